/// Reading dates as people and programs write them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace article {

/// The date that the text is, as ISO 8601: "2024-03-03", with a time "2024-03-03T10:00:00+01:00", "…Z"
/// or, where no zone is given, "…T10:00:00". Of "March 2024" and "2024-03" it is "2024-03". Nothing
/// when the text is not a date from end to end, or no such day exists.
///
/// Read are ISO 8601 (also 20240303T100000Z), RFC 2822, the dates of HTTP, asctime and JavaScript, and
/// day, month and year in the orders and with the month names of English, German, French, Spanish,
/// Portuguese, Italian, Russian, Ukrainian, Dutch, Polish, Swedish, Danish, Norwegian, Finnish, Czech,
/// Hungarian, Romanian, Turkish, Greek, Hindi, Indonesian, Arabic, Chinese, Japanese and Korean, with a weekday and a time if they stand there. Digits may be full-width, Arabic or Persian.
///
/// Numbers alone: 2024-03-25, 2024/03/25 and 2024.03.25 begin with the year. 25.03.2024 and
/// 25-03-2024 begin with the day. With slashes, either order is common, so 25/03/2024 and 03/25/2024
/// are read by which number can be no month, and 03/04/2024 is no date (03/03/2024 is).
/// Ten digits are a Unix time in seconds, thirteen in milliseconds.
/// Two digits are a year in 03.03.24 and 03-Mar-24 only: 70–99 are of the 20th century.
std::optional<std::string> parse_date(std::string_view text);

/// Where a date stands in a line.
struct DateSpan {
  std::size_t offset = 0;
  std::size_t length = 0;  ///< With the weekday and the time, if they are written next to it.
  std::string iso;         ///< As parse_date() gives it.
};

/// The first full date in a line of valid UTF-8. Stricter than parse_date(), as numbers in prose mean
/// many things: no months without a day, no two-digit years (but 03-Mar-24), no unbroken digits, and
/// nothing inside a longer word, number or path.
/// Only the first `longest_dated_line` bytes are looked at: datelines are short.
std::optional<DateSpan> find_date(std::string_view line);

inline constexpr std::size_t longest_dated_line = 4096;

}  // namespace article
