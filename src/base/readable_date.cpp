#include "base/readable_date.hpp"

#include <cstddef>

#include "base/ascii.hpp"

namespace article {
namespace {

constexpr std::string_view months[] = {"January",   "February", "March",    "April",
                                       "May",       "June",     "July",     "August",
                                       "September", "October",  "November", "December"};

/// The digits at `text[begin]` up to `begin + length`; -1 when they are no number.
int digits_at(std::string_view text, std::size_t begin, std::size_t length) {
  if (begin + length > text.size()) return -1;
  int number = 0;
  for (std::size_t i = begin; i < begin + length; ++i) {
    if (!is_digit(text[i])) return -1;
    number = number * 10 + (text[i] - '0');
  }
  return number;
}

bool is_english(std::string_view language) {
  return language.empty() || equals_ignore_case(language, "en") ||
         starts_with_ignore_case(language, "en-");
}

}  // namespace

std::string readable_date(std::string_view iso_date, std::string_view language) {
  int const year = digits_at(iso_date, 0, 4);
  bool const has_month = iso_date.size() >= 7 && iso_date[4] == '-';
  int const month = has_month ? digits_at(iso_date, 5, 2) : -1;
  bool const has_day = iso_date.size() >= 10 && iso_date[7] == '-';
  int const day = has_day ? digits_at(iso_date, 8, 2) : -1;
  if (year < 0 || (has_month && (month < 1 || month > 12)) || (has_day && day < 1)) {
    return std::string(iso_date);
  }
  if (!has_month) return std::string(iso_date);
  if (!is_english(language)) return std::string(iso_date.substr(0, has_day ? 10 : 7));

  std::string text(months[month - 1]);
  if (has_day) text += " " + std::to_string(day) + ",";
  return text + " " + std::string(iso_date.substr(0, 4));
}

}  // namespace article
