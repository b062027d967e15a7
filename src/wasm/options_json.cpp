#include "wasm/options_json.hpp"

#include <optional>

#include "base/ascii.hpp"
#include "base/utf8.hpp"

namespace article {
namespace {

/// https://www.rfc-editor.org/rfc/rfc8259, as far as options need it. Once something is wrong, every
/// further call fails, so that callers check in the end.
class OptionReader {
 public:
  explicit OptionReader(std::string_view json) : m_json(json) {}

  Result<std::vector<Option>> read() {
    std::vector<Option> options;
    skip_space();
    if (m_offset == m_json.size()) return options;
    read_members('{', '}', [&] {
      Option option{.name = {}, .offset = m_offset};
      option.name = read_string();
      expect(':');
      option.value = read_value();
      options.push_back(std::move(option));
    });
    skip_space();
    if (m_offset != m_json.size()) fail("the end");
    if (m_error) return *std::move(m_error);
    return options;
  }

 private:
  /// Members of a list or an object, each read by `read_member`, and the brackets around them.
  template <class ReadMember>
  void read_members(char open, char close, ReadMember&& read_member) {
    expect(open);
    if (take(close)) return;
    do read_member();
    while (!m_error && take(','));
    expect(close);
  }

  OptionValue read_value() {
    skip_space();
    switch (peek()) {
      case '"': return read_string();
      case '[': {
        std::vector<std::string> items;
        read_members('[', ']', [&] { items.push_back(read_string()); });
        return items;
      }
      case '{': {
        std::vector<std::pair<std::string, std::string>> members;
        read_members('{', '}', [&] {
          std::string name = read_string();
          expect(':');
          members.emplace_back(std::move(name), read_string());
        });
        return members;
      }
      case 't': return read_word("true", true);
      case 'f': return read_word("false", false);
      case 'n': return read_word("null", std::monostate{});
      default: return read_integer();
    }
  }

  OptionValue read_word(std::string_view word, OptionValue value) {
    if (!m_json.substr(m_offset).starts_with(word)) {
      fail("a value");
      return {};
    }
    m_offset += word.size();
    return value;
  }

  OptionValue read_integer() {
    bool const negative = peek() == '-';
    if (negative) ++m_offset;
    if (!is_digit(peek())) fail("a string, a whole number, true, false, a list or an object");
    std::int64_t value = 0;
    for (; is_digit(peek()); ++m_offset) {
      // No option needs more; this keeps far from overflow.
      if (value < 1'000'000'000'000) value = value * 10 + (peek() - '0');
    }
    if (peek() == '.' || peek() == 'e' || peek() == 'E') fail("a whole number");
    return negative ? -value : value;
  }

  std::string read_string() {
    std::string result;
    expect('"');
    while (!m_error) {
      std::size_t const end = m_json.find_first_of("\"\\", m_offset);
      if (end == std::string_view::npos) {
        m_offset = m_json.size();
        fail("the end of a string");
        break;
      }
      result.append(m_json.substr(m_offset, end - m_offset));
      m_offset = end + 1;
      if (m_json[end] == '"') break;
      read_escape(result);
    }
    return result;
  }

  void read_escape(std::string& out) {
    char const c = peek();
    ++m_offset;
    switch (c) {
      case '"':
      case '\\':
      case '/': out += c; return;
      case 'b': out += '\b'; return;
      case 'f': out += '\f'; return;
      case 'n': out += '\n'; return;
      case 'r': out += '\r'; return;
      case 't': out += '\t'; return;
      case 'u': break;
      default: --m_offset; return fail("an escape");
    }
    char32_t code = read_hex();
    bool const is_high = code >= 0xD800 && code < 0xDC00;
    if (is_high && m_json.substr(m_offset).starts_with("\\u")) {
      std::size_t const before = m_offset;
      m_offset += 2;
      char32_t const low = read_hex();
      if (low >= 0xDC00 && low < 0xE000) {
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
      } else {
        m_offset = before;
      }
    }
    append_utf8(out, code);  // A surrogate alone becomes U+FFFD.
  }

  char32_t read_hex() {
    char32_t code = 0;
    for (int i = 0; i < 4; ++i, ++m_offset) {
      if (!is_hex_digit(peek())) {
        fail("four hexadecimal digits");
        return 0;
      }
      code = code * 16 + static_cast<char32_t>(hex_value(peek()));
    }
    return code;
  }

  void skip_space() {
    while (m_offset < m_json.size() && is_json_space(m_json[m_offset])) ++m_offset;
  }

  static bool is_json_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

  /// The next byte; NUL at the end.
  char peek() const { return m_offset < m_json.size() ? m_json[m_offset] : '\0'; }

  bool take(char c) {
    skip_space();
    if (m_error || peek() != c) return false;
    ++m_offset;
    skip_space();
    return true;
  }

  void expect(char c) {
    skip_space();
    if (peek() != c || m_offset == m_json.size()) {
      return fail(c == '"' ? "a string" : std::string("\"") + c + "\"");
    }
    ++m_offset;
    if (c != '"') skip_space();
  }

  void fail(std::string_view expected) {
    if (m_error) return;
    m_error = Error{ErrorCode::invalid_option,
                    "the options are not as they should be: expected " + std::string(expected) +
                        " at byte " + std::to_string(m_offset),
                    m_offset};
  }

  std::string_view m_json;
  std::size_t m_offset = 0;
  std::optional<Error> m_error{};
};

}  // namespace

Result<std::vector<Option>> read_option_object(std::string_view json) {
  return OptionReader(json).read();
}

}  // namespace article
