#pragma once

#include <span>
#include <string_view>

#include "base/note.hpp"

namespace article::text_reader {

/// One rule about what a line is: a name, a question, and a line for either answer. The tests ask
/// every rule about its own two lines.
struct LineRule {
  std::string_view name;
  bool (*matches)(std::string_view text);
  Note example;
  Note counter_example;
};

/// The first rule that matches, or nullptr.
inline LineRule const* find_rule(std::span<LineRule const> rules, std::string_view text) {
  for (LineRule const& rule : rules) {
    if (rule.matches(text)) return &rule;
  }
  return nullptr;
}

}  // namespace article::text_reader
