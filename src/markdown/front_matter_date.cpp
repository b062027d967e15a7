#include "markdown/front_matter_date.hpp"

#include <cstddef>

#include "base/ascii.hpp"

namespace article {
namespace {

constexpr std::string_view months[] = {"january", "february", "march",     "april",   "may",
                                       "june",    "july",     "august",    "september", "october",
                                       "november", "december"};
constexpr std::string_view weekdays[] = {"monday", "tuesday",  "wednesday", "thursday",
                                         "friday", "saturday", "sunday"};

/// 1 for the first name that begins with the word, of which three letters are enough; 0 for none.
template <std::size_t size>
int position_of_name(std::string_view word, std::string_view const (&names)[size]) {
  if (word.size() < 3) return 0;
  for (std::size_t i = 0; i < size; ++i) {
    if (starts_with_ignore_case(names[i], word)) return static_cast<int>(i) + 1;
  }
  return 0;
}

int days_in_month(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool const is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && is_leap ? 29 : days[month - 1];
}

class DateReader {
 public:
  explicit DateReader(std::string_view text) : m_rest(trim(text)) {}

  std::string read() {
    if (m_rest.empty() || !(is_digit(m_rest[0]) ? read_day() : read_month_first())) return {};
    bool const has_day = m_out.size() == 10;
    skip_separators();
    if (!m_rest.empty() && !(has_day && read_time())) return {};
    return m_rest.empty() ? m_out : std::string{};
  }

 private:
  /// The number in the next `least` to `most` digits; -1, and nothing taken, when there are fewer
  /// or more of them.
  int take_number(std::size_t least, std::size_t most) {
    std::size_t length = 0;
    int number = 0;
    while (length < m_rest.size() && is_digit(m_rest[length])) {
      if (length == most) return -1;
      number = number * 10 + (m_rest[length] - '0');
      ++length;
    }
    if (length < least) return -1;
    m_rest.remove_prefix(length);
    return number;
  }

  bool take(char c) {
    if (m_rest.empty() || m_rest[0] != c) return false;
    m_rest.remove_prefix(1);
    return true;
  }

  bool take_word(std::string_view word) {
    if (next_word().size() != word.size() || !starts_with_ignore_case(m_rest, word)) return false;
    m_rest.remove_prefix(word.size());
    return true;
  }

  std::string_view next_word() const {
    std::size_t end = 0;
    while (end < m_rest.size() && is_alpha(m_rest[end])) ++end;
    return m_rest.substr(0, end);
  }

  void skip_separators() {
    while (!m_rest.empty() && (is_blank(m_rest[0]) || m_rest[0] == ',')) m_rest.remove_prefix(1);
  }

  void append(int number, int width) {
    std::string const digits = std::to_string(number);
    m_out.append(static_cast<std::size_t>(width) - digits.size(), '0').append(digits);
  }

  /// Appends a year with, when not 0, its month and day.
  bool append_date(int year, int month, int day) {
    if (year < 0 || month < 0 || month > 12 || day < 0) return false;
    if (day > 0 && (month == 0 || day > days_in_month(year, month))) return false;
    append(year, 4);
    if (month > 0) m_out += '-';
    if (month > 0) append(month, 2);
    if (day > 0) m_out += '-';
    if (day > 0) append(day, 2);
    return true;
  }

  /// A date that begins with a digit: with its year, or a day before the name of a month.
  bool read_day() {
    std::string_view const begin = m_rest;
    if (int const number = take_number(8, 8); number >= 0) {
      int const month = number / 100 % 100;
      int const day = number % 100;
      return month > 0 && day > 0 && append_date(number / 10000, month, day);
    }
    int const year = take_number(4, 4);
    if (year < 0) {
      m_rest = begin;
      return read_day_first();
    }
    if (m_rest.empty()) return append_date(year, 0, 0);
    char const separator = m_rest[0];
    if (separator != '-' && separator != '/' && separator != '.') return false;
    m_rest.remove_prefix(1);
    int const month = take_number(1, 2);
    if (month < 1) return false;
    if (!take(separator)) return append_date(year, month, 0);
    int const day = take_number(1, 2);
    return day > 0 && append_date(year, month, day);
  }

  /// `3 March 2024`, `3rd of March, 2024`
  bool read_day_first() {
    int const day = take_number(1, 2);
    if (day < 1) return false;
    skip_ordinal_ending();
    skip_separators();
    if (take_word("of")) skip_separators();
    int const month = take_month();
    skip_separators();
    int const year = take_number(4, 4);
    return month > 0 && append_date(year, month, day);
  }

  /// `March 3, 2024`, `March 2024`, and anything after the name of a weekday.
  bool read_month_first() {
    if (position_of_name(next_word(), weekdays) > 0) {
      m_rest.remove_prefix(next_word().size());
      take('.');
      skip_separators();
      if (!m_rest.empty() && is_digit(m_rest[0])) return read_day();
    }
    int const month = take_month();
    if (month == 0) return false;
    skip_separators();
    int day = take_number(1, 2);
    if (day == 0) return false;
    if (day > 0) skip_ordinal_ending();
    if (day < 0) day = 0;
    skip_separators();
    return append_date(take_number(4, 4), month, day);
  }

  int take_month() {
    std::string_view const word = next_word();
    // The one month that is also shortened to four letters.
    int const month = equals_ignore_case(word, "sept") ? 9 : position_of_name(word, months);
    if (month == 0) return 0;
    m_rest.remove_prefix(word.size());
    take('.');
    return month;
  }

  void skip_ordinal_ending() {
    for (std::string_view const ending : {"st", "nd", "rd", "th"}) {
      if (take_word(ending)) return;
    }
  }

  /// `10:00`, `10:00:00.5`, `6:30 pm`, each with or without a zone.
  bool read_time() {
    if (take_word("at")) skip_separators();
    if (!m_rest.empty() && (m_rest[0] == 'T' || m_rest[0] == 't')) m_rest.remove_prefix(1);
    int hour = take_number(1, 2);
    if (hour < 0 || !take(':')) return false;
    int const minute = take_number(2, 2);
    int second = -1;
    std::string_view fraction;
    if (take(':')) {
      second = take_number(2, 2);
      if (second < 0) return false;
      if (take('.')) fraction = take_digits();
    }
    skip_separators();
    bool const is_afternoon = take_word("pm");
    if (is_afternoon || take_word("am")) {
      if (hour < 1 || hour > 12) return false;
      hour = hour % 12 + (is_afternoon ? 12 : 0);
    }
    if (hour > 23 || minute < 0 || minute > 59 || second > 60) return false;
    m_out += 'T';
    append(hour, 2);
    m_out += ':';
    append(minute, 2);
    if (second >= 0) m_out += ':';
    if (second >= 0) append(second, 2);
    if (!fraction.empty()) m_out.append(".").append(fraction);
    skip_separators();
    return read_zone();
  }

  std::string_view take_digits() {
    std::size_t length = 0;
    while (length < m_rest.size() && is_digit(m_rest[length])) ++length;
    std::string_view const digits = m_rest.substr(0, length);
    m_rest.remove_prefix(length);
    return digits;
  }

  /// Nothing, `Z`, `UTC`, `GMT`, `+02:00`, `+0200`, `+2`.
  bool read_zone() {
    if (m_rest.empty()) return true;
    if (take_word("z") || take_word("utc") || take_word("gmt")) {
      m_out += 'Z';
      return true;
    }
    char const sign = m_rest[0];
    if (sign != '+' && sign != '-') return false;
    m_rest.remove_prefix(1);
    int hours = 0;
    int minutes = 0;
    if (int const both = take_number(4, 4); both >= 0) {
      hours = both / 100;
      minutes = both % 100;
    } else {
      hours = take_number(1, 2);
      if (take(':')) minutes = take_number(2, 2);
    }
    // The zones in use reach from -12:00 to +14:00.
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) return false;
    m_out += sign;
    append(hours, 2);
    m_out += ':';
    append(minutes, 2);
    return true;
  }

  std::string_view m_rest;
  std::string m_out;
};

}  // namespace

std::string front_matter_date(std::string_view text) { return DateReader(text).read(); }

}  // namespace article
