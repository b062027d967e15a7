/// What the text reader asks about the characters at the edges of a line: in any script, on text
/// that need not be valid UTF-8.
#pragma once

#include <cstddef>
#include <string_view>

namespace article::text_reader {

/// White space of any kind, also the kinds without width (zero-width space, byte order mark).
bool is_space_of_any_kind(char32_t code_point);

/// View without such white space at either end.
std::string_view trim_spaces(std::string_view text);

/// Columns that a character takes in a fixed-width font: 2 for East Asian characters and emoji,
/// 0 for combining marks, 1 for the rest.
unsigned columns_of(char32_t code_point);

/// Columns of the text; stops counting at `limit`.
unsigned columns_of(std::string_view text, unsigned limit);

enum class LetterCase : unsigned char { none, lower, upper };

/// Case of a letter; `none` for what is no letter or has no case.
LetterCase case_of(char32_t code_point);

/// Case of the first character, past opening quotes and brackets.
LetterCase leading_case(std::string_view text);

/// Full stop, exclamation or question mark, ellipsis, in any script.
bool is_sentence_end(char32_t code_point);

/// Quotes and brackets that close. The straight ones count.
bool is_closing(char32_t code_point);

/// Quotes and brackets that open. The straight ones count.
bool is_opening(char32_t code_point);

/// Dashes, hyphens and the minus sign.
bool is_dash(char32_t code_point);

/// The last character, past closing quotes and brackets; 0 when there is none.
char32_t last_character(std::string_view text);

/// The first character; 0 when there is none.
char32_t first_character(std::string_view text);

/// Whether the text ends as a sentence does, also with a closing quote or bracket after it.
bool ends_sentence(std::string_view text);

/// Where the first sentence of the text ends: past a mark that ends one and has white space after
/// it, or at the end of the text. Abbreviations are taken for ends. Linear.
std::size_t find_sentence_end(std::string_view text);

/// Whether it ends in a hyphen that may part a word: after a letter.
bool ends_in_hyphen(std::string_view text);

/// Words as a person counts them: stretches between white space that hold a letter or digit; two
/// Chinese, Japanese or Korean characters without spaces count as one word. Stops at `limit`.
unsigned count_words(std::string_view text, unsigned limit = 1000);

/// The text up to the first white space.
std::string_view first_word(std::string_view text);

/// Calls `visit` with each stretch between white space, until it gives false.
template <class Visitor>
void each_word(std::string_view text, Visitor&& visit);

}  // namespace article::text_reader

#include "base/utf8.hpp"

namespace article::text_reader {

template <class Visitor>
void each_word(std::string_view text, Visitor&& visit) {
  std::size_t begin = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    DecodedCodePoint const next = decode_code_point(text, at);
    if (is_space_of_any_kind(next.code_point)) {
      if (at > begin && !visit(text.substr(begin, at - begin))) return;
      begin = at + next.length;
    }
    at += next.length;
  }
  if (at > begin) visit(text.substr(begin, at - begin));
}

}  // namespace article::text_reader
