/// The orders in which the parts of a date are written.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "base/date_tokens.hpp"

namespace article {

struct ClockTime {
  int hour = 0;
  int minute = 0;
  int second = 0;
  std::optional<int> zone;  ///< Minutes east of Greenwich.
};

struct CalendarDate {
  int year = 0;
  int month = 0;
  std::optional<int> day;  ///< None when only the month is known.
  std::optional<ClockTime> time;
};

struct DateMatch {
  CalendarDate date;
  std::size_t end_token = 0;  ///< Token after the last that belongs to the date.
};

enum class DateRules {
  whole_text,  ///< The text is a date: also months alone, two-digit years, unbroken digits.
  in_prose,    ///< Only what can hardly be anything else.
};

/// The date that begins at the token, with weekday, time and zone if they follow. It exists in the
/// calendar. Looks at no more than some twenty tokens.
std::optional<DateMatch> match_date(std::span<DateToken const> tokens, std::size_t first,
                                    DateRules rules);

}  // namespace article
