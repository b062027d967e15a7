#include "markdown/toml_scalars.hpp"

#include "base/ascii.hpp"
#include "base/json_writer.hpp"
#include "base/utf8.hpp"
#include "markdown/front_matter_number.hpp"

namespace article {
namespace {

class StringReader {
 public:
  StringReader(std::string_view toml, std::size_t offset, FrontMatterProblem& problem)
      : m_toml(toml), m_begin(offset), m_offset(offset), m_problem(problem), m_quote(toml[offset]) {
    std::string_view const three = toml.substr(offset, 3);
    m_is_multi_line = three.size() == 3 && three[1] == m_quote && three[2] == m_quote;
  }

  std::size_t offset() const { return m_offset; }

  std::optional<std::string> read() {
    m_offset += m_is_multi_line ? 3 : 1;
    // A line end right after the opening quotes does not count.
    if (m_is_multi_line) m_offset += line_end_length();
    while (m_offset < m_toml.size()) {
      char const c = m_toml[m_offset];
      if (c == m_quote) {
        if (close()) return std::move(m_text);
      } else if (c == '\\' && m_quote == '"') {
        if (!take_escape()) return std::nullopt;
      } else if (std::size_t const length = line_end_length(); length > 0) {
        if (!m_is_multi_line) break;
        m_text += '\n';
        m_offset += length;
      } else {
        m_text += c;
        ++m_offset;
      }
    }
    return fail(m_begin, "found a string without its closing quotes");
  }

 private:
  std::size_t line_end_length() const {
    if (m_offset >= m_toml.size()) return 0;
    if (m_toml[m_offset] == '\n') return 1;
    if (m_toml[m_offset] != '\r') return 0;
    return m_toml.substr(m_offset, 2) == "\r\n" ? 2 : 1;
  }

  /// At a quote. Takes the closing ones, or those that belong to the text: a multi-line string may
  /// have one or two anywhere, also right before the closing three.
  bool close() {
    if (!m_is_multi_line) {
      ++m_offset;
      return true;
    }
    std::size_t quotes = 0;
    while (quotes < 5 && m_offset + quotes < m_toml.size() &&
           m_toml[m_offset + quotes] == m_quote) {
      ++quotes;
    }
    m_offset += quotes;
    bool const is_end = quotes >= 3;
    m_text.append(is_end ? quotes - 3 : quotes, m_quote);
    return is_end;
  }

  bool take_escape() {
    std::size_t const begin = m_offset;
    ++m_offset;
    char const c = m_offset < m_toml.size() ? m_toml[m_offset] : '\0';
    switch (c) {
      case 'b': m_text += '\b'; break;
      case 't': m_text += '\t'; break;
      case 'n': m_text += '\n'; break;
      case 'f': m_text += '\f'; break;
      case 'r': m_text += '\r'; break;
      case '"': m_text += '"'; break;
      case '\\': m_text += '\\'; break;
      case 'u': return take_code_point(begin, 4);
      case 'U': return take_code_point(begin, 8);
      default: return take_line_end(begin);
    }
    ++m_offset;
    return true;
  }

  bool take_code_point(std::size_t begin, std::size_t length) {
    std::string_view const digits = m_toml.substr(m_offset + 1, length);
    char32_t code_point = 0;
    for (char const digit : digits) {
      if (!is_hex_digit(digit)) {
        code_point = 0x110000;
        break;
      }
      code_point = code_point * 16 + hex_value(digit);
    }
    bool const is_surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
    if (digits.size() < length || code_point > 0x10FFFF || is_surrogate) {
      fail(begin,
           "found an escape that is no character, expected `\\u` and 4 or `\\U` and 8 "
           "hexadecimal digits");
      return false;
    }
    append_utf8(m_text, code_point);
    m_offset += 1 + length;
    return true;
  }

  /// A backslash at the end of a line takes the line end and all white space after it away.
  bool take_line_end(std::size_t begin) {
    std::size_t end = m_offset;
    while (end < m_toml.size() && is_blank(m_toml[end])) ++end;
    m_offset = end;
    if (!m_is_multi_line || line_end_length() == 0) {
      fail(begin,
           "found an unknown escape, expected one of \\b \\t \\n \\f \\r \\\" \\\\ \\uXXXX "
           "\\UXXXXXXXX");
      return false;
    }
    while (m_offset < m_toml.size() && is_space(m_toml[m_offset])) ++m_offset;
    return true;
  }

  std::nullopt_t fail(std::size_t offset, std::string_view message) {
    m_problem = {std::string(message), offset};
    return std::nullopt;
  }

  std::string_view m_toml;
  std::size_t m_begin;
  std::size_t m_offset;
  FrontMatterProblem& m_problem;
  char m_quote;
  bool m_is_multi_line = false;
  std::string m_text;
};

/// Whether the text has the form of `pattern`, in which `0` stands for any digit.
bool has_form(std::string_view text, std::string_view pattern) {
  if (text.size() < pattern.size()) return false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '0' ? !is_digit(text[i]) : text[i] != pattern[i]) return false;
  }
  return true;
}

/// A date, a time or both. Whether the month exists is for those who use the date.
bool is_date_or_time(std::string_view word) {
  if (has_form(word, "0000-00-00")) {
    if (word.size() == 10) return true;
    if (word[10] != 'T' && word[10] != 't' && word[10] != ' ') return false;
    word.remove_prefix(11);
  }
  if (!has_form(word, "00:00")) return false;
  return word.find_first_not_of("0123456789:.+-Zz") == std::string_view::npos;
}

bool ends_word(char c) { return is_space(c) || c == ',' || c == ']' || c == '}' || c == '#'; }

/// The number without its underscores, which must stand between digits.
std::optional<std::string> without_underscores(std::string_view word) {
  std::string digits;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (word[i] != '_') {
      digits += word[i];
      continue;
    }
    bool const is_between =
        i > 0 && i + 1 < word.size() && is_hex_digit(word[i - 1]) && is_hex_digit(word[i + 1]);
    if (!is_between) return std::nullopt;
  }
  return digits;
}

// https://toml.io/en/v1.0.0#integer and #float
std::optional<std::string> number_to_json(std::string_view word) {
  std::optional<std::string> const digits = without_underscores(word);
  if (!digits) return std::nullopt;
  std::string_view text = *digits;
  unsigned const base = text.substr(0, 2) == "0x"   ? 16
                        : text.substr(0, 2) == "0o" ? 8
                        : text.substr(0, 2) == "0b" ? 2
                                                    : 10;
  if (base != 10) return json_integer(text.substr(2), base);
  std::optional<std::string> json = json_number(text);
  if (!json) return std::nullopt;
  // Unlike YAML: no leading zeros, and a digit on both sides of the point.
  if (text[0] == '-' || text[0] == '+') text.remove_prefix(1);
  if (text.size() > 1 && text[0] == '0' && is_digit(text[1])) return std::nullopt;
  std::size_t const point = text.find('.');
  if (point == 0) return std::nullopt;
  if (point != std::string_view::npos && (point + 1 == text.size() || !is_digit(text[point + 1]))) {
    return std::nullopt;
  }
  return json;
}

/// Whether a word can only have been meant as a number, though JSON has none like it.
bool is_number_beyond_json(std::string_view word) {
  if (!word.empty() && (word[0] == '-' || word[0] == '+')) word.remove_prefix(1);
  if (word == "inf" || word == "nan") return true;
  return !word.empty() && is_digit(word[0]) && word.size() > 16 &&
         word.find_first_not_of("0123456789abcdefABCDEFxo_.+-") == std::string_view::npos;
}

}  // namespace

std::optional<std::string> read_toml_string(std::string_view toml, std::size_t& offset,
                                            FrontMatterProblem& problem) {
  StringReader reader(toml, offset, problem);
  std::optional<std::string> text = reader.read();
  if (text) offset = reader.offset();
  return text;
}

std::optional<std::string> read_toml_word(std::string_view toml, std::size_t& offset,
                                          FrontMatterProblem& problem) {
  std::size_t end = offset;
  while (end < toml.size() && !ends_word(toml[end])) ++end;
  // Between date and time there may be a space.
  if (end - offset == 10 && has_form(toml.substr(offset), "0000-00-00") &&
      has_form(toml.substr(end), " 00:")) {
    ++end;
    while (end < toml.size() && !ends_word(toml[end])) ++end;
  }
  std::string_view const word = toml.substr(offset, end - offset);
  std::size_t const begin = offset;
  offset = end;
  if (word == "true" || word == "false") return std::string(word);
  std::string json;
  if (is_date_or_time(word)) {
    append_json_string(json, word);
    return json;
  }
  if (std::optional<std::string> number = number_to_json(word)) return number;
  if (is_number_beyond_json(word)) {
    append_json_string(json, word);
    return json;
  }
  constexpr std::size_t shown = 40;
  std::string const found(word.substr(0, floor_utf8_boundary(word, shown)));
  problem = {(found.empty() ? "found no value" : "found `" + found + "`") +
                 ", expected a value: text in quotes, a number, true, false, a date, [ or {",
             begin};
  return std::nullopt;
}

}  // namespace article
