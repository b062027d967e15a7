#include "html/extract/metadata/lenient_json.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "html/extract/metadata/plain_text.hpp"

namespace article {

class LenientParser {
 public:
  LenientParser(std::string_view text, LenientJson& json) : m_text(text), m_json(json) {}

  void run() {
    open(Type::array);
    while (m_at < m_text.size() && m_json.m_values.size() < LenientJson::max_values) step();
    while (!m_open.empty()) close_innermost();
  }

 private:
  using Type = LenientJson::Type;
  using Id = LenientJson::Id;

  struct Open {
    Id id;
    bool is_object;
    bool needs_value;  ///< In an object: a name was read.
  };

  void step() {
    char const c = m_text[m_at];
    switch (c) {
      case '{': ++m_at; return open(Type::object);
      case '[': ++m_at; return open(Type::array);
      case '}': ++m_at; return close(true);
      case ']': ++m_at; return close(false);
      case '"': return take_string('"');
      case '\'': return take_string('\'');
      case ',': ++m_at; return end_member();
      case '/': return skip_comment();
      default: break;
    }
    if (m_text.substr(m_at).starts_with("<![CDATA[")) {
      m_at += 9;
    } else if (is_word(c)) {
      take_word();
    } else {
      ++m_at;
    }
  }

  static bool is_word(char c) {
    return is_alphanumeric(c) || c == '-' || c == '+' || c == '.' || c == '_' || c == '$' ||
           c == '@';
  }

  void skip_comment() {
    std::string_view const rest = m_text.substr(m_at);
    std::size_t length = 1;
    if (rest.starts_with("/*")) {
      std::size_t const end = rest.find("*/", 2);
      length = end == std::string_view::npos ? rest.size() : end + 2;
    } else if (rest.starts_with("//")) {
      length = std::min(rest.find('\n'), rest.size());
    }
    m_at += length;
  }

  bool is_name_next() const {
    return !m_open.empty() && m_open.back().is_object && !m_open.back().needs_value;
  }

  /// Adds a value where one is due. Where a name is due instead, that is empty.
  Id add(Type type) {
    if (is_name_next()) add_name({});
    Id const id = static_cast<Id>(m_json.m_values.size());
    m_json.m_values.push_back(
        {type, static_cast<std::uint32_t>(m_json.m_strings.size()), 0, id + 1});
    if (!m_open.empty()) m_open.back().needs_value = false;
    return id;
  }

  void add_name(std::string_view name) {
    Id const id = static_cast<Id>(m_json.m_values.size());
    auto const begin = static_cast<std::uint32_t>(m_json.m_strings.size());
    m_json.m_strings += name;
    auto const length = static_cast<std::uint32_t>(name.size());
    m_json.m_values.push_back({Type::string, begin, length, id + 1});
    m_open.back().needs_value = true;
  }

  void open(Type type) {
    Id const id = add(type);
    m_open.push_back({id, type == Type::object, false});
    ++m_open_count[type == Type::object ? 1 : 0];
  }

  /// A name without a value gets an empty one.
  void end_member() {
    if (!m_open.empty() && m_open.back().is_object && m_open.back().needs_value) add(Type::literal);
  }

  void close_innermost() {
    end_member();
    Open const closed = m_open.back();
    m_open.pop_back();
    --m_open_count[closed.is_object ? 1 : 0];
    m_json.m_values[closed.id].next = static_cast<Id>(m_json.m_values.size());
  }

  /// Closes up to the innermost one of the kind; the outermost array stays.
  void close(bool is_object) {
    if (m_open_count[is_object ? 1 : 0] <= (is_object ? 0U : 1U)) return;
    while (m_open.size() > 1) {
      bool const is_last = m_open.back().is_object == is_object;
      close_innermost();
      if (is_last) return;
    }
  }

  void take_word() {
    std::size_t const begin = m_at;
    while (m_at < m_text.size() && is_word(m_text[m_at])) ++m_at;
    std::string_view const word = m_text.substr(begin, m_at - begin);
    if (is_name_next()) return add_name(word);
    finish_string(add(Type::literal), word);
  }

  void finish_string(Id id, std::string_view text) {
    m_json.m_strings += text;
    m_json.m_values[id].length = static_cast<std::uint32_t>(text.size());
  }

  std::size_t skip_space(std::size_t at) const {
    while (at < m_text.size() && is_space(m_text[at])) ++at;
    return at;
  }

  /// Whether a quote ends the string. If not, what follows it could not follow.
  bool is_end_quote(std::size_t at) const {
    std::size_t const after = skip_space(at + 1);
    if (after >= m_text.size()) return true;
    switch (m_text[after]) {
      case ':': return is_name_next();
      case ',': return may_begin_next(skip_space(after + 1));
      case '}':
      case ']':
      case '/':
      case '<': return true;
      // A comma is missing, but there is a line end.
      case '"': return m_text.substr(at, after - at).find('\n') != std::string_view::npos;
      default: return false;
    }
  }

  /// Whether the next member or item may begin at a place behind a comma.
  bool may_begin_next(std::size_t at) const {
    if (at >= m_text.size()) return true;
    constexpr std::string_view beginnings = "\"'{}[],/<-0123456789";
    if (beginnings.find(m_text[at]) != std::string_view::npos) return true;
    bool const is_in_object = !m_open.empty() && m_open.back().is_object;
    std::string_view const rest = m_text.substr(at);
    if (!is_in_object) {
      return rest.starts_with("true") || rest.starts_with("false") || rest.starts_with("null");
    }
    std::size_t name_end = at;
    constexpr std::size_t longest_name = 40;
    while (name_end < m_text.size() && name_end < at + longest_name && is_word(m_text[name_end])) {
      ++name_end;
    }
    return name_end > at && name_end < m_text.size() && m_text[name_end] == ':';
  }

  void take_string(char quote) {
    std::string text;
    ++m_at;
    while (m_at < m_text.size()) {
      char const c = m_text[m_at];
      if (c == quote && is_end_quote(m_at)) break;
      if (c == '\\' && m_at + 1 < m_text.size()) {
        take_escape(text);
      } else {
        text += c;
        ++m_at;
      }
    }
    ++m_at;
    if (is_name_next()) return add_name(text);
    finish_string(add(Type::string), text);
  }

  void take_escape(std::string& text) {
    char const c = m_text[m_at + 1];
    m_at += 2;
    switch (c) {
      case 'n':
      case 'r':
      case 't':
      case 'f': text += ' '; return;
      case 'b': return;
      case 'u': return take_unicode_escape(text);
      default: text += c; return;
    }
  }

  /// The four digits at the offset; -1 when there are none.
  long hex_at(std::size_t at) const {
    if (at + 4 > m_text.size()) return -1;
    long value = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
      if (!is_hex_digit(m_text[i])) return -1;
      value = value * 16 + static_cast<long>(hex_value(m_text[i]));
    }
    return value;
  }

  void take_unicode_escape(std::string& text) {
    long const high = hex_at(m_at);
    if (high < 0) return;
    m_at += 4;
    char32_t c = static_cast<char32_t>(high);
    bool const is_pair = high >= 0xD800 && high < 0xDC00 && m_text.substr(m_at).starts_with("\\u");
    long const low = is_pair ? hex_at(m_at + 2) : -1;
    if (low >= 0xDC00 && low < 0xE000) {
      c = static_cast<char32_t>(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00));
      m_at += 6;
    }
    append_utf8(text, c);
  }

  std::string_view m_text;
  LenientJson& m_json;
  std::size_t m_at = 0;
  std::vector<Open> m_open;
  std::size_t m_open_count[2] = {0, 0};  ///< Arrays, objects.
};

LenientJson::LenientJson(std::string_view text) {
  std::string unescaped;
  bool const is_escaped =
      text.find('"') == std::string_view::npos && text.find("&quot;") != std::string_view::npos;
  if (is_escaped) {
    unescaped = unescape_html(text);
    text = unescaped;
  }
  LenientParser(text, *this).run();
}

LenientJson::Id LenientJson::find(Id object, std::string_view name) const {
  if (type(object) != Type::object) return root;
  for (Id id = object + 1; id < next(object); id = next(id + 1)) {
    if (text(id) == name) return id + 1;
  }
  return root;
}

}  // namespace article
