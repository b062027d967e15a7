/// What kind of character a code point is. Exact by general category, from compact tables that
/// generate-unicode-tables.py writes; a lookup outside ASCII is a short search, about 20 ns.
#pragma once

#include <string>
#include <string_view>

#include "base/direction.hpp"

namespace article {

/// General category L*: letters, ideographs, syllables.
bool is_letter(char32_t code_point);

/// General category N*: digits, letter-like and other numbers.
bool is_number(char32_t code_point);

/// General category M*: combining marks.
bool is_mark(char32_t code_point);

/// Letter or number: what carries meaning in a heading id or a word.
bool is_letter_or_number(char32_t code_point);

/// General categories P* and S*: "Unicode punctuation character" of CommonMark 0.31.
/// https://spec.commonmark.org/0.31.2/#unicode-punctuation-character
bool is_punctuation_or_symbol(char32_t code_point);

/// "Unicode whitespace character" of CommonMark: category Zs, tab, line feed, form feed, return.
/// https://spec.commonmark.org/0.31.2/#unicode-whitespace-character
bool is_unicode_whitespace(char32_t code_point);

/// Chinese characters, including the iteration mark and the ideographic zero.
constexpr bool is_han(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3005 ||
         c == 0x3007 || (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0x20000 && c <= 0x3FFFD);
}

constexpr bool is_hiragana(char32_t c) {
  return (c >= 0x3041 && c <= 0x3096) || (c >= 0x309D && c <= 0x309F) ||
         (c >= 0x1B001 && c <= 0x1B11F) || c == 0x1B132 || (c >= 0x1B150 && c <= 0x1B152);
}

/// Katakana, with the sound marks and the prolonged sound mark that hiragana shares.
constexpr bool is_katakana(char32_t c) {
  return (c >= 0x30A1 && c <= 0x30FA) || (c >= 0x30FC && c <= 0x30FF) ||
         (c >= 0x31F0 && c <= 0x31FF) || (c >= 0xFF66 && c <= 0xFF9F) || c == 0x1B000 ||
         (c >= 0x1AFF0 && c <= 0x1AFFE) || (c >= 0x1B164 && c <= 0x1B167) || c == 0x1B155 ||
         (c >= 0x1B120 && c <= 0x1B122);
}

/// Korean syllables and jamo.
constexpr bool is_hangul(char32_t c) {
  return (c >= 0xAC00 && c <= 0xD7FB) || (c >= 0x1100 && c <= 0x11FF) ||
         (c >= 0x3131 && c <= 0x318E) || (c >= 0xA960 && c <= 0xA97C) ||
         (c >= 0xFFA0 && c <= 0xFFDC);
}

/// Scripts of East Asia: Han, hiragana, katakana, bopomofo, hangul.
constexpr bool is_cjk(char32_t c) {
  return c >= 0x1100 && (is_han(c) || is_hiragana(c) || is_katakana(c) || is_hangul(c) ||
                         (c >= 0x3105 && c <= 0x312F) || (c >= 0x31A0 && c <= 0x31BF));
}

/// Punctuation that is set as wide as an ideograph: 、。「」… and the full-width forms ！（）…
constexpr bool is_cjk_punctuation(char32_t c) {
  return (c >= 0x3001 && c <= 0x3003) || (c >= 0x3008 && c <= 0x3020) || c == 0x3030 ||
         c == 0x30FB || (c >= 0xFF01 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20) ||
         (c >= 0xFF3B && c <= 0xFF40) || (c >= 0xFF5B && c <= 0xFF65);
}

/// Direction of a strong character; `none` for digits, punctuation, spaces. Left to right are the
/// letters that are not right to left (the Unicode class L has some symbols more), and the marks
/// LRM, RLM and ALM count as what they stand for.
Direction strong_direction(char32_t code_point);

/// Direction of the first strong character in valid UTF-8 (rules P2 and P3 of UAX #9, without
/// isolates); `none` when there is none. Looks no further than that character.
Direction first_strong_direction(std::string_view text);

/// Simple lower-case mapping of one code point; itself where it has none.
char32_t lower_case(char32_t code_point);

/// Copy of valid UTF-8 in lower case, by simple mappings and without regard to language: the same
/// number of code points, though not always of bytes.
std::string lower_case(std::string_view text);

}  // namespace article
