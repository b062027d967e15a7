/// The time of day and the zone behind a date.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "base/date_patterns.hpp"
#include "base/date_tokens.hpp"

namespace article {

/// Moves along the tokens of a date. Asking beyond the end gives no match, never an error.
struct DateCursor {
  std::span<DateToken const> tokens;
  std::size_t at = 0;

  DateToken const* peek(std::size_t ahead = 0) const {
    return at + ahead < tokens.size() ? &tokens[at + ahead] : nullptr;
  }

  bool is_sign(char32_t sign, std::size_t ahead = 0) const;
  bool is_word(std::string_view word, std::size_t ahead = 0) const;

  /// A number of so many digits.
  bool is_number(int least, int most, std::size_t ahead = 0) const;

  /// Whether no space stands before the token.
  bool is_adjacent(std::size_t ahead = 0) const;

  /// Value of the number that is_number() has seen.
  int value(std::size_t ahead = 0) const { return static_cast<int>(peek(ahead)->value); }

  /// Value of the number that is_number() has seen; goes on behind it.
  int take_number() { return static_cast<int>(tokens[at++].value); }

  /// Goes on behind the token if it is the sign, or one of the words.
  bool skip_sign(char32_t sign);
  bool skip_any_word(std::span<std::string_view const> words);
};

/// How a time is tied to the date in front of it.
enum class TimeLink {
  none,
  t,     ///< The "T" of ISO 8601: 103005 is a time.
  word,  ///< A word such as "um": 10.30 is a time.
};

/// Takes a time of day and its zone, with what links it to the date in front: ", 10:00", "at 10 am",
/// "T10:00:00Z", "um 10.30 Uhr", "à 10h30". Nothing is taken when there is none.
std::optional<ClockTime> take_linked_time(DateCursor& cursor);

/// Takes a time of day and its zone that begin right here.
std::optional<ClockTime> take_time(DateCursor& cursor, TimeLink link);

/// Takes a zone: "Z", "GMT", "CET", "+01:00", "UTC+1", "+0100 (CET)". Minutes east of Greenwich.
/// `may_be_range`: whether "-11:30" could as well be the end of opening hours.
std::optional<int> take_zone(DateCursor& cursor, bool may_be_range);

}  // namespace article
