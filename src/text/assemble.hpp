/// Makes the document of the blocks.
#pragma once

#include "document/builder.hpp"
#include "text/blocks.hpp"
#include "text/lines.hpp"

namespace article::text_reader {

/// Adds the blocks in order: lists nested by their indentation and numbering, quotations by their
/// marks, the lines of paragraphs rejoined, those of verse kept, addresses as links. Linear.
void assemble(Builder& builder, Lines const& lines, Blocks const& blocks);

}  // namespace article::text_reader
