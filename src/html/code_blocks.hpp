#pragma once

#include <string>
#include <string_view>

#include "html/dom.hpp"

namespace article {

/// Whether the element is a block of code as a whole: a <pre>, or a table or box of a highlighter
/// that has numbers of lines beside it.
bool is_code_block(Dom const& dom, DomId id);

struct CodeBlock {
  std::string text;           ///< Lines without numbers, gutters and buttons.
  std::string_view language;  ///< As the page's class names have it; may be empty.
};

/// Reads what `is_code_block` found. Linear in it.
CodeBlock read_code_block(Dom const& dom, DomId id);

/// Whether an inline <code> or <samp> is set as a block of several lines.
bool is_code_of_lines(Dom const& dom, DomId id);

}  // namespace article
