#pragma once

#include <string_view>

#include "html/extract/rules.hpp"

namespace article {

/// How a phrase has to stand in its line.
enum class PhrasePlace : unsigned char {
  whole,   ///< It is the line, but for signs around it.
  start,   ///< The line begins with it.
  opener,  ///< It is the line or its start, and what follows in the same element goes with it.
};

struct PhraseMatch {
  ExtractRule rule = ExtractRule::none;
  PhrasePlace place = PhrasePlace::whole;
};

/// Longest line looked at, in bytes: longer ones are text, whatever they begin with.
inline constexpr std::size_t max_phrase_line = 240;

/// Looks up the beginning of a long text, in lower case and with single spaces: notices of consent and
/// of subscriptions are sentences, and run on.
PhraseMatch match_notice(std::string_view text);

/// Lines that are known by their shape: nothing but an address, "3 / 12", who made a picture.
ExtractRule judge_line(std::string_view line);

/// Looks up a line, in lower case and with single spaces. The longest phrase wins.
PhraseMatch match_phrase(std::string_view line);

}  // namespace article
