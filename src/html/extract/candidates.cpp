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

/// How plainly an element says that it holds the article: from 0 to this.
constexpr int most_plain = 4;

int plainness(Dom const& dom, PageFeatures const& page, DomId id) {
  if (!dom.is_element(id)) return 0;
  HtmlTag const tag = dom.tag(id);
  if (!is_container(tag) || tag == HtmlTag::body || tag == HtmlTag::html) return 0;
  if (equals_ignore_case(dom.attribute(id, "itemprop"), "articleBody")) return 4;
  if (says_body(page[id].meanings)) return 3;
  if (tag == HtmlTag::article || equals_ignore_case(dom.attribute(id, "role"), "article")) return 2;
  if (tag == HtmlTag::main || equals_ignore_case(dom.attribute(id, "role"), "main")) return 1;
  return 0;
}

/// Heaviest element of this plainness that is neither inside `best` nor around it.
std::uint32_t heaviest_rival(Dom const& dom, PageFeatures const& page,
                             std::vector<std::uint32_t> const& weights, DomId best, int plain) {
  std::uint32_t heaviest = 0;
  for (DomId id = 1; id < dom.size(); ++id) {
    if (id == best) id = dom.end_of(best);
    if (id >= dom.size()) break;
    bool const is_around = id < best && dom.end_of(id) > best;
    if (weights[id] <= heaviest || is_around || plainness(dom, page, id) != plain) continue;
    heaviest = weights[id];
  }
  return heaviest;
}

/// The heaviest element of this plainness; the outer one among equals.
DomId heaviest_of(Dom const& dom, PageFeatures const& page,
                  std::vector<std::uint32_t> const& weights, int plain) {
  DomId best = no_dom_node;
  for (DomId id = 1; id < dom.size(); ++id) {
    if (weights[id] == 0 || (best != no_dom_node && weights[id] <= weights[best])) continue;
    if (plainness(dom, page, id) == plain) best = id;
  }
  return best;
}

/// The plainest element that has most of the weight. With less than most it has to be the only one
/// of its kind, or the article may be in several of them.
DomId find_by_markup(Dom const& dom, PageFeatures const& page,
                     std::vector<std::uint32_t> const& weights) {
  constexpr double least_share = 0.4;
  constexpr double sure_share = 0.7;
  constexpr double rival_share = 0.15;
  double const total = weights[Dom::document];
  for (int plain = most_plain; plain > 0; --plain) {
    DomId const best = heaviest_of(dom, page, weights, plain);
    if (best == no_dom_node || weights[best] < least_share * total) continue;
    if (weights[best] >= sure_share * total ||
        heaviest_rival(dom, page, weights, best, plain) <= rival_share * weights[best]) {
      return best;
    }
  }
  return no_dom_node;
}

}  // namespace

Candidates choose_root(Dom const& dom, PageFeatures const& page,
                       std::vector<std::uint32_t> const& weights) {
  Candidates found;
  DomId const top = dom.body() != no_dom_node ? dom.body() : Dom::document;
  found.by_weight = descend(dom, weights, top);
  found.by_markup = find_by_markup(dom, page, weights);
  found.root = found.by_markup != no_dom_node ? found.by_markup : found.by_weight;
  return found;
}

}  // namespace article
