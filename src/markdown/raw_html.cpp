#include "markdown/raw_html.hpp"

#include <array>
#include <string>

#include <buffer.h>
#include <houdini.h>

#include "base/ascii.hpp"

namespace article {
namespace {

/// Elements whose content is not text for people to read.
constexpr std::array<std::string_view, 9> hidden_elements = {
    "script", "style", "template", "noscript", "iframe", "object", "svg", "title", "textarea"};

/// Elements that stand within a line; all others part the text around them.
constexpr std::array<std::string_view, 30> inline_elements = {
    "a",     "abbr", "b",      "bdi",    "bdo", "cite", "code", "data", "del", "dfn",
    "em",    "font", "i",      "img",    "ins", "kbd",  "mark", "q",    "s",   "samp",
    "small", "span", "strike", "strong", "sub", "sup",  "time", "tt",   "u",   "var"};

template <std::size_t N>
bool contains(std::array<std::string_view, N> const& names, std::string_view name) {
  for (std::string_view const candidate : names) {
    if (candidate == name) return true;
  }
  return false;
}

struct Tag {
  std::string name;  ///< Lower case; empty when this is no tag.
  bool closing = false;
  std::size_t end = 0;  ///< Position after it.
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
  while (i < html.size() && (is_alphanumeric(html[i]) || html[i] == '-')) {
    tag.name += to_lower(html[i++]);
  }
  char quote = 0;
  for (; i < html.size(); ++i) {
    if (quote != 0) {
      if (html[i] == quote) quote = 0;
    } else if (html[i] == '"' || html[i] == '\'') {
      quote = html[i];
    } else if (html[i] == '>') {
      break;
    }
  }
  tag.end = std::min(i + 1, html.size());
  return tag;
}

/// Position after `mark`, searched from `start`; the end when it doesn't occur.
std::size_t after(std::string_view html, std::string_view mark, std::size_t start) {
  std::size_t const found = html.find(mark, start);
  return found == std::string_view::npos ? html.size() : found + mark.size();
}

/// Position of the end tag of `name` from `start` on.
std::size_t find_end_tag(std::string_view html, std::string_view name, std::size_t start) {
  for (std::size_t i = html.find("</", start); i != std::string_view::npos;
       i = html.find("</", i + 2)) {
    if (starts_with_ignore_case(html.substr(i + 2), name)) return i;
  }
  return html.size();
}

void report(Builder& builder, std::size_t offset) {
  builder.diagnostics().add(DiagnosticCode::raw_html, "raw HTML was reduced to its text", offset);
}

/// Text with its character references replaced.
void add_text(Builder& builder, std::string_view text) {
  if (text.find('&') == std::string_view::npos) return builder.text(text);
  cmark_strbuf buffer = CMARK_BUF_INIT(cmark_get_default_mem_allocator());
  houdini_unescape_html_f(&buffer, reinterpret_cast<unsigned char const*>(text.data()),
                          static_cast<bufsize_t>(text.size()));
  builder.text({reinterpret_cast<char const*>(buffer.ptr), static_cast<std::size_t>(buffer.size)});
  cmark_strbuf_free(&buffer);
}

}  // namespace

void add_raw_html_block(Builder& builder, std::string_view html, std::size_t offset) {
  report(builder, offset);
  builder.open(Kind::paragraph);
  std::size_t text_start = 0;
  std::size_t i = html.find('<');
  while (i < html.size()) {
    std::string_view const rest = html.substr(i);
    std::size_t end = 0;
    Tag tag;
    if (rest.starts_with("<!--")) {
      end = after(html, "-->", i + 4);
    } else if (rest.starts_with("<?")) {
      end = after(html, "?>", i + 2);
    } else if (rest.starts_with("<!")) {
      end = after(html, ">", i + 2);
    } else {
      tag = scan_tag(html, i);
      end = tag.end;
    }
    if (end == 0) {
      // A lone `<` is text.
      i = html.find('<', i + 1);
      continue;
    }
    add_text(builder, html.substr(text_start, i - text_start));
    if (!tag.closing && contains(hidden_elements, tag.name)) {
      builder.diagnostics().add(DiagnosticCode::dropped_content,
                                "the content of <" + tag.name + "> was left out", offset);
      end = find_end_tag(html, tag.name, end);
    } else if (tag.name == "br") {
      builder.leaf(Kind::line_break);
    } else if (!tag.name.empty() && !contains(inline_elements, tag.name)) {
      builder.close();
      builder.open(Kind::paragraph);
    }
    text_start = end;
    i = html.find('<', end);
  }
  add_text(builder, html.substr(text_start));
  builder.close();
}

void add_raw_html_inline(Builder& builder, std::string_view html, std::size_t offset) {
  report(builder, offset);
  if (scan_tag(html, 0).name == "br") builder.leaf(Kind::line_break);
}

}  // namespace article
