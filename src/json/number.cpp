#include "json/number.hpp"

#include <charconv>

#include "base/ascii.hpp"

namespace article::json_reader {

std::optional<std::uint64_t> parse_whole_number(std::string_view number, std::uint64_t most) {
  std::size_t const point = number.find('.');
  if (point != std::string_view::npos) {
    if (number.find_first_not_of('0', point + 1) != std::string_view::npos) return std::nullopt;
    number = number.substr(0, point);
  }
  std::uint64_t value = 0;
  char const* const end = number.data() + number.size();
  auto const [read_up_to, fault] = std::from_chars(number.data(), end, value);
  if (fault != std::errc() || read_up_to != end || value > most) return std::nullopt;
  return value;
}

std::optional<std::uint32_t> parse_percent(std::string_view number) {
  constexpr std::uint32_t most = 1000;
  std::size_t const point = number.find('.');
  auto const whole = parse_whole_number(number.substr(0, point), most);
  if (!whole) return std::nullopt;
  std::uint32_t percent = static_cast<std::uint32_t>(*whole) * 100;
  if (point != std::string_view::npos) {
    std::string_view const decimals = number.substr(point + 1);
    std::uint32_t unit = 10;
    for (char const digit : decimals) {
      if (!is_digit(digit)) return std::nullopt;
      percent += static_cast<std::uint32_t>(digit - '0') * unit;
      unit /= 10;
    }
  }
  if (percent == 0) return std::nullopt;
  return percent;
}

}  // namespace article::json_reader
