#include "text/hyphen.hpp"

#include <algorithm>
#include <string_view>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "text/character.hpp"

namespace article::text_reader {
namespace {

/// After these a hyphen is the author's own.
constexpr std::string_view compound_heads[] = {"self",    "well",   "half",  "twenty",
                                               "thirty",  "forty",  "fifty", "sixty",
                                               "seventy", "eighty", "ninety"};

/// Before these a hyphen stands for a part that comes later: "pre- and postwar".
constexpr std::string_view conjunctions[] = {"and", "or", "to",  "und", "oder", "bzw.", "bis",
                                             "et",  "ou", "y",   "o",   "e",    "i",    "и",
                                             "или", "та", "або", "nor", "as"};

bool is_one_of(auto const& list, std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

/// The word without punctuation at its ends, in lower case.
std::string bare_word(std::string_view word) {
  while (!word.empty()) {
    DecodedCodePoint const first = decode_code_point(word);
    if (is_letter_or_number(first.code_point)) break;
    word.remove_prefix(first.length);
  }
  while (!word.empty()) {
    DecodedCodePoint const last = decode_last_code_point(word);
    if (is_letter_or_number(last.code_point) || is_mark(last.code_point)) break;
    word.remove_suffix(last.length);
  }
  return lower_case(repair_utf8(word).text);
}

std::string_view last_word(std::string_view text) {
  std::size_t const at = text.find_last_of(" \t");
  return at == std::string_view::npos ? text : text.substr(at + 1);
}

std::string_view without_last(std::string_view text) {
  text.remove_suffix(decode_last_code_point(text).length);
  return text;
}

/// Longest part of a word that is looked up: no word is longer, and hostile lines may be.
constexpr std::size_t longest_word = 60;

/// A break that could be within a word: a hyphen, then a small letter.
bool may_part_a_word(std::string_view line, std::string_view next) {
  return ends_in_hyphen(line) && case_of(first_character(next)) == LetterCase::lower;
}

struct Parts {
  std::string head;
  std::string tail;
  bool known = false;
};

Parts parts_of(std::string_view line, std::string_view next) {
  std::string_view const head = without_last(last_word(line));
  std::string_view const tail = first_word(next);
  if (head.size() > longest_word || tail.size() > longest_word) return {};
  return {bare_word(head), bare_word(tail), true};
}

bool is_written_without_spaces(char32_t c) {
  return (is_cjk(c) && !is_hangul(c)) || is_cjk_punctuation(c);
}

}  // namespace

LineJoiner::LineJoiner(Lines const& lines) {
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!may_part_a_word(lines.text(i), lines.text(i + 1))) continue;
    Parts const parts = parts_of(lines.text(i), lines.text(i + 1));
    if (!parts.known) continue;
    m_seen[parts.head + parts.tail] = 0;
    m_seen[parts.head + "-" + parts.tail] = 0;
  }
  if (m_seen.empty()) return;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    each_word(lines.text(i), [&](std::string_view word) {
      if (word.size() <= 2 * longest_word) {
        auto const found = m_seen.find(bare_word(word));
        if (found != m_seen.end()) ++found->second;
      }
      return true;
    });
  }
}

Joint LineJoiner::joint(std::string_view line, std::string_view next) const {
  if (line.empty() || next.empty()) return Joint::space;
  char32_t const last = decode_last_code_point(line).code_point;
  char32_t const first = first_character(next);
  if (last == 0xAD) return Joint::nothing;
  if (is_written_without_spaces(last) && is_written_without_spaces(first)) return Joint::nothing;
  if (!ends_in_hyphen(line)) return Joint::space;
  if (is_one_of(conjunctions, first_word(next))) return Joint::hyphen_space;
  if (!may_part_a_word(line, next)) {
    return is_letter_or_number(first) ? Joint::hyphen : Joint::hyphen_space;
  }

  Parts const parts = parts_of(line, next);
  if (!parts.known) return Joint::hyphen;
  auto const times = [&](std::string const& word) {
    auto const found = m_seen.find(word);
    return found == m_seen.end() ? 0 : found->second;
  };
  unsigned const with_hyphen = times(parts.head + "-" + parts.tail);
  unsigned const without = times(parts.head + parts.tail);
  if (with_hyphen != without) return with_hyphen > without ? Joint::hyphen : Joint::nothing;
  bool const is_compound =
      parts.head.find('-') != std::string::npos || is_one_of(compound_heads, parts.head);
  return is_compound ? Joint::hyphen : Joint::nothing;
}

std::string LineJoiner::join(Lines const& lines, std::size_t first, std::size_t last) const {
  std::string joined;
  for (std::size_t i = first; i < last; ++i) {
    std::string_view const text = lines.text(i);
    if (i + 1 == last) {
      joined += text;
      break;
    }
    switch (joint(text, lines.text(i + 1))) {
      case Joint::space:
        joined += text;
        joined += ' ';
        break;
      case Joint::nothing: joined += ends_in_hyphen(text) ? without_last(text) : text; break;
      case Joint::hyphen: joined += text; break;
      case Joint::hyphen_space:
        joined += text;
        joined += ' ';
        break;
    }
  }
  return joined;
}

}  // namespace article::text_reader
