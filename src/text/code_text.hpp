/// The text of a block of code.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text/lines.hpp"

namespace article::text_reader {

/// The lines from `first` up to but not including `last`, with the blank lines between them and
/// without the indentation that they share.
std::string code_text(Lines const& lines, std::size_t first, std::size_t last);

/// What stands after the mark that opens a fenced block.
struct FenceInfo {
  std::string_view lang{};
  std::string_view meta{};
};

FenceInfo fence_info(std::string_view line);

}  // namespace article::text_reader
