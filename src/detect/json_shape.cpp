#include "detect/json_shape.hpp"

#include <string>

#include "base/ascii.hpp"

namespace article {

namespace {

enum class Outcome : std::uint8_t { complete, truncated, broken };

/// Reads one object or array and keeps no more than the brackets that are open.
class ValueScanner {
 public:
  explicit ValueScanner(std::string_view text) : m_text(text) {}

  Outcome scan() {
    while (true) {
      skip_space();
      if (m_offset == m_text.size()) return Outcome::truncated;
      if (!step()) return m_is_truncated ? Outcome::truncated : Outcome::broken;
      if (m_open.empty()) return Outcome::complete;
    }
  }

  std::size_t offset() const { return m_offset; }
  std::size_t keys() const { return m_keys; }
  std::size_t scalars() const { return m_scalars; }

 private:
  enum class Expect : std::uint8_t { value, value_or_end, key, key_or_end, colon, comma_or_end };

  void skip_space() {
    while (m_offset < m_text.size() && is_space(m_text[m_offset])) ++m_offset;
  }

  /// Takes one token. False when it is none, or not one that may stand here.
  bool step() {
    char const c = m_text[m_offset];
    switch (m_expect) {
      case Expect::key_or_end:
        if (c == '}') return close();
        return take_key();
      case Expect::key: return take_key();
      case Expect::colon:
        if (c != ':') return false;
        ++m_offset;
        ++m_keys;
        m_expect = Expect::value;
        return true;
      case Expect::value_or_end:
        if (c == ']') return close();
        return take_value();
      case Expect::value: return take_value();
      case Expect::comma_or_end:
        if (c == (m_open.back() == '{' ? '}' : ']')) return close();
        if (c != ',') return false;
        ++m_offset;
        m_expect = m_open.back() == '{' ? Expect::key : Expect::value;
        return true;
    }
    return false;
  }

  bool close() {
    ++m_offset;
    m_open.pop_back();
    m_expect = Expect::comma_or_end;
    return true;
  }

  bool take_key() {
    if (m_text[m_offset] != '"') return false;
    m_expect = Expect::colon;
    ++m_scalars;
    return take_string();
  }

  bool take_value() {
    char const c = m_text[m_offset];
    if (c == '{' || c == '[') {
      ++m_offset;
      m_open.push_back(c);
      m_expect = c == '{' ? Expect::key_or_end : Expect::value_or_end;
      return true;
    }
    m_expect = Expect::comma_or_end;
    ++m_scalars;
    return c == '"' ? take_string() : take_word();
  }

  bool take_string() {
    for (++m_offset; m_offset < m_text.size(); ++m_offset) {
      char const c = m_text[m_offset];
      if (c == '"') {
        ++m_offset;
        return true;
      }
      // Line breaks must be escaped: prose in brackets and quotes does not pass for JSON.
      if (c == '\n' || c == '\r') return false;
      if (c == '\\') ++m_offset;
    }
    m_offset = m_text.size();
    m_is_truncated = true;
    return false;
  }

  /// A number, true, false or null.
  bool take_word() {
    std::size_t const begin = m_offset;
    while (m_offset < m_text.size() && is_word_character(m_text[m_offset])) ++m_offset;
    std::string_view const word = m_text.substr(begin, m_offset - begin);
    if (word.empty()) return false;
    if (is_digit(word[0]) || (word[0] == '-' && word.size() > 1 && is_digit(word[1]))) {
      return word.find_first_not_of("0123456789+-.eE") == std::string_view::npos;
    }
    bool const is_at_end = m_offset == m_text.size();
    for (std::string_view const known : {"true", "false", "null"}) {
      if (word == known || (is_at_end && known.substr(0, word.size()) == word)) return true;
    }
    return false;
  }

  static bool is_word_character(char c) {
    return is_alphanumeric(c) || c == '+' || c == '-' || c == '.';
  }

  std::string_view m_text;
  std::size_t m_offset = 0;
  std::string m_open;
  Expect m_expect = Expect::value;
  std::size_t m_keys = 0;
  std::size_t m_scalars = 0;
  bool m_is_truncated = false;
};

bool is_open_bracket(char c) { return c == '{' || c == '['; }

/// What follows a complete value.
JsonShape shape_with_rest(std::string_view rest, bool is_object_with_keys) {
  std::string_view next = trim_start(rest);
  if (next.empty()) return JsonShape::complete;
  bool const is_on_new_line =
      rest.substr(0, rest.size() - next.size()).find('\n') != std::string_view::npos;
  bool const has_comma = next.front() == ',';
  if (has_comma) next = trim_start(next.substr(1));
  if (!next.empty() && is_open_bracket(next.front()) && (is_on_new_line || has_comma)) {
    ValueScanner scanner(next);
    Outcome const outcome = scanner.scan();
    if (outcome != Outcome::broken && scanner.keys() + scanner.scalars() > 0) {
      return JsonShape::several;
    }
  }
  return is_object_with_keys && is_on_new_line ? JsonShape::object_before_the_text
                                               : JsonShape::none;
}

}  // namespace

JsonShape json_shape(std::string_view text) {
  if (text.empty() || !is_open_bracket(text.front())) return JsonShape::none;
  ValueScanner scanner(text);
  Outcome const outcome = scanner.scan();
  bool const is_object = text.front() == '{';
  switch (outcome) {
    case Outcome::complete:
      return shape_with_rest(text.substr(scanner.offset()), is_object && scanner.keys() > 0);
    case Outcome::truncated:
      // Brackets alone say nothing.
      return scanner.keys() + scanner.scalars() > 0 ? JsonShape::truncated : JsonShape::none;
    case Outcome::broken: return scanner.keys() >= 2 ? JsonShape::broken : JsonShape::none;
  }
  return JsonShape::none;
}

}  // namespace article
