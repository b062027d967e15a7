#include "text/phrase.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "text/character.hpp"

namespace article::text_reader {
namespace {

constexpr std::u32string_view separators = U"|·•∙⋅‧・｜>›»→<‹«←◂▸▶►/";
constexpr std::u32string_view brackets = U"()[]{}（）［］【】〔〕「」『』\"“”„«»";
constexpr std::u32string_view apostrophes = U"’‘ʼ´`＇";
/// Marks within a line that patterns may name.
constexpr std::u32string_view plain_marks = U"'-:.,&+@©!?%#$_=";

bool is_one_of(std::u32string_view set, char32_t c) {
  return set.find(c) != std::u32string_view::npos;
}

bool is_kept_at_edges(char32_t c) { return is_letter_or_number(c) || is_mark(c) || c == U'©'; }

/// One character as patterns spell it; a space for what they don't.
char32_t spelled(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) c = c - 0xFF01 + 0x21;
  if (c >= 0x0660 && c <= 0x0669) c = c - 0x0660 + U'0';
  if (c >= 0x06F0 && c <= 0x06F9) c = c - 0x06F0 + U'0';
  if (is_one_of(brackets, c)) return U' ';
  if (is_one_of(separators, c)) return U'|';
  if (is_one_of(apostrophes, c)) return U'\'';
  if (is_dash(c)) return U'-';
  if (is_letter_or_number(c) || is_mark(c)) return lower_case(c);
  if (is_one_of(plain_marks, c)) return c;
  return U' ';
}

/// One character as the starts of lines are compared.
char32_t compared(char32_t c) {
  c = lower_case(c);
  if (is_one_of(apostrophes, c)) return U'\'';
  if (is_unicode_whitespace(c)) return U' ';
  return c == U'：' ? U':' : c;
}

/// Length of the number at the start of the text, 0 when there is none.
std::size_t number_length(std::string_view text) {
  if (text.empty() || !is_digit(text[0])) return 0;
  std::size_t end = 1;
  while (end < text.size() &&
         (is_digit(text[end]) || ((text[end] == '.' || text[end] == ',') && end + 1 < text.size() &&
                                  is_digit(text[end + 1])))) {
    ++end;
  }
  bool const has_unit = end < text.size() && (text[end] == 'k' || text[end] == 'm') &&
                        (end + 1 == text.size() || !is_alpha(text[end + 1]));
  if (has_unit) ++end;
  if (end < text.size() && text[end] == '+') ++end;
  return end;
}

bool is_wildcard(char c) { return c == '#' || c == '*'; }

}  // namespace

std::string phrase_key(std::string_view line) {
  std::string key;
  key.reserve(line.size());
  bool started = false;
  bool space = false;
  std::size_t significant = 0;  // length up to the last letter or digit
  for (std::size_t at = 0; at < line.size();) {
    DecodedCodePoint const next = decode_code_point(line, at);
    at += next.length;
    char32_t const c = spelled(next.code_point);
    if (!started && !is_kept_at_edges(c)) continue;
    started = true;
    if (c == U' ') {
      space = true;
      continue;
    }
    if (c == U'|' && (key.ends_with('|') || key.ends_with("| "))) continue;
    bool const set_apart = space || c == U'|' || key.ends_with('|');
    if (set_apart && c != U':') key += ' ';
    // A wide colon has its space within itself.
    space = next.code_point == U'：';
    append_utf8(key, c);
    if (is_kept_at_edges(c)) significant = key.size();
  }
  key.resize(significant);
  return key;
}

void PrefixIndex::add(std::string_view phrase) { m_by_first[first_of(phrase)].push_back(phrase); }

char32_t PrefixIndex::first_of(std::string_view text) {
  return text.empty() ? 0 : compared(decode_code_point(text).code_point);
}

std::size_t prefix_length(std::string_view text, std::string_view phrase) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < phrase.size();) {
    if (at >= text.size()) return 0;
    DecodedCodePoint const wanted = decode_code_point(phrase, i);
    DecodedCodePoint const found = decode_code_point(text, at);
    if (compared(found.code_point) != wanted.code_point) return 0;
    i += wanted.length;
    at += found.length;
  }
  return at;
}

bool matches_pattern(std::string_view pattern, std::string_view key) {
  while (!pattern.empty()) {
    if (pattern[0] == '#') {
      std::size_t const length = number_length(key);
      if (length == 0) return false;
      pattern.remove_prefix(1);
      key.remove_prefix(length);
    } else if (pattern[0] == '*') {
      pattern.remove_prefix(1);
      if (pattern.empty()) return true;
      std::size_t end = 0;
      while (end < pattern.size() && !is_wildcard(pattern[end])) ++end;
      std::string_view const literal = pattern.substr(0, end);
      std::size_t const found = key.find(literal);
      if (found == std::string_view::npos) return false;
      if (end == pattern.size()) return key.ends_with(literal);
      pattern.remove_prefix(end);
      key.remove_prefix(found + end);
    } else {
      if (key.empty() || key[0] != pattern[0]) return false;
      pattern.remove_prefix(1);
      key.remove_prefix(1);
    }
  }
  return key.empty();
}

void PatternIndex::add(std::string_view pattern, std::uint16_t number) {
  auto const anything = std::count(pattern.begin(), pattern.end(), '*');
  auto const shortest =
      static_cast<std::uint16_t>(pattern.size() - static_cast<std::size_t>(anything));
  bool const is_exact = std::none_of(pattern.begin(), pattern.end(), is_wildcard);
  std::vector<Entry>& entries =
      is_exact ? m_exact : m_by_first_byte[static_cast<unsigned char>(pattern[0])];
  entries.push_back({pattern, number, shortest});
}

void PatternIndex::sort() {
  std::stable_sort(m_exact.begin(), m_exact.end(),
                   [](Entry const& a, Entry const& b) { return a.pattern < b.pattern; });
}

std::uint16_t PatternIndex::find(std::string_view key) const {
  if (key.empty()) return none;
  auto const exact = std::lower_bound(
      m_exact.begin(), m_exact.end(), key,
      [](Entry const& entry, std::string_view wanted) { return entry.pattern < wanted; });
  if (exact != m_exact.end() && exact->pattern == key) return exact->number;

  auto const find_among = [&](unsigned char first) {
    for (Entry const& entry : m_by_first_byte[first]) {
      if (entry.shortest <= key.size() && matches_pattern(entry.pattern, key)) return entry.number;
    }
    return none;
  };
  std::uint16_t found = find_among(static_cast<unsigned char>(key[0]));
  if (found == none && is_digit(key[0])) found = find_among('#');
  if (found == none) found = find_among('*');
  return found;
}

}  // namespace article::text_reader
