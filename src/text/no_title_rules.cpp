#include "text/no_title_rules.hpp"

#include <algorithm>
#include <iterator>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "text/character.hpp"
#include "text/heading_rules.hpp"
#include "text/phrase.hpp"

namespace article::text_reader {
namespace {

bool goes_on(std::string_view text) {
  char32_t const last = last_character(text);
  return last == ',' || last == ';' || last == ':' || last == U'，' || last == U'：' ||
         last == U'،' || last == U'、';
}

bool is_greeting(std::string_view text) {
  static constexpr std::string_view greetings[] = {
      "hi ",       "hello",     "dear ",      "hey",       "good morning", "good evening",
      "hallo",     "liebe ",    "lieber ",    "guten tag", "sehr geehrte", "bonjour",
      "cher ",     "chère ",    "hola",       "querido ",  "querida ",     "olá",
      "caro ",     "cara ",     "ciao",       "gentile ",  "привет",       "здравствуйте",
      "уважаемый", "уважаемая", "вітаю",      "привіт",    "шановний",     "你好",
      "您好",      "拝啓",      "こんにちは", "مرحبا",     "السلام عليكم"};
  constexpr unsigned most_words = 4;
  if (count_words(text, most_words + 1) > most_words) return false;
  char32_t const last = last_character(text);
  bool const calls = last == '!' || last == U'！' || last == ',' || !is_sentence_end(last);
  return calls && std::any_of(std::begin(greetings), std::end(greetings),
                              [&](std::string_view each) { return prefix_length(text, each) > 0; });
}

bool is_address(std::string_view text) {
  if (text.find("://") != std::string_view::npos || text.starts_with("www.")) return true;
  std::size_t const at = text.find('@');
  return at != std::string_view::npos && text.find(' ') == std::string_view::npos;
}

bool is_too_long(std::string_view text) {
  constexpr unsigned widest = 200;
  return columns_of(text, widest + 1) > widest;
}

bool has_no_letters(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    DecodedCodePoint const next = decode_code_point(text, at);
    if (is_letter(next.code_point)) return false;
    at += next.length;
  }
  return true;
}

bool begins_with_sign(std::string_view text) {
  char32_t const first = first_character(text);
  return is_dash(first) || first == '@' || first == '`' || first == '~' || first == U'©' ||
         first == '|' || first == '+';
}

constexpr LineRule rules[] = {
    {"goes on", goes_on, "Dear Ms. Doe,", "Dear Ms. Doe"},
    {"greeting", is_greeting, "Hello John!", "Hello from the other side of the river"},
    {"address", is_address, "https://example.org/mill", "The mill at example.org"},
    {"too long", is_too_long,
     "This line goes on and on, as no title ever does, past the first comma and the second, past "
     "all "
     "that a reader keeps in mind, until at last it has so many columns that it is more of a "
     "paragraph "
     "without "
     "a stop",
     "This line is short"},
    {"no letters", has_no_letters, "12 / 24", "Room 12"},
    {"begins with a sign", begins_with_sign, "@janedoe", "Jane Doe"},
    {"entry", is_entry, "Serves: 4 people", "Chicago: the city"},
};

}  // namespace

std::span<LineRule const> no_title_rules() { return rules; }

}  // namespace article::text_reader
