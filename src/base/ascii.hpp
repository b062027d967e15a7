/// Character tests and small string helpers that know ASCII only. Bytes of 0x80 and above are never
/// letters, digits or spaces here, so all of these are safe on UTF-8. No locale is asked.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace article {

constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

constexpr bool is_alpha(char c) { return is_upper(c) || is_lower(c); }

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr bool is_alphanumeric(char c) { return is_alpha(c) || is_digit(c); }

constexpr bool is_hex_digit(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Whether the byte is below 0x80.
constexpr bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// ASCII whitespace as HTML and URL standards have it: tab, line feed, form feed, return, space.
/// (No vertical tab.)
constexpr bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// Space or tab: whitespace that stays on the line.
constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// CommonMark's ASCII punctuation: every printable character that is no letter, digit or space.
constexpr bool is_punctuation(char c) { return c > ' ' && c < 0x7f && !is_alphanumeric(c); }

constexpr char to_lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

constexpr char to_upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

/// Value of a hexadecimal digit, 0–15. The caller has checked `is_hex_digit`.
constexpr unsigned hex_value(char c) {
  return static_cast<unsigned>(is_digit(c) ? c - '0' : to_lower(c) - 'a' + 10);
}

/// Copy with A–Z in lower case; other bytes stay.
inline std::string to_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = to_lower(c);
  return lower;
}

constexpr bool equals_ignore_case(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (to_lower(a[i]) != to_lower(b[i])) return false;
  }
  return true;
}

constexpr bool starts_with_ignore_case(std::string_view text, std::string_view prefix) {
  return text.size() >= prefix.size() && equals_ignore_case(text.substr(0, prefix.size()), prefix);
}

constexpr bool ends_with_ignore_case(std::string_view text, std::string_view suffix) {
  return text.size() >= suffix.size() &&
         equals_ignore_case(text.substr(text.size() - suffix.size()), suffix);
}

/// View without leading ASCII whitespace.
constexpr std::string_view trim_start(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size() && is_space(text[begin])) ++begin;
  return text.substr(begin);
}

/// View without trailing ASCII whitespace.
constexpr std::string_view trim_end(std::string_view text) {
  std::size_t end = text.size();
  while (end > 0 && is_space(text[end - 1])) --end;
  return text.substr(0, end);
}

/// View without ASCII whitespace at either end.
constexpr std::string_view trim(std::string_view text) { return trim_end(trim_start(text)); }

/// Whether there is nothing in the text but ASCII whitespace.
constexpr bool is_all_space(std::string_view text) { return trim_start(text).empty(); }

}  // namespace article
