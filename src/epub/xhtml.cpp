#include "epub/xhtml.hpp"

#include <algorithm>
#include <unordered_set>

#include "base/html_escape.hpp"

namespace article {
namespace {

/// Elements that EPUB's schema does not have as we write them, and what takes their place.
struct Replacement {
  std::string_view name;
  std::string_view by;  ///< Empty: the tag goes.
};
constexpr Replacement replacements[] = {
    {"hgroup", "div"}, {"time", "span"}, {"video", "p"}, {"audio", "p"}, {"source", ""},
};

constexpr std::string_view void_elements[] = {"br", "hr", "img"};

/// Attributes that only a browser needs, or that EPUB checks more strictly than HTML does.
constexpr std::string_view left_out[] = {
    "cite",        "controls", "datetime", "decoding", "fetchpriority", "loading",
    "playsinline", "poster",   "preload",  "sizes",    "srcset",        "tabindex",
};

template <class List>
bool contains(List const& list, std::string_view wanted) {
  return std::find(std::begin(list), std::end(list), wanted) != std::end(list);
}

/// Calls `visit(text, tag)` with each stretch of text and the tag after it, without its brackets. In our
/// HTML, `<` and `>` stand around tags only.
template <class Visit>
void each_tag(std::string_view html, Visit&& visit) {
  while (!html.empty()) {
    std::size_t const open = std::min(html.find('<'), html.size());
    std::size_t const close = std::min(html.find('>', open), html.size());
    std::string_view const tag =
        open < close ? html.substr(open + 1, close - open - 1) : std::string_view();
    visit(html.substr(0, open), tag);
    html.remove_prefix(std::min(close + 1, html.size()));
  }
}

/// Calls `visit(name, value)` with each attribute of a tag, past the tag's name.
template <class Visit>
void each_attribute(std::string_view tag, Visit&& visit) {
  for (std::size_t at = tag.find(' '); at < tag.size();) {
    std::size_t const begin = at + 1;
    std::size_t const end = std::min(tag.find_first_of(" =", begin), tag.size());
    std::string_view const name = tag.substr(begin, end - begin);
    std::string_view value;
    at = end;
    if (tag.substr(end).starts_with("=\"")) {
      std::size_t const quote = std::min(tag.find('"', end + 2), tag.size());
      value = tag.substr(end + 2, quote - end - 2);
      at = quote + 1;
    }
    visit(name, value);
  }
}

/// Whether the three bytes from here are U+FFFE or U+FFFF.
bool is_noncharacter(std::string_view text) {
  return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

/// https://www.w3.org/TR/xml/#charsets
void append_xml_characters(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto const c = static_cast<unsigned char>(text[i]);
    if (c < 0x20 && c != '\t' && c != '\n') continue;
    if (c == 0xEF && is_noncharacter(text.substr(i))) {
      i += 2;
      continue;
    }
    out += text[i];
  }
}

class Converter {
 public:
  explicit Converter(std::string_view html) : m_html(html) {}

  std::string run() {
    each_tag(m_html, [&](std::string_view, std::string_view tag) {
      each_attribute(tag, [&](std::string_view name, std::string_view value) {
        if (name == "id") m_ids.insert(value);
      });
    });
    m_out.reserve(m_html.size() + m_html.size() / 16);
    each_tag(m_html, [&](std::string_view text, std::string_view tag) {
      append_xml_characters(m_out, text);
      if (!tag.empty()) write_tag(tag);
    });
    return std::move(m_out);
  }

 private:
  void write_tag(std::string_view tag) {
    bool const closes = tag.starts_with('/');
    std::string_view const written = tag.substr(closes ? 1 : 0);
    std::string_view name = written.substr(0, written.find(' '));
    bool const is_media = name == "video" || name == "audio";
    for (Replacement const& each : replacements) {
      if (each.name == name) name = each.by;
    }
    if (name.empty()) return;
    m_out.append(closes ? "</" : "<").append(name);
    each_attribute(written, [&](std::string_view attribute, std::string_view value) {
      bool const stays = !is_media || attribute == "lang" || attribute == "dir";
      if (stays) write_attribute(attribute, value);
    });
    if (!closes && contains(void_elements, name)) m_out += '/';
    m_out += '>';
  }

  void write_attribute(std::string_view name, std::string_view value) {
    if (contains(left_out, name)) return;
    bool const leads_nowhere =
        name == "href" && value.starts_with('#') && m_ids.count(value.substr(1)) == 0;
    if (leads_nowhere) return;
    m_out.append(" ").append(name).append("=\"");
    append_xml_characters(m_out, value);
    m_out += '"';
  }

  std::string_view m_html;
  std::unordered_set<std::string_view> m_ids;
  std::string m_out;
};

}  // namespace

std::string to_xhtml(std::string_view html) { return Converter(html).run(); }

void append_xml_text(std::string& out, std::string_view text) {
  std::string escaped;
  // Quotes are escaped as well, so that it may stand in an attribute.
  append_html_attribute(escaped, text);
  append_xml_characters(out, escaped);
}

}  // namespace article
