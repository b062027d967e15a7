#pragma once

#include <cstddef>

#include "document/document.hpp"

namespace article {

/// How many rows make up the head of a table: those at the top whose cells are all headers. No cell
/// of theirs reaches below them, since a browser would cut it at the end of a `<thead>`.
/// Linear in the table's rows and cells.
std::size_t count_head_rows(Document const& document, NodeId table);

}  // namespace article
