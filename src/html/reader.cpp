#include "html/reader.hpp"

#include <string>
#include <utility>

#include "base/ascii.hpp"
#include "html/dom.hpp"
#include "html/dom_query.hpp"
#include "html/find_article.hpp"
#include "html/fragment.hpp"

namespace article {
namespace {

/// Whether the tag of `name` begins at `html`, which starts with `<`.
bool begins_tag(std::string_view html, std::string_view name) {
  if (!starts_with_ignore_case(html.substr(1), name)) return false;
  std::string_view const rest = html.substr(1 + name.size());
  return rest.empty() || is_space(rest.front()) || rest.front() == '>' || rest.front() == '/';
}

/// Position after the end tag of `name`, looked for from `start`; the end when there is none.
std::size_t after_end_tag(std::string_view html, std::string_view name, std::size_t start) {
  for (std::size_t i = html.find("</", start); i != std::string_view::npos;
       i = html.find("</", i + 2)) {
    if (starts_with_ignore_case(html.substr(i + 2), name)) return i + 2 + name.size();
  }
  return html.size();
}

/// Text in an element on a single line, as titles are.
std::string line_of_text(Dom const& dom, DomId id) {
  std::string line;
  any_word(text_below(dom, id), [&](std::string_view word) {
    if (!line.empty()) line += ' ';
    line += word;
    return false;
  });
  return line;
}

Direction parse_direction(std::string_view value) {
  if (equals_ignore_case(value, "rtl")) return Direction::rtl;
  return equals_ignore_case(value, "ltr") ? Direction::ltr : Direction::none;
}

/// What a page says of itself in plain elements: title, language, direction.
void read_head(Dom const& page, Article& article) {
  for (DomId id = 0; id < page.size(); ++id) {
    if (page.tag(id) == HtmlTag::title && !article.metadata.title) {
      std::string title = line_of_text(page, id);
      if (!title.empty()) article.metadata.title.set(std::move(title), Source::html_title);
    }
    if (page.tag(id) == HtmlTag::base && article.base_url.empty()) {
      article.base_url = trim(page.attribute(id, "href"));
    }
  }
  for (DomId const place : {page.html(), page.body()}) {
    if (place == no_dom_node) continue;
    std::string_view const language = trim(page.attribute(place, "lang"));
    if (!language.empty()) article.metadata.language.set(std::string(language), Source::html_meta);
    Direction const direction = parse_direction(page.attribute(place, "dir"));
    if (direction != Direction::none) article.metadata.direction.set(direction, Source::html_meta);
  }
}

bool has_scripts(Dom const& page) {
  for (DomId id = 0; id < page.size(); ++id) {
    if (page.tag(id) == HtmlTag::script) return true;
  }
  return false;
}

void append(Diagnostics& diagnostics, Diagnostics const& more) {
  for (Diagnostic const& each : more.entries()) {
    diagnostics.add(each.code, each.message, each.offset, each.count);
  }
}

Article read_page(std::string_view text) {
  Dom const page = Dom::parse_page(text);
  ArticlePlace const place = find_article(page);
  Article head{.document = Builder().finish()};
  read_head(page, head);

  Builder builder;
  append(builder.diagnostics(), page.diagnostics());
  convert(page, place.root,
          {.verdicts = place.verdicts,
           .direction = head.metadata.direction.value,
           .language = head.metadata.language.value},
          builder);
  Diagnostics diagnostics = std::move(builder.diagnostics());
  Article article{.document = std::move(builder).finish(),
                  .metadata = std::move(head.metadata),
                  .diagnostics = std::move(diagnostics),
                  .base_url = std::move(head.base_url)};
  if (article.document.empty() && has_scripts(page)) {
    article.diagnostics.add(DiagnosticCode::needs_script,
                            "the page shows nothing without its scripts; save it from a browser "
                            "after it has loaded");
  }
  return article;
}

}  // namespace

bool is_whole_page(std::string_view html) {
  for (std::size_t i = html.find('<'); i < html.size(); i = html.find('<', i)) {
    std::string_view const rest = html.substr(i);
    if (rest.starts_with("<!--")) {
      std::size_t const end = html.find("-->", i + 4);
      i = end == std::string_view::npos ? html.size() : end + 3;
      continue;
    }
    for (std::string_view const name : {"!doctype", "html", "head", "body", "title", "meta"}) {
      if (begins_tag(rest, name)) return true;
    }
    ++i;
    // A drawing's title is none of a page, and text in these is no markup.
    for (std::string_view const name : {"svg", "script", "style", "textarea"}) {
      if (begins_tag(rest, name)) i = after_end_tag(html, name, i);
    }
  }
  return false;
}

Article read_html(std::string_view text, HtmlReadOptions const& options) {
  bool const page = options.extent == HtmlExtent::page ||
                    (options.extent == HtmlExtent::automatic && is_whole_page(text));
  if (page) return read_page(text);
  Builder builder;
  convert_fragment(text, builder);
  Diagnostics diagnostics = std::move(builder.diagnostics());
  return {.document = std::move(builder).finish(), .diagnostics = std::move(diagnostics)};
}

void convert_fragment(std::string_view html, Builder& builder, Placeholders* placeholders) {
  Dom const dom = Dom::parse_fragment(html);
  append(builder.diagnostics(), dom.diagnostics());
  convert(dom, Dom::document, {.placeholders = placeholders}, builder);
}

}  // namespace article
