#pragma once

#include "document/document.hpp"
#include "text/notes.hpp"
#include "text/page.hpp"

namespace article::text_writer {

/// Writes the blocks in a node, without footnotes. `left_out` is a node that is passed over, such
/// as a heading that the title repeats. Linear, no recursion.
void write_blocks(Page& page, Document const& document, NodeId parent, Notes& notes,
                  NodeId left_out = no_node);

/// A line with a line of signs under it: "=" for a heading of depth 1, then "-", "~", "^".
void write_heading(Page& page, std::string_view text, std::size_t depth);

}  // namespace article::text_writer
