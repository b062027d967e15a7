#include "html/extract/metadata/element_names.hpp"

#include <algorithm>
#include <string>

#include "base/ascii.hpp"

namespace article {
namespace {

/// Longer classes and ids are made by programs, from what the article has.
constexpr std::size_t longest_name = 300;

/// Parts of names of parts that aren't the article's.
constexpr std::string_view foreign_parts[] = {
    "comment",    "related",   "sidebar",     "recommend", "popular",   "trending",
    "newsletter", "teaser",    "breadcrumb",  "most-read", "mostread",  "read-next",
    "readnext",   "more-from", "morefrom",    "disqus",    "respond",   "promo",
    "cookie",     "sponsor",   "site-footer", "latest",    "menu",      "navigation",
    "navbar",     "masthead",  "carousel",    "up-next",   "next-post", "prev-post",
    "post-nav",   "similar",   "dropdown",    "modal",     "outbrain",  "taboola",
};

/// Parts of names of what shows the author.
constexpr std::string_view author_parts[] = {
    "author",    "byline",     "autor",      "writer",    "auteur",    "reporter",
    "columnist", "journalist", "skribent",   "verfasser", "redakteur", "contributor",
    "posted-by", "postedby",   "created-by", "creator",   "firma",     "forfatter"};

/// What has these in its name besides has something else of the author, or isn't about him.
constexpr std::string_view not_author_parts[] = {"authori", "authentic", "comment", "autori",
                                                 "related", "share",     "avatar",  "image",
                                                 "photo",   "img"};

constexpr std::string_view date_parts[] = {"date",    "publi", "time",   "datum", "fecha", "posted",
                                           "created", "meta",  "byline", "datas", "info"};

bool contains_any(std::string_view text, auto const& parts) {
  return std::any_of(std::begin(parts), std::end(parts), [&](std::string_view part) {
    return text.find(part) != std::string_view::npos;
  });
}

}  // namespace

bool is_foreign_part(Dom const& dom, DomId id) {
  switch (dom.tag(id)) {
    case HtmlTag::nav:
    case HtmlTag::aside:
    case HtmlTag::form: return true;
    // Their names say what the page has or hasn't: "has-sidebar".
    case HtmlTag::html:
    case HtmlTag::body:
    case HtmlTag::main:
    case HtmlTag::article:
    case HtmlTag::h1: return false;
    case HtmlTag::footer:
      return dom.closest(id, HtmlTag::article) == no_dom_node &&
             dom.closest(id, HtmlTag::main) == no_dom_node;
    default: break;
  }
  for (DomAttribute const& attribute : dom.attributes(id)) {
    if (attribute.name == "role") {
      if (attribute.value == "navigation" || attribute.value == "complementary") return true;
    }
    bool const is_name = attribute.name == "class" || attribute.name == "id";
    if (!is_name || attribute.value.size() > longest_name) continue;
    std::string const name = to_lower(attribute.value);
    if (contains_any(name, foreign_parts)) return true;
  }
  return false;
}

bool is_author_name(std::string_view value) {
  if (value.size() < 5 || value.size() > longest_name) return false;
  std::string const name = to_lower(value);
  return contains_any(name, author_parts) && !contains_any(name, not_author_parts);
}

bool is_date_name(std::string_view value) {
  if (value.size() < 4 || value.size() > longest_name) return false;
  return contains_any(to_lower(value), date_parts);
}

bool is_author_relation(std::string_view relation) {
  return relation.find("author") != std::string_view::npos;
}

bool is_microformat(std::string_view classes) {
  if (classes.size() > longest_name) return false;
  constexpr std::string_view names[] = {"entry-title", "p-name",   "p-author",   "dt-published",
                                        "published",   "vcard",    "entry-date", "dt-updated",
                                        "updated",     "p-summary"};
  return contains_any(classes, names);
}

}  // namespace article
