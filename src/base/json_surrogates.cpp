#include "base/json_surrogates.hpp"

#include <cstddef>

#include "base/ascii.hpp"

namespace article {
namespace {

/// The four hexadecimal digits of "\uXXXX" at `offset`; 0 when there are none.
unsigned escaped_unit(std::string_view json, std::size_t offset) {
  if (json.size() < offset + 6 || json[offset] != '\\' || json[offset + 1] != 'u') return 0;
  unsigned unit = 0;
  for (std::size_t i = offset + 2; i < offset + 6; ++i) {
    if (!is_hex_digit(json[i])) return 0;
    unit = unit << 4U | hex_value(json[i]);
  }
  return unit;
}

}  // namespace

std::string without_lone_surrogates(std::string_view json) {
  std::string repaired;
  repaired.reserve(json.size());
  for (std::size_t i = 0; i < json.size();) {
    unsigned const unit = escaped_unit(json, i);
    bool const is_high = unit >= 0xD800 && unit <= 0xDBFF;
    bool const is_surrogate = unit >= 0xD800 && unit <= 0xDFFF;
    std::size_t length = json[i] == '\\' ? 2 : 1;
    if (is_high && escaped_unit(json, i + 6) >= 0xDC00 && escaped_unit(json, i + 6) <= 0xDFFF) {
      length = 12;
    } else if (is_surrogate) {
      repaired += "\\uFFFD";
      i += 6;
      continue;
    }
    repaired.append(json.substr(i, length));
    i += length;
  }
  return repaired;
}

}  // namespace article
