#include "conformance/spec_html.hpp"

#include <cstdlib>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "document/builder.hpp"

namespace article {
namespace {

std::string unescape(std::string_view text) {
  static constexpr std::pair<std::string_view, std::string_view> entities[] = {
      {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}};
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    bool found = false;
    for (auto const& [name, value] : entities) {
      if (text.substr(i).starts_with(name)) {
        out += value;
        i += name.size();
        found = true;
        break;
      }
    }
    if (!found) out += text[i++];
  }
  return out;
}

struct Tag {
  std::string name;
  bool closing = false;
  std::map<std::string, std::string> attributes;
  std::size_t end = 0;
};

/// The tag at `start`, where a `<` stands; an empty name for a comment and the like.
Tag scan(std::string_view html, std::size_t start) {
  Tag tag;
  std::size_t i = start + 1;
  tag.closing = html.substr(i).starts_with('/');
  if (tag.closing) ++i;
  for (auto const& [opening, closing] :
       {std::pair<std::string_view, std::string_view>{"<!--", "-->"},
        {"<?", "?>"},
        {"<![CDATA[", "]]>"},
        {"<!", ">"}}) {
    if (!html.substr(start).starts_with(opening)) continue;
    std::size_t const end = html.find(closing, start);
    tag.end = end == std::string_view::npos ? html.size() : end + closing.size();
    return tag;
  }
  while (i < html.size() && (is_alphanumeric(html[i]))) tag.name += to_lower(html[i++]);
  while (i < html.size() && html[i] != '>') {
    if (is_space(html[i]) || html[i] == '/') {
      ++i;
      continue;
    }
    std::string name;
    while (i < html.size() && html[i] != '=' && html[i] != '>' && !is_space(html[i])) {
      name += html[i++];
    }
    std::string value;
    while (i + 1 < html.size() && is_space(html[i]) && html[i + 1] == '=') ++i;
    if (html.substr(i).starts_with("= ")) i += 1;
    if (html.substr(i).starts_with("=\"") || html.substr(i).starts_with("='") ||
        html.substr(i).starts_with(" '")) {
      std::size_t const end = std::min(html.find(html[i + 1], i + 2), html.size() - 1);
      value = unescape(html.substr(i + 2, end - i - 2));
      i = end + 1;
    } else if (html.substr(i).starts_with("=")) {
      ++i;
      while (i < html.size() && html[i] != '>' && !is_space(html[i])) value += html[i++];
    }
    tag.attributes[name] = value;
  }
  tag.end = std::min(i + 1, html.size());
  return tag;
}

/// Whether an item of the list that starts at `start` has a paragraph of its own.
bool is_loose(std::string_view html, std::size_t start) {
  int depth = 0;
  for (std::size_t i = start; i < html.size(); ++i) {
    if (html[i] != '<') continue;
    Tag const tag = scan(html, i);
    if (tag.name == "hr" || tag.name == "br" || tag.name == "img" || tag.name == "input" ||
        tag.name.empty()) {
      continue;
    }
    if (tag.name == "p" && !tag.closing && depth == 2) return true;
    depth += tag.closing ? -1 : 1;
    if (depth == 0) return false;
  }
  return false;
}

class SpecReader {
 public:
  explicit SpecReader(std::string_view html) : m_html(html) {}

  Document run() && {
    std::size_t i = 0;
    while (i < m_html.size()) {
      if (m_html[i] == '<') {
        Tag const tag = scan(m_html, i);
        i = tag.closing ? close(tag) : open(tag, i);
        continue;
      }
      std::size_t const end = std::min(m_html.find('<', i), m_html.size());
      m_builder.text(unescape(m_html.substr(i, end - i)));
      i = end;
    }
    return std::move(m_builder).finish();
  }

 private:
  std::size_t open(Tag const& tag, std::size_t start) {
    static std::map<std::string, Kind> const plain = {
        {"p", Kind::paragraph},   {"blockquote", Kind::blockquote}, {"em", Kind::emphasis},
        {"strong", Kind::strong}, {"del", Kind::deletion},          {"table", Kind::table},
        {"tr", Kind::table_row},
    };
    auto const attribute = [&](std::string const& name) {
      auto const found = tag.attributes.find(name);
      return found == tag.attributes.end() ? std::string() : found->second;
    };
    std::string const& name = tag.name;
    if (auto const found = plain.find(name); found != plain.end()) {
      m_builder.open(found->second);
    } else if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
      m_builder.open(Heading{.depth = static_cast<std::uint8_t>(name[1] - '0')});
    } else if (name == "ul" || name == "ol") {
      List list{.ordered = name == "ol", .spread = is_loose(m_html, start)};
      if (tag.attributes.contains("start")) {
        list.start = static_cast<std::uint32_t>(std::atol(attribute("start").c_str()));
      }
      m_builder.open(list);
    } else if (name == "li") {
      ListItem item;
      Tag const next =
          tag.end < m_html.size() && m_html[tag.end] == '<' ? scan(m_html, tag.end) : Tag{};
      if (next.name == "input") item.checked = next.attributes.contains("checked");
      m_builder.open(item);
    } else if (name == "th" || name == "td") {
      std::string const align = attribute("align");
      m_builder.open(TableCell{.header = name == "th",
                               .align = align == "left"     ? Alignment::left
                                        : align == "center" ? Alignment::center
                                        : align == "right"  ? Alignment::right
                                                            : Alignment::none});
    } else if (name == "a" && tag.attributes.contains("href")) {
      m_builder.open(Link{.url = attribute("href"), .title = attribute("title")});
    } else if (name == "img") {
      m_builder.leaf(
          Image{.url = attribute("src"), .alt = attribute("alt"), .title = attribute("title")});
      return tag.end;
    } else if (name == "hr") {
      m_builder.leaf(Kind::thematic_break);
      return tag.end;
    } else if (name == "br") {
      m_builder.leaf(Kind::line_break);
      return tag.end;
    } else if (name == "pre") {
      return add_code_block(tag.end);
    } else if (name == "code") {
      std::size_t const end = std::min(m_html.find("</code>", tag.end), m_html.size());
      m_builder.leaf(Kind::inline_code, unescape(m_html.substr(tag.end, end - tag.end)));
      return end + 7;
    } else {
      return tag.end;
    }
    m_open.push_back(name);
    return tag.end;
  }

  std::size_t close(Tag const& tag) {
    if (!m_open.empty() && m_open.back() == tag.name) {
      m_builder.close();
      m_open.pop_back();
    }
    return tag.end;
  }

  std::size_t add_code_block(std::size_t start) {
    Tag const code = scan(m_html, start);
    std::size_t const end = std::min(m_html.find("</code></pre>", code.end), m_html.size());
    std::string value = unescape(m_html.substr(code.end, end - code.end));
    if (value.ends_with('\n')) value.pop_back();
    std::string lang;
    if (auto const found = code.attributes.find("class"); found != code.attributes.end()) {
      lang = found->second.substr(std::string_view("language-").size());
    }
    m_builder.leaf(Code{.lang = lang}, value);
    return end + 13;
  }

  std::string_view m_html;
  Builder m_builder;
  std::vector<std::string> m_open;
};

}  // namespace

std::string text_of_raw_html(std::string_view html) {
  std::string text;
  for (std::size_t i = 0; i < html.size();) {
    if (html[i] != '<') {
      text += html[i++];
      continue;
    }
    Tag const tag = scan(html, i);
    bool const hidden = tag.name == "script" || tag.name == "style" || tag.name == "textarea";
    std::size_t const end = hidden && !tag.closing ? html.find("</" + tag.name, i) : tag.end;
    i = std::min(end, html.size());
  }
  return unescape(text);
}

Document read_spec_html(std::string_view html) { return SpecReader(html).run(); }

}  // namespace article
