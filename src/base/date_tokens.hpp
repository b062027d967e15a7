/// A line of text as the pieces that dates are made of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace article {

enum class DateTokenKind : std::uint8_t {
  number,  ///< Digits on end, of any script that dates are written in.
  word,    ///< Letters and marks on end, but no East Asian ones.
  sign,    ///< Any other character, and each East Asian letter.
};

struct DateToken {
  DateTokenKind kind = DateTokenKind::sign;
  bool has_space_before = false;  ///< True for the first as well.
  std::uint8_t digits = 0;        ///< Of a number; 255 stands for more, too.
  char32_t sign = 0;         ///< Of a sign. Hyphens and minus signs become "-", not longer dashes.
  std::uint32_t value = 0;   ///< Of a number with up to nine digits.
  std::string word;          ///< Of a word, in lower case. Empty when it is too long to matter.
  bool is_capitals = false;  ///< Of a word: written in capital letters of ASCII only.
  std::size_t offset = 0;
  std::size_t end = 0;
};

/// The tokens of valid UTF-8. White space gives none.
std::vector<DateToken> tokenize_date(std::string_view text);

}  // namespace article
