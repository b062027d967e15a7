#include "markdown/front_matter_number.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>

#include "base/ascii.hpp"

namespace article {
namespace {

/// Doubles reach from 1e-308 to 1e308. Digits before the point and the exponent together stay
/// below, so that no reader of the JSON meets an infinity.
constexpr std::size_t max_magnitude = 300;

/// The digits at the start of the text.
std::string_view leading_digits(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_digit(text[end])) ++end;
  return text.substr(0, end);
}

}  // namespace

std::optional<std::string> json_number(std::string_view text) {
  std::string json;
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
    if (text[0] == '-') json += '-';
    text.remove_prefix(1);
  }
  std::string_view whole = leading_digits(text);
  text.remove_prefix(whole.size());
  bool const has_point = !text.empty() && text[0] == '.';
  if (has_point) text.remove_prefix(1);
  std::string_view const fraction = has_point ? leading_digits(text) : std::string_view{};
  text.remove_prefix(fraction.size());
  if (whole.empty() && fraction.empty()) return std::nullopt;

  while (whole.size() > 1 && whole[0] == '0') whole.remove_prefix(1);
  json += whole.empty() ? "0" : whole;
  if (has_point) json.append(".").append(fraction.empty() ? "0" : fraction);

  std::size_t magnitude = whole.size();
  if (!text.empty()) {
    if (text[0] != 'e' && text[0] != 'E') return std::nullopt;
    text.remove_prefix(1);
    json += 'e';
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
      if (text[0] == '-') json += '-';
      text.remove_prefix(1);
    }
    std::string_view const exponent = leading_digits(text);
    if (exponent.empty() || exponent.size() != text.size()) return std::nullopt;
    json += exponent;
    std::size_t value = 0;
    for (char const digit : exponent) {
      if (value <= max_magnitude) value = value * 10 + static_cast<std::size_t>(digit - '0');
    }
    magnitude += value;
  }
  if (magnitude > max_magnitude) return std::nullopt;
  return json;
}

std::optional<std::string> json_integer(std::string_view digits, unsigned base) {
  if (digits.empty()) return std::nullopt;
  std::uint64_t value = 0;
  for (char const digit : digits) {
    if (!is_hex_digit(digit) || hex_value(digit) >= base) return std::nullopt;
    if (value > std::numeric_limits<std::uint64_t>::max() / base) return std::nullopt;
    value = value * base + hex_value(digit);
  }
  return std::to_string(value);
}

}  // namespace article
