/// Which lines look like program text, commands, diagrams or columns set with spaces: what has to
/// stay in a fixed-width font.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "text/layout.hpp"
#include "text/line_rule.hpp"
#include "text/lines.hpp"
#include "text/list_marker.hpp"

namespace article::text_reader {

/// Signs of program text, strong enough to tell it from prose and verse.
std::span<LineRule const> code_rules();

/// Signs that count only where the line is indented or stands among code.
std::span<LineRule const> indented_code_rules();

/// Lines from `first` up to but not including `last` that are one block of code.
struct CodeRun {
  std::size_t first;
  std::size_t last;
  bool fenced = false;  ///< Its first and last line are ``` marks.
};

/// In order and not overlapping. Linear.
std::vector<CodeRun> find_code(Lines const& lines, std::vector<ListRole> const& roles,
                               Layout const& layout);

}  // namespace article::text_reader
