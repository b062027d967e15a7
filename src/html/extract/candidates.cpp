#include "html/extract/candidates.hpp"

#include "base/ascii.hpp"
#include "html/extract/class_words.hpp"

namespace article {
namespace {

/// Elements that pages are laid out with. The article is never less than one of them: a paragraph
/// that outweighs all else still has neighbors.
bool is_container(HtmlTag tag) {
  switch (tag) {
    case HtmlTag::html:
    case HtmlTag::body:
    case HtmlTag::div:
    case HtmlTag::section:
    case HtmlTag::article:
    case HtmlTag::main:
    case HtmlTag::center:
    case HtmlTag::form:
    case HtmlTag::table:
    case HtmlTag::tbody:
    case HtmlTag::tr:
    case HtmlTag::td:
    case HtmlTag::font:
    case HtmlTag::span:
    case HtmlTag::unknown: return true;
    default: return false;
  }
}

/// Follows the heaviest child as long as it has nearly all.
DomId descend(Dom const& dom, std::vector<std::uint32_t> const& weights, DomId from) {
  constexpr double nearly_all = 0.85;
  DomId at = from;
  for (;;) {
    DomId heaviest = no_dom_node;
    for (DomId const child : DomChildren(dom, at)) {
      if (!dom.is_element(child) || !is_container(dom.tag(child))) continue;
      if (heaviest == no_dom_node || weights[child] > weights[heaviest]) heaviest = child;
    }
    if (heaviest == no_dom_node || weights[heaviest] < nearly_all * weights[at]) return at;
    at = heaviest;
  }
}

/// How plainly an element says that it holds the article: the higher, the plainer.
int plainness(Dom const& dom, PageFeatures const& page, DomId id) {
  if (!dom.is_element(id)) return 0;
  HtmlTag const tag = dom.tag(id);
  if (!is_container(tag) || tag == HtmlTag::body || tag == HtmlTag::html) return 0;
  if (equals_ignore_case(dom.attribute(id, "itemprop"), "articleBody")) return 4;
  if (page[id].meanings & bit(Meaning::body)) return 3;
  if (tag == HtmlTag::article || equals_ignore_case(dom.attribute(id, "role"), "article")) return 2;
  if (tag == HtmlTag::main || equals_ignore_case(dom.attribute(id, "role"), "main")) return 1;
  return 0;
}

/// The plainest element that has most of the weight; among equals the heaviest, then the outer.
DomId find_by_markup(Dom const& dom, PageFeatures const& page,
                     std::vector<std::uint32_t> const& weights, double least_share) {
  DomId best = no_dom_node;
  int best_plainness = 0;
  auto const least = static_cast<std::uint32_t>(least_share * weights[Dom::document]);
  for (DomId id = 1; id < dom.size(); ++id) {
    if (weights[id] == 0 || weights[id] < least) continue;
    int const here = plainness(dom, page, id);
    if (here == 0 || here < best_plainness) continue;
    if (here > best_plainness || weights[id] > weights[best]) {
      best = id;
      best_plainness = here;
    }
  }
  return best;
}

}  // namespace

Candidates choose_root(Dom const& dom, PageFeatures const& page,
                       std::vector<std::uint32_t> const& weights) {
  Candidates found;
  DomId const top = dom.body() != no_dom_node ? dom.body() : Dom::document;
  found.by_weight = descend(dom, weights, top);
  found.by_markup = find_by_markup(dom, page, weights, 0.7);
  found.root = found.by_markup != no_dom_node ? found.by_markup : found.by_weight;
  return found;
}

}  // namespace article
