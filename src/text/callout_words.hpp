/// Words that stand alone over a note or a warning.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/note.hpp"
#include "document/vocabulary.hpp"

namespace article::text_reader {

/// Words of one kind in one language.
struct CalloutRule {
  std::string_view language;  ///< BCP 47
  CalloutKind kind;
  std::string_view phrases;  ///< As `phrase_key` spells lines, parted by "/".
  Note example;              ///< A line that is such a word.
  Note counter_example;      ///< A line that looks much like it and is not.
};

std::span<CalloutRule const> callout_rules();

/// What the line stands over, when it is one of the words and nothing else.
std::optional<CalloutKind> callout_of(std::string_view line);

}  // namespace article::text_reader
