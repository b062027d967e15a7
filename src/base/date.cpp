#include "base/date.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "base/ascii.hpp"
#include "base/date_patterns.hpp"
#include "base/utf8.hpp"

namespace article {

namespace {

/// A text longer than this is not a date, in bytes.
constexpr std::size_t longest_date = 200;

void append_padded(std::string& out, int value, std::size_t width) {
  std::string const digits = std::to_string(value);
  if (digits.size() < width) out.append(width - digits.size(), '0');
  out.append(digits);
}

void append_zone(std::string& out, int offset) {
  if (offset == 0) {
    out.push_back('Z');
    return;
  }
  out.push_back(offset < 0 ? '-' : '+');
  append_padded(out, std::abs(offset) / 60, 2);
  out.push_back(':');
  append_padded(out, std::abs(offset) % 60, 2);
}

std::string format_iso(CalendarDate const& date) {
  std::string iso;
  append_padded(iso, date.year, 4);
  iso.push_back('-');
  append_padded(iso, date.month, 2);
  if (!date.day) return iso;
  iso.push_back('-');
  append_padded(iso, *date.day, 2);
  if (!date.time) return iso;
  iso.push_back('T');
  append_padded(iso, date.time->hour, 2);
  iso.push_back(':');
  append_padded(iso, date.time->minute, 2);
  iso.push_back(':');
  append_padded(iso, date.time->second, 2);
  if (date.time->zone) append_zone(iso, *date.time->zone);
  return iso;
}

/// The moment so many seconds after the beginning of 1970, in UTC. The calendar's arithmetic is that of
/// https://howardhinnant.github.io/date_algorithms.html#civil_from_days
std::string format_unix_time(std::int64_t seconds) {
  constexpr std::int64_t day = 86400;
  std::int64_t const shifted = seconds / day + 719468;  // days since 1 March of the year 0
  std::int64_t const era = shifted / 146097;
  std::int64_t const day_of_era = shifted % 146097;
  std::int64_t const year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  std::int64_t const day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  std::int64_t const month_from_march = (5 * day_of_year + 2) / 153;
  CalendarDate date;
  date.month =
      static_cast<int>(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
  date.year = static_cast<int>(year_of_era + era * 400 + (date.month <= 2 ? 1 : 0));
  date.day = static_cast<int>(day_of_year - (153 * month_from_march + 2) / 5 + 1);
  int const second_of_day = static_cast<int>(seconds % day);
  date.time = ClockTime{second_of_day / 3600, second_of_day / 60 % 60, second_of_day % 60, 0};
  return format_iso(date);
}

/// Ten digits (2001 to 2286) or thirteen, and nothing else.
std::optional<std::string> parse_unix_time(std::string_view text) {
  if (text.size() != 10 && text.size() != 13) return std::nullopt;
  std::int64_t value = 0;
  for (char const c : text) {
    if (!is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  if (text.front() == '0') return std::nullopt;
  return format_unix_time(text.size() == 13 ? value / 1000 : value);
}

/// Whether a date may begin at a token: not in the middle of a word, a number, a path or a version.
bool may_begin(std::vector<DateToken> const& tokens, std::size_t at) {
  if (tokens[at].kind == DateTokenKind::sign) return false;
  if (at == 0 || tokens[at].has_space_before) return true;
  DateToken const& before = tokens[at - 1];
  if (before.kind != DateTokenKind::sign) return false;
  constexpr std::u32string_view joining = U"/-._=&?%+#@\\$€£'’*^~";
  return joining.find(before.sign) == std::u32string_view::npos;
}

/// Whether a date may end before a token.
bool may_end(std::vector<DateToken> const& tokens, std::size_t end) {
  if (end >= tokens.size() || tokens[end].has_space_before) return true;
  if (tokens[end].kind != DateTokenKind::sign) return false;
  constexpr std::u32string_view joining = U"/-_=%\\";
  if (joining.find(tokens[end].sign) != std::u32string_view::npos) return false;
  bool const is_decimal = tokens[end].sign == '.' && end + 1 < tokens.size() &&
                          !tokens[end + 1].has_space_before &&
                          tokens[end + 1].kind == DateTokenKind::number;
  return !is_decimal;
}

}  // namespace

std::optional<std::string> parse_date(std::string_view text) {
  text = trim(text);
  if (text.empty() || text.size() > longest_date) return std::nullopt;
  if (auto moment = parse_unix_time(text)) return moment;
  std::vector<DateToken> const tokens = tokenize_date(text);
  if (tokens.empty()) return std::nullopt;
  auto const match = match_date(tokens, 0, DateRules::whole_text);
  if (!match) return std::nullopt;
  std::size_t end = match->end_token;
  if (end < tokens.size() && tokens[end].sign == '.') ++end;
  if (end < tokens.size()) return std::nullopt;
  return format_iso(match->date);
}

std::optional<DateSpan> find_date(std::string_view line) {
  line = line.substr(0, floor_utf8_boundary(line, longest_dated_line));
  // Most lines have no digit, and digits of other scripts are not ASCII.
  bool const may_have_digits =
      std::any_of(line.begin(), line.end(), [](char c) { return is_digit(c) || !is_ascii(c); });
  if (!may_have_digits) return std::nullopt;
  std::vector<DateToken> const tokens = tokenize_date(line);
  for (std::size_t first = 0; first < tokens.size(); ++first) {
    if (!may_begin(tokens, first)) continue;
    auto const match = match_date(tokens, first, DateRules::in_prose);
    if (!match || !may_end(tokens, match->end_token)) continue;
    DateSpan span;
    span.offset = tokens[first].offset;
    span.length = tokens[match->end_token - 1].end - span.offset;
    span.iso = format_iso(match->date);
    return span;
  }
  return std::nullopt;
}

}  // namespace article
