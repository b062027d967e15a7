#include "base/date_tokens.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"

namespace article {

namespace {

/// Longest word that is kept, in bytes. The longest month is "października", Arabic has longer ones.
constexpr std::size_t longest_word = 32;

/// Value of a digit: ASCII, full-width, Arabic, Persian. -1 for anything else.
int digit_value(char32_t c) {
  for (char32_t const zero : {U'0', U'\uFF10', U'\u0660', U'\u06F0'}) {
    if (c >= zero && c < zero + 10) return static_cast<int>(c - zero);
  }
  return -1;
}

/// Spaces, and the invisible marks of direction that surround dates in right-to-left text.
bool is_skipped(char32_t c) {
  return is_unicode_whitespace(c) || c == 0x200E || c == 0x200F || c == 0x200B || c == 0x061C ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

char32_t plain_sign(char32_t c) {
  if (c == 0x2010 || c == 0x2011 || c == 0x2212 || c == 0xFF0D) return '-';
  // Full-width punctuation, and the Arabic comma.
  if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFF01 + '!';
  return c == 0x060C || c == 0x3001 ? U',' : c;
}

bool is_word_character(char32_t c) { return !is_cjk(c) && (is_letter(c) || is_mark(c)); }

class Tokenizer {
 public:
  explicit Tokenizer(std::string_view text) : m_text(text) {}

  std::vector<DateToken> run() {
    bool has_space = true;
    while (m_offset < m_text.size()) {
      DecodedCodePoint const first = decode_code_point(m_text, m_offset);
      if (is_skipped(first.code_point)) {
        has_space = true;
        m_offset += first.length;
        continue;
      }
      DateToken token;
      token.has_space_before = has_space;
      token.offset = m_offset;
      if (digit_value(first.code_point) >= 0) {
        take_number(token);
      } else if (is_word_character(first.code_point)) {
        take_word(token);
      } else {
        token.sign = plain_sign(first.code_point);
        m_offset += first.length;
      }
      token.end = m_offset;
      m_tokens.push_back(std::move(token));
      has_space = false;
    }
    return std::move(m_tokens);
  }

 private:
  void take_number(DateToken& token) {
    token.kind = DateTokenKind::number;
    while (m_offset < m_text.size()) {
      DecodedCodePoint const next = decode_code_point(m_text, m_offset);
      int const digit = digit_value(next.code_point);
      if (digit < 0) break;
      if (token.digits < 9) token.value = token.value * 10 + static_cast<std::uint32_t>(digit);
      if (token.digits < 255) ++token.digits;
      m_offset += next.length;
    }
  }

  void take_word(DateToken& token) {
    token.kind = DateTokenKind::word;
    std::size_t const begin = m_offset;
    while (m_offset < m_text.size()) {
      DecodedCodePoint const next = decode_code_point(m_text, m_offset);
      if (!is_word_character(next.code_point) && !is_apostrophe_inside(next)) break;
      m_offset += next.length;
    }
    if (m_offset - begin <= longest_word) {
      std::string_view const word = m_text.substr(begin, m_offset - begin);
      token.word = lower_case(word);
      token.is_capitals = std::all_of(word.begin(), word.end(), [](char c) { return is_upper(c); });
    }
  }

  /// Whether an apostrophe stands before one more letter, as in Ukrainian "п'ятниця".
  bool is_apostrophe_inside(DecodedCodePoint const& decoded) const {
    std::size_t const after = m_offset + decoded.length;
    bool const is_apostrophe = decoded.code_point == '\'' || decoded.code_point == 0x2019;
    return is_apostrophe && after < m_text.size() &&
           is_word_character(decode_code_point(m_text, after).code_point);
  }

  std::string_view m_text;
  std::size_t m_offset = 0;
  std::vector<DateToken> m_tokens;
};

}  // namespace

std::vector<DateToken> tokenize_date(std::string_view text) {
  Tokenizer tokenizer(text);
  return tokenizer.run();
}

}  // namespace article
