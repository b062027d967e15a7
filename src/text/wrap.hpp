#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace article::text_writer {

/// Columns that the text takes in a fixed-width font; wide characters (Chinese …) take two.
std::size_t columns_of(std::string_view text);

/// The lines of running text when it is broken at `width` columns, 0 for not at all. A line feed in
/// the text always breaks.
///
/// Lines break at spaces, which go, and between Chinese and Japanese characters, except before
/// punctuation that closes and after what opens. Words and addresses stay whole, so a line with a
/// long one is wider. The views are of `text`. Linear.
std::vector<std::string_view> wrap(std::string_view text, std::size_t width);

}  // namespace article::text_writer
