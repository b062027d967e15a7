#include "cli/page.hpp"

#include <string_view>

#include "article.hpp"
#include "base/html_escape.hpp"

namespace article {
namespace {

/// src/cli/page.css
constexpr std::string_view style_sheet =
#include "page_style.inc"
    ;

/// The style sheet is the only one there can be: an article has no styles.
constexpr std::string_view security_policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src * data:; media-src *; "
    "base-uri 'none'; form-action 'none'";

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
  out.append(" ").append(name).append("=\"");
  append_html_attribute(out, value);
  out += '"';
}

void append_meta(std::string& out, std::string_view key, std::string_view name,
                 std::string_view content) {
  out += "<meta";
  append_attribute(out, key, name);
  append_attribute(out, "content", content);
  out += ">\n";
}

std::string_view title_of(Article const& article) {
  if (!article.metadata.title.value.empty()) return article.metadata.title.value;
  return article.outline.empty() ? "Article" : std::string_view(article.outline[0].text);
}

}  // namespace

std::string write_page(Article const& article, HtmlOptions html) {
  Metadata const& metadata = article.metadata;
  std::string out = "<!doctype html>\n<html";
  if (!metadata.language.value.empty()) append_attribute(out, "lang", metadata.language.value);
  if (metadata.direction.value == Direction::rtl) append_attribute(out, "dir", "rtl");
  out += ">\n<head>\n<meta charset=\"utf-8\">\n";
  append_meta(out, "http-equiv", "Content-Security-Policy", security_policy);
  append_meta(out, "name", "viewport", "width=device-width, initial-scale=1");
  append_meta(out, "name", "color-scheme", "light dark");
  if (!metadata.excerpt.value.empty()) {
    append_meta(out, "name", "description", metadata.excerpt.value);
  }
  out += "<title>";
  append_html_text(out, title_of(article));
  out.append("</title>\n<style>\n")
      .append(style_sheet)
      .append("</style>\n</head>\n<body>\n<main>\n");
  html.header = HtmlHeader::include;
  html.article_element = true;
  out += write_html(article, html);
  out += "\n</main>\n</body>\n</html>\n";
  return out;
}

}  // namespace article
