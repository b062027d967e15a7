#include "text/character.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"

namespace article::text_reader {
namespace {

constexpr std::u32string_view sentence_ends = U".!?…‽。！？．｡؟۔।॥։܀。";
constexpr std::u32string_view closing = U"\"'”’»›)]}」』】〉》）］｝〕〗“«*_";
constexpr std::u32string_view opening = U"\"'“‘«‹([{「『【〈《（［｛〔〖„‚¿¡»*_";
constexpr std::u32string_view dashes = U"-‐‑‒–—―−－";

bool is_one_of(std::u32string_view set, char32_t code_point) {
  return set.find(code_point) != std::u32string_view::npos;
}

/// Scripts with upper and lower case: Latin, Greek, Cyrillic, Armenian and their extensions.
bool has_case(char32_t c) {
  if (c < 0x80) return is_alpha(static_cast<char>(c));
  bool const cased_block = (c >= 0xC0 && c < 0x590) || (c >= 0x1E00 && c < 0x2000) ||
                           (c >= 0x2C00 && c < 0x2E00) || (c >= 0xA640 && c < 0xA800);
  return cased_block && is_letter(c);
}

bool is_emoji(char32_t c) {
  return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2B1B && c <= 0x2B1C) || c == 0x2705 ||
         c == 0x274C;
}

/// Marks like [3] or ¹ that a sentence may have after its full stop.
std::string_view without_reference_mark(std::string_view text) {
  if (text.ends_with(']')) {
    std::size_t at = text.size() - 1;
    while (at > 0 && is_digit(text[at - 1])) --at;
    bool const is_mark = at > 0 && at < text.size() - 1 && text[at - 1] == '[';
    return is_mark ? text.substr(0, at - 1) : text;
  }
  return text;
}

}  // namespace

bool is_space_of_any_kind(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
  return is_unicode_whitespace(c) || c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x2028 ||
         c == 0x2029 || c == 0x85;
}

std::string_view trim_spaces(std::string_view text) {
  while (!text.empty()) {
    DecodedCodePoint const first = decode_code_point(text);
    if (!is_space_of_any_kind(first.code_point)) break;
    text.remove_prefix(first.length);
  }
  while (!text.empty()) {
    DecodedCodePoint const last = decode_last_code_point(text);
    if (!is_space_of_any_kind(last.code_point)) break;
    text.remove_suffix(last.length);
  }
  return text;
}

unsigned columns_of(char32_t c) {
  if (c < 0x80) return c >= 0x20 ? 1 : 0;
  if (c < 0x300) return c == 0xAD ? 0 : 1;
  if (is_cjk(c) || is_cjk_punctuation(c) || (c >= 0xFF01 && c <= 0xFF60) || is_emoji(c)) return 2;
  if (is_mark(c) || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
      (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF) {
    return 0;
  }
  return 1;
}

unsigned columns_of(std::string_view text, unsigned limit) {
  unsigned columns = 0;
  for (std::size_t at = 0; at < text.size() && columns < limit;) {
    DecodedCodePoint const next = decode_code_point(text, at);
    columns += columns_of(next.code_point);
    at += next.length;
  }
  return std::min(columns, limit);
}

LetterCase case_of(char32_t c) {
  if (!has_case(c)) return LetterCase::none;
  return lower_case(c) == c ? LetterCase::lower : LetterCase::upper;
}

LetterCase leading_case(std::string_view text) {
  while (!text.empty()) {
    DecodedCodePoint const first = decode_code_point(text);
    if (!is_opening(first.code_point)) return case_of(first.code_point);
    text.remove_prefix(first.length);
  }
  return LetterCase::none;
}

bool is_sentence_end(char32_t c) { return is_one_of(sentence_ends, c); }
bool is_closing(char32_t c) { return is_one_of(closing, c); }
bool is_opening(char32_t c) { return is_one_of(opening, c); }
bool is_dash(char32_t c) { return is_one_of(dashes, c); }

char32_t last_character(std::string_view text) {
  // A hostile line may end in nothing but brackets: no more of them is looked at than sense asks.
  constexpr int most_closing = 8;
  text = without_reference_mark(text);
  for (int i = 0; i < most_closing && !text.empty(); ++i) {
    DecodedCodePoint const last = decode_last_code_point(text);
    if (!is_closing(last.code_point)) return last.code_point;
    text.remove_suffix(last.length);
  }
  return 0;
}

char32_t first_character(std::string_view text) {
  return text.empty() ? 0 : decode_code_point(text).code_point;
}

bool ends_sentence(std::string_view text) { return is_sentence_end(last_character(text)); }

std::size_t find_sentence_end(std::string_view text) {
  bool ended = false;
  for (std::size_t at = 0; at < text.size();) {
    DecodedCodePoint const next = decode_code_point(text, at);
    if (ended && is_space_of_any_kind(next.code_point)) return at;
    bool const is_wide =
        next.code_point == U'。' || next.code_point == U'！' || next.code_point == U'？';
    ended = is_sentence_end(next.code_point) || (ended && is_closing(next.code_point));
    at += next.length;
    if (is_wide) return at;
  }
  return text.size();
}

bool ends_in_hyphen(std::string_view text) {
  if (text.size() < 2) return false;
  DecodedCodePoint const last = decode_last_code_point(text);
  bool const is_hyphen =
      last.code_point == '-' || last.code_point == 0x2010 || last.code_point == 0xAD;
  if (!is_hyphen) return false;
  text.remove_suffix(last.length);
  return is_letter(decode_last_code_point(text).code_point);
}

unsigned count_words(std::string_view text, unsigned limit) {
  unsigned words = 0;
  unsigned ideographs = 0;
  bool in_word = false;
  for (std::size_t at = 0; at < text.size() && words < limit;) {
    DecodedCodePoint const next = decode_code_point(text, at);
    char32_t const c = next.code_point;
    at += next.length;
    if (is_cjk(c) && !is_hangul(c)) {
      in_word = false;
      if (++ideographs % 2 == 1) ++words;
    } else if (is_space_of_any_kind(c)) {
      in_word = false;
    } else if (!in_word && is_letter_or_number(c)) {
      in_word = true;
      ++words;
    }
  }
  return words;
}

std::string_view first_word(std::string_view text) {
  std::string_view found;
  each_word(text, [&](std::string_view word) {
    found = word;
    return false;
  });
  return found;
}

}  // namespace article::text_reader
