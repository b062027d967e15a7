#pragma once

#include "document/document.hpp"
#include "text/notes.hpp"
#include "text/page.hpp"

namespace article::text_writer {

/// Writes a table with its columns one under the other:
///
///     Name   Height
///     -----  ------
///     Ben       610
///
/// One that is too wide for the page becomes a paragraph a row, a line for each cell, with the names
/// of the columns where it has some: "Name: Ben". Linear in the table.
void write_table(Page& page, Document const& document, NodeId table, Notes& notes);

}  // namespace article::text_writer
