#pragma once

#include <cstddef>
#include <string_view>

#include "document/builder.hpp"

namespace article {

/// Adds the text of an HTML block that stands in Markdown, a paragraph for each of its blocks,
/// with a diagnostic at `offset`. Scripts, styles and comments are left out. Linear.
void add_raw_html_block(Builder& builder, std::string_view html, std::size_t offset);

/// The same for one tag or comment within a line: nothing but a line break is kept of it.
void add_raw_html_inline(Builder& builder, std::string_view html, std::size_t offset);

}  // namespace article
