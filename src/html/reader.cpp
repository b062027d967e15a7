#include "html/reader.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "html/dom.hpp"
#include "html/dom_query.hpp"
#include "html/extract/explain.hpp"
#include "html/extract/extraction.hpp"
#include "html/extract/metadata/metadata.hpp"
#include "html/extract/saved_body.hpp"
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

/// What the page says its relative URLs are relative to.
std::string base_of(Dom const& page) {
  for (DomId id = 0; id < page.size(); ++id) {
    std::string_view const base = trim(page.attribute(id, "href"));
    if (page.tag(id) == HtmlTag::base && !base.empty()) return std::string(base);
  }
  return {};
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

/// Elements that would say again what the metadata says, in document order.
std::vector<DomId> elements_of_header(MetadataElements const& elements) {
  std::vector<DomId> all = elements.byline;
  all.insert(all.end(), elements.dates.begin(), elements.dates.end());
  for (DomId const id : {elements.title, elements.subtitle}) {
    if (id != no_dom_node) all.push_back(id);
  }
  std::sort(all.begin(), all.end());
  return all;
}

/// Text that the page keeps outside of its markup: paragraphs parted by blank lines.
void add_plain_body(Builder& builder, std::string_view body) {
  while (!body.empty()) {
    std::size_t const end = std::min(body.find("\n\n"), body.size());
    builder.open(Kind::paragraph);
    builder.text(body.substr(0, end));
    builder.close();
    body.remove_prefix(std::min(end + 2, body.size()));
  }
}

Article read_page(Dom const& page, HtmlReadOptions const& options) {
  MetadataElements elements;
  Metadata metadata = read_metadata(page, {.url = options.url}, &elements);
  std::vector<DomId> const header = elements_of_header(elements);
  Extraction const extraction = extract_article(page, {.title = metadata.title.value,
                                                       .title_element = elements.title,
                                                       .excerpt = metadata.excerpt.value,
                                                       .metadata_elements = header});

  Builder builder;
  append(builder.diagnostics(), page.diagnostics());
  if (extraction.source == BodySource::page) {
    convert(page, extraction.root,
            {.verdicts = extraction.verdicts,
             .direction = metadata.direction.value,
             .language = metadata.language.value},
            builder);
  } else if (extraction.body_is_html) {
    convert_fragment(extraction.body, builder);
  } else {
    add_plain_body(builder, extraction.body);
  }
  Diagnostics diagnostics = std::move(builder.diagnostics());
  Article article{
      .document = std::move(builder).finish(),
      .metadata = std::move(metadata),
      .diagnostics = std::move(diagnostics),
      .base_url = base_of(page),
      .extraction = explain(page, extraction, options.explain ? Explain::all : Explain::verdict)};
  if (article.document.empty() && has_scripts(page)) {
    article.diagnostics.add(DiagnosticCode::needs_script,
                            "the page shows nothing without its scripts; save it from a browser "
                            "after it has loaded");
  }
  return article;
}

/// All of a fragment.
void tell(Dom const& dom, Placeholders* placeholders, Builder& builder) {
  append(builder.diagnostics(), dom.diagnostics());
  convert(dom, Dom::document, {.placeholders = placeholders}, builder);
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
  if (page) return read_page(Dom::parse_page(text), options);
  Dom const dom = Dom::parse_fragment(text);
  if (options.extent == HtmlExtent::automatic && is_saved_body(dom)) return read_page(dom, options);
  Builder builder;
  tell(dom, nullptr, builder);
  Diagnostics diagnostics = std::move(builder.diagnostics());
  return {.document = std::move(builder).finish(), .diagnostics = std::move(diagnostics)};
}

void convert_fragment(std::string_view html, Builder& builder, Placeholders* placeholders) {
  tell(Dom::parse_fragment(html), placeholders, builder);
}

}  // namespace article
