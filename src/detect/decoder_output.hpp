#pragma once

#include <cstddef>
#include <string>

#include "base/utf8.hpp"

namespace article {

/// Text under construction, with the account of what was replaced.
struct DecoderOutput {
  std::string text;
  std::size_t replaced = 0;
  std::size_t first_replaced = no_offset;

  void replace() {
    if (replaced == 0) first_replaced = text.size();
    ++replaced;
    text.append(replacement_utf8);
  }

  void append(char32_t code_point) {
    bool const is_surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
    if (code_point == 0 || code_point > 0x10FFFF || is_surrogate) {
      replace();
    } else {
      append_utf8(text, code_point);
    }
  }
};

}  // namespace article
