#include "passes/outline.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "document/walk.hpp"
#include "passes/slug.hpp"

namespace article {
namespace {

struct FoundHeading {
  NodeId id;
  std::string text;
  bool listed;
  std::string anchor{};
};

/// What stands in the article without being a part of it, as in HTML's sectioning roots.
/// https://html.spec.whatwg.org/multipage/sections.html
bool is_aside(Kind kind) {
  switch (kind) {
    case Kind::blockquote:
    case Kind::callout:
    case Kind::figure:
    case Kind::table:
    case Kind::footnote_definition: return true;
    default: return false;
  }
}

std::vector<FoundHeading> find_headings(Document const& document) {
  std::vector<FoundHeading> headings;
  std::size_t asides = 0;
  walk(document, [&](NodeId id, Visit visit) {
    Kind const kind = document[id].kind;
    if (is_aside(kind)) visit == Visit::enter ? ++asides : --asides;
    if (kind == Kind::heading && visit == Visit::enter) {
      std::string text(trim(plain_text(document, id)));
      bool const listed = asides == 0 && !text.empty();
      headings.push_back({id, std::move(text), listed});
    }
    return Next::descend;
  });
  return headings;
}

/// An id may hold anything but white space.
/// https://html.spec.whatwg.org/multipage/dom.html#the-id-attribute
std::string authors_id(std::string_view written) {
  std::string id;
  bool at_space = false;
  for (char const c : trim(written)) {
    if (!is_space(c)) {
      id += c;
    } else if (!at_space) {
      id += '-';
    }
    at_space = is_space(c);
  }
  return id;
}

}  // namespace

void make_outline(Article& article, OutlineOptions const& options) {
  Document& document = article.document;
  std::vector<FoundHeading> headings = find_headings(document);
  UniqueIds ids;
  // What authors wrote comes first: links of theirs point there.
  for (FoundHeading& heading : headings) {
    std::string id = authors_id(document.fields<Heading>(heading.id).id);
    if (!id.empty()) heading.anchor = ids.take(std::move(id));
  }
  article.outline.clear();
  for (FoundHeading& heading : headings) {
    if (heading.anchor.empty()) heading.anchor = ids.take(slug(heading.text));
    heading.anchor.insert(0, options.id_prefix);
    Heading& fields = document.edit<Heading>(heading.id);
    fields.anchor = document.keep(heading.anchor);
    if (!heading.listed) continue;
    article.outline.push_back(
        {heading.id, fields.depth, std::move(heading.text), std::move(heading.anchor)});
  }
}

}  // namespace article
