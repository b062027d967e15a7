#include "detect/meta_charset.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "detect/encoding_labels.hpp"

namespace article {

namespace {

constexpr std::size_t prescan_size = 1024;

struct Attribute {
  std::string name;  ///< Lower case; empty when there are no more.
  std::string value;
};

// https://html.spec.whatwg.org/multipage/urls-and-fetching.html#extracting-character-encodings-from-meta-elements
std::string_view encoding_in_content(std::string_view content) {
  for (std::size_t i = 0; i < content.size();) {
    // Steps 2–4: "charset", white space, "=".
    while (i < content.size() && !starts_with_ignore_case(content.substr(i), "charset")) ++i;
    if (i >= content.size()) return {};
    i += 7;
    while (i < content.size() && is_space(content[i])) ++i;
    if (i >= content.size() || content[i] != '=') continue;
    ++i;
    // Step 5 and 6: white space, then a quoted or a bare value.
    while (i < content.size() && is_space(content[i])) ++i;
    if (i >= content.size()) return {};
    if (content[i] == '"' || content[i] == '\'') {
      std::size_t const end = content.find(content[i], i + 1);
      return end == content.npos ? std::string_view()
                                 : find_encoding(content.substr(i + 1, end - i - 1));
    }
    std::size_t end = i;
    while (end < content.size() && !is_space(content[end]) && content[end] != ';') ++end;
    return find_encoding(content.substr(i, end - i));
  }
  return {};
}

class Prescan {
 public:
  explicit Prescan(std::string_view bytes) : m_bytes(bytes) {}

  std::string_view run() {
    while (m_at < m_bytes.size()) {
      std::string_view const rest = m_bytes.substr(m_at);
      if (rest.starts_with("<!--")) {
        // The two hyphens may be those of the start: "<!-->" is a comment.
        std::size_t const end = m_bytes.find("-->", m_at + 2);
        m_at = end == m_bytes.npos ? m_bytes.size() : end + 3;
      } else if (is_meta(rest)) {
        m_at += 5;
        std::string_view const found = read_meta();
        if (!found.empty()) return found;
      } else if (is_tag(rest)) {
        m_at = std::min(m_bytes.find_first_of(" \t\n\f\r>", m_at), m_bytes.size());
        while (!next_attribute().name.empty()) {
        }
        skip(1);
      } else if (rest.starts_with("<!") || rest.starts_with("</") || rest.starts_with("<?")) {
        m_at = std::min(m_bytes.find('>', m_at), m_bytes.size());
        skip(1);
      } else {
        skip(1);
      }
    }
    return {};
  }

 private:
  void skip(std::size_t count) { m_at = std::min(m_at + count, m_bytes.size()); }

  static bool is_meta(std::string_view rest) {
    return starts_with_ignore_case(rest, "<meta") && rest.size() > 5 &&
           (is_space(rest[5]) || rest[5] == '/');
  }

  static bool is_tag(std::string_view rest) {
    std::size_t const letter = rest.starts_with("</") ? 2 : 1;
    return rest.starts_with('<') && rest.size() > letter && is_alpha(rest[letter]);
  }

  std::string_view read_meta() {
    std::vector<std::string> names;
    bool got_pragma = false;
    bool needs_pragma = false;
    bool has_charset = false;
    std::string_view charset;
    for (Attribute attribute = next_attribute(); !attribute.name.empty();
         attribute = next_attribute()) {
      if (std::find(names.begin(), names.end(), attribute.name) != names.end()) continue;
      if (attribute.name == "http-equiv") {
        got_pragma = got_pragma || equals_ignore_case(attribute.value, "content-type");
      } else if (attribute.name == "content" && !has_charset) {
        std::string_view const found = encoding_in_content(attribute.value);
        if (!found.empty()) {
          charset = found;
          has_charset = needs_pragma = true;
        }
      } else if (attribute.name == "charset") {
        charset = find_encoding(attribute.value);
        has_charset = true;
        needs_pragma = false;
      }
      names.push_back(std::move(attribute.name));
    }
    if (needs_pragma && !got_pragma) return {};
    // Who reads this as ASCII cannot be reading UTF-16.
    if (charset == "utf-16le" || charset == "utf-16be") return "utf-8";
    return charset == "x-user-defined" ? "windows-1252" : charset;
  }

  // https://html.spec.whatwg.org/multipage/parsing.html#concept-get-attributes-when-sniffing
  Attribute next_attribute() {
    Attribute attribute;
    while (m_at < m_bytes.size() && (is_space(m_bytes[m_at]) || m_bytes[m_at] == '/')) ++m_at;
    if (m_at >= m_bytes.size() || m_bytes[m_at] == '>') return attribute;
    // The name.
    while (m_at < m_bytes.size()) {
      char const c = m_bytes[m_at];
      if ((c == '=' && !attribute.name.empty()) || is_space(c) || c == '/' || c == '>') break;
      attribute.name += to_lower(c);
      ++m_at;
    }
    while (m_at < m_bytes.size() && is_space(m_bytes[m_at])) ++m_at;
    if (m_at >= m_bytes.size() || m_bytes[m_at] != '=') return attribute;
    ++m_at;
    while (m_at < m_bytes.size() && is_space(m_bytes[m_at])) ++m_at;
    if (m_at >= m_bytes.size()) return attribute;
    // The value.
    char const quote = m_bytes[m_at];
    if (quote == '"' || quote == '\'') {
      std::size_t const end = std::min(m_bytes.find(quote, m_at + 1), m_bytes.size());
      attribute.value = m_bytes.substr(m_at + 1, end - m_at - 1);
      m_at = std::min(end + 1, m_bytes.size());
      return attribute;
    }
    while (m_at < m_bytes.size() && !is_space(m_bytes[m_at]) && m_bytes[m_at] != '>') {
      attribute.value += m_bytes[m_at++];
    }
    return attribute;
  }

  std::string_view m_bytes;
  std::size_t m_at = 0;
};

}  // namespace

std::string_view declared_encoding(std::string_view bytes) {
  return Prescan(bytes.substr(0, prescan_size)).run();
}

}  // namespace article
