#include "base/percent_encode.hpp"

#include "base/ascii.hpp"

namespace article {

void append_percent_encoded(std::string& out, std::string_view text, PercentEncodeSet set) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::size_t copied = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!needs_percent_encoding(text[i], set)) continue;
    out.append(text, copied, i - copied);
    auto const byte = static_cast<unsigned char>(text[i]);
    out.push_back('%');
    out.push_back(digits[byte >> 4]);
    out.push_back(digits[byte & 0xF]);
    copied = i + 1;
  }
  out.append(text, copied);
}

std::string percent_decode(std::string_view text) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size() && is_hex_digit(text[i + 1]) &&
        is_hex_digit(text[i + 2])) {
      decoded.push_back(static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])));
      i += 2;
    } else {
      decoded.push_back(text[i]);
    }
  }
  return decoded;
}

}  // namespace article
