#pragma once

#include <string>

#include "document/document.hpp"
#include "text/notes.hpp"

namespace article::text_writer {

/// The text in a line of it (a paragraph, a heading, an inline) as plain text has it: pictures as
/// "[Image: …]", readings in brackets, small raised and lowered numbers, marks of footnotes, and
/// numbers of links where they are asked for. Line breaks are line feeds. Linear.
std::string inline_text(Document const& document, NodeId from, Notes& notes);

/// "[Image: four people walking]"; empty when there is no description.
std::string image_text(std::string_view alt);

}  // namespace article::text_writer
