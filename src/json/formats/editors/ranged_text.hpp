#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "json/formats/editors/runs.hpp"

namespace article::json_reader {

/// Formatting of a part of a text, as editors count it: in UTF-16 code units.
struct MarkRange {
  std::uint64_t start = 0;
  std::uint64_t end = 0;  ///< After the last.
  Mark mark{};
};

/// Tells `runs` a text with the formatting of its parts, which may overlap in any way.
/// Cost: linear in the text, and n log n in the ranges.
void add_ranged_text(std::string_view text, std::vector<MarkRange> const& ranges, Runs& runs);

}  // namespace article::json_reader
