#include "base/json_writer.hpp"

#include <charconv>

namespace article {
namespace {

enum class Strings { quoted, raw };

/// The escape for a character, or nothing when it stands for itself.
template <Strings strings>
std::string_view escape_of(char c, char (&buffer)[6]) {
  if (strings == Strings::quoted) {
    switch (c) {
      case '"': return "\\\"";
      case '\\': return "\\\\";
      case '\b': return "\\b";
      case '\f': return "\\f";
      case '\n': return "\\n";
      case '\r': return "\\r";
      case '\t': return "\\t";
      default: break;
    }
  }
  bool const control = strings == Strings::quoted && static_cast<unsigned char>(c) < 0x20;
  if (!control && c != '<') return {};
  constexpr char digits[] = "0123456789abcdef";
  buffer[0] = '\\';
  buffer[1] = 'u';
  buffer[2] = '0';
  buffer[3] = '0';
  buffer[4] = digits[static_cast<unsigned char>(c) >> 4];
  buffer[5] = digits[static_cast<unsigned char>(c) & 15];
  return {buffer, sizeof buffer};
}

/// Whether U+2028 or U+2029, line ends of older JavaScript, begins at `at`.
bool is_line_separator(char const* at, char const* end) {
  return end - at >= 3 && at[0] == '\xE2' && at[1] == '\x80' &&
         (at[2] == '\xA8' || at[2] == '\xA9');
}

template <Strings strings>
void append_escaped(std::string& out, std::string_view text) {
  char const* copied = text.data();
  char const* const end = copied + text.size();
  for (char const* at = copied; at != end; ++at) {
    unsigned char const c = static_cast<unsigned char>(*at);
    bool const plain = c >= 0x20 && c != '"' && c != '\\' && c != '<' && c != 0xE2;
    if (plain) continue;
    char buffer[6];
    std::string_view escape;
    std::size_t length = 1;
    if (is_line_separator(at, end)) {
      escape = at[2] == '\xA8' ? "\\u2028" : "\\u2029";
      length = 3;
    } else {
      escape = escape_of<strings>(*at, buffer);
      if (escape.empty()) continue;
    }
    out.append(copied, static_cast<std::size_t>(at - copied));
    out.append(escape);
    at += length - 1;
    copied = at + 1;
  }
  out.append(copied, static_cast<std::size_t>(end - copied));
}

template <class Integer>
void append_integer(std::string& out, Integer value) {
  char digits[24];
  auto const result = std::to_chars(digits, digits + sizeof digits, value);
  out.append(digits, result.ptr);
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  append_escaped<Strings::quoted>(out, text);
  out += '"';
}

void JsonWriter::new_line() {
  if (m_indent == 0) return;
  m_out += '\n';
  m_out.append(m_depth * m_indent, ' ');
}

/// What has to stand before a key or value.
void JsonWriter::separate() {
  if (m_after_key) {
    m_after_key = false;
    return;
  }
  if (m_after_value) m_out += ',';
  if (m_depth > 0) new_line();
}

void JsonWriter::begin(char bracket) {
  separate();
  m_out += bracket;
  ++m_depth;
  m_after_value = false;
}

void JsonWriter::end(char bracket) {
  --m_depth;
  if (m_after_value) new_line();
  m_out += bracket;
  m_after_value = true;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  separate();
  append_json_string(m_out, name);
  m_out += m_indent == 0 ? ":" : ": ";
  m_after_key = true;
  return *this;
}

void JsonWriter::string(std::string_view text) {
  separate();
  append_json_string(m_out, text);
  m_after_value = true;
}

void JsonWriter::number(std::uint64_t value) {
  separate();
  append_integer(m_out, value);
  m_after_value = true;
}

void JsonWriter::integer(std::int64_t value) {
  separate();
  append_integer(m_out, value);
  m_after_value = true;
}

void JsonWriter::boolean(bool value) {
  separate();
  m_out += value ? "true" : "false";
  m_after_value = true;
}

void JsonWriter::null() {
  separate();
  m_out += "null";
  m_after_value = true;
}

void JsonWriter::raw(std::string_view json) {
  separate();
  append_escaped<Strings::raw>(m_out, json);
  m_after_value = true;
}

}  // namespace article
