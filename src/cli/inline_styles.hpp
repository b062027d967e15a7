#pragma once

#include <cstdint>

#include "article.hpp"

namespace article {

/// How a stretch of text is shown; several together.
enum InlineStyle : std::uint8_t {
  style_strong = 1,
  style_emphasis = 2,
  style_link = 4,
  style_code = 8,
};

/// Put before a stretch of text, this and the styles say how it is shown. It is a control character:
/// no article has any, and writers of text give it no width.
inline constexpr char style_mark = '\x10';

constexpr bool is_style_mark(char c) { return (c & ~0x0F) == style_mark; }

/// Puts marks around text that is strong, emphasized, linked or code. Headings are left alone. Linear.
///
/// @param links  Of `footnotes`, the writer compares links' text with their address, which marks would
///               disturb: links that say their address are left alone.
void mark_inline_styles(Document& document, TextLinks links);

}  // namespace article
