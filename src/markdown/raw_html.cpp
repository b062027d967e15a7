#include "markdown/raw_html.hpp"

#include <algorithm>

#include "base/ascii.hpp"

namespace article {
namespace {

/// Elements whose content HTML takes as text up to their end tag.
constexpr std::string_view text_elements[] = {"script", "style",   "title",    "textarea", "xmp",
                                              "iframe", "noembed", "noframes", "plaintext"};

/// Elements that hide the Markdown after them, when their tag stands in a line.
constexpr std::string_view hiding_elements[] = {"template", "select"};

template <std::size_t N>
bool contains(std::string_view const (&names)[N], std::string_view name) {
  for (std::string_view const candidate : names) {
    if (equals_ignore_case(candidate, name)) return true;
  }
  return false;
}

struct Tag {
  std::string_view name;  ///< Empty when this is no tag.
  bool closing = false;
  std::size_t end = 0;  ///< Position after its `>`; `npos` without one.
};

/// The tag that starts with the `<` at `start`.
Tag scan_tag(std::string_view html, std::size_t start) {
  Tag tag;
  std::size_t i = start + 1;
  if (i < html.size() && html[i] == '/') {
    tag.closing = true;
    ++i;
  }
  if (i >= html.size() || !is_alpha(html[i])) return tag;
  std::size_t const name = i;
  while (i < html.size() && !is_space(html[i]) && html[i] != '/' && html[i] != '>') ++i;
  tag.name = html.substr(name, i - name);
  // https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-value-state
  // A quotation mark counts right after `=` only.
  char before = 0;
  for (; i < html.size() && html[i] != '>'; ++i) {
    bool const quotes = (html[i] == '"' || html[i] == '\'') && before == '=';
    if (quotes) {
      i = html.find(html[i], i + 1);
      if (i == std::string_view::npos) break;
    }
    if (!is_space(html[i])) before = html[i];
  }
  tag.end = i >= html.size() ? std::string_view::npos : i + 1;
  return tag;
}

/// Position of the end tag of `name` from `start` on, or `npos`.
std::size_t find_end_tag(std::string_view html, std::string_view name, std::size_t start) {
  for (std::size_t i = html.find("</", start); i != std::string_view::npos;
       i = html.find("</", i + 2)) {
    if (starts_with_ignore_case(html.substr(i + 2), name)) return i;
  }
  return std::string_view::npos;
}

void append_as_text(std::string& out, std::string_view tag) {
  out += "&lt;";
  out += tag.substr(1);
}

}  // namespace

void append_raw_html(std::string& out, std::string_view html, bool in_line) {
  std::size_t i = 0;
  while (i < html.size()) {
    std::size_t const start = std::min(html.find('<', i), html.size());
    out += html.substr(i, start - i);
    if (start == html.size()) return;
    std::string_view const rest = html.substr(start);
    i = start + 1;
    if (rest.starts_with("<!--")) {
      std::size_t const end = html.find("-->", start);
      if (end == std::string_view::npos) return;
      i = end + 3;
      continue;
    }
    if (rest.starts_with("<!") || rest.starts_with("<?")) {
      std::size_t const end = html.find('>', start);
      if (end == std::string_view::npos) return;
      out += html.substr(start, end + 1 - start);
      i = end + 1;
      continue;
    }
    Tag const tag = scan_tag(html, start);
    if (tag.name.empty()) {
      append_as_text(out, "<");
      continue;
    }
    if (tag.end == std::string_view::npos) return;
    std::string_view const whole = html.substr(start, tag.end - start);
    i = tag.end;
    bool const is_text = contains(text_elements, tag.name);
    bool const shown = in_line ? is_text || contains(hiding_elements, tag.name)
                               : equals_ignore_case(tag.name, "plaintext");
    if (shown) {
      append_as_text(out, whole);
      continue;
    }
    out += whole;
    if (tag.closing || !is_text) continue;
    std::size_t const end = find_end_tag(html, tag.name, tag.end);
    out += html.substr(tag.end, end == std::string_view::npos ? end : end - tag.end);
    if (end == std::string_view::npos) {
      (out += "</").append(tag.name) += '>';
      return;
    }
    i = end;
  }
}

}  // namespace article
