#include "html/extract/name_rules.hpp"

#include "base/ascii.hpp"
#include "html/block_tags.hpp"
#include "html/dom_query.hpp"
#include "html/extract/class_words.hpp"

namespace article {
namespace {

/// One row: elements of these meanings go, unless they have more than this.
struct NameRule {
  ExtractRule rule;
  std::uint32_t meanings;
  std::uint32_t max_prose;  ///< Letters of prose that may go with it …
  double max_share;  ///< … or the part of all the prose there is; the larger of the two counts.
  double min_links;  ///< Least share of its text in links.
};

constexpr std::uint32_t any_text = 0xFFFFFFFF;

constexpr NameRule rules[] = {
    {ExtractRule::hidden, bit(Meaning::unseen), 600, 0.25, 0},
    {ExtractRule::consent, bit(Meaning::consent), any_text, 1, 0},
    {ExtractRule::comments, bit(Meaning::comments), any_text, 0.5, 0},
    {ExtractRule::related, bit(Meaning::related), 600, 0.25, 0},
    {ExtractRule::share, bit(Meaning::share), 150, 0.1, 0},
    {ExtractRule::newsletter, bit(Meaning::newsletter), 400, 0.15, 0},
    {ExtractRule::advert, bit(Meaning::advert), 300, 0.15, 0},
    {ExtractRule::author, bit(Meaning::author), 600, 0.2, 0},
    {ExtractRule::byline, bit(Meaning::byline), 0, 0.0, 0},
    {ExtractRule::tags, bit(Meaning::tags), 0, 0.0, 0},
    {ExtractRule::navigation, bit(Meaning::navigation), 100, 0.05, 0.3},
    {ExtractRule::dialog, bit(Meaning::dialog), 600, 0.1, 0},
    {ExtractRule::access, bit(Meaning::access), 300, 0.1, 0},
    {ExtractRule::sidebar, bit(Meaning::sidebar), 800, 0.3, 0},
    {ExtractRule::footer, bit(Meaning::footer), 600, 0.2, 0},
    {ExtractRule::promo, bit(Meaning::promo), 300, 0.1, 0},
    {ExtractRule::tool, bit(Meaning::tool), 0, 0.0, 0},
    {ExtractRule::copyright, bit(Meaning::copyright), 300, 0.1, 0},
    {ExtractRule::contents, bit(Meaning::contents), 0, 0.0, 0.6},
};

bool may_go(RuleScope const& scope, DomId id, std::uint32_t max_prose, double max_share) {
  NodeFeatures const& node = scope.page[id];
  if (max_prose == any_text) return true;
  // On a page of few words, what has most of them is what there is to read.
  constexpr std::uint32_t few_words = 140;
  if (scope.prose < few_words && node.text * 2 > scope.page[Dom::document].text) return false;
  if (node.prose * 2 > scope.prose && node.prose > 0) return false;
  if (node.prose <= max_prose) return true;
  return node.prose <= max_share * scope.prose;
}

bool is_inside(Dom const& dom, DomId id, HtmlTag tag) {
  return dom.closest(id, tag) != no_dom_node;
}

/// Elements that say by themselves what they are for.
ExtractRule judge_by_tag(RuleScope const& scope, DomId id) {
  switch (scope.dom.tag(id)) {
    case HtmlTag::nav:
      return may_go(scope, id, 600, 0.2) ? ExtractRule::navigation : ExtractRule::none;
    case HtmlTag::footer:
      if (is_inside(scope.dom, id, HtmlTag::blockquote)) return ExtractRule::none;
      return may_go(scope, id, 600, 0.3) ? ExtractRule::footer : ExtractRule::none;
    case HtmlTag::aside:
      if (scope.page[id].meanings & bit(Meaning::note)) return ExtractRule::none;
      // A sidebar by tag and by name is one even if it has more to read than the article.
      if ((scope.page[id].meanings & bit(Meaning::sidebar)) != 0 &&
          scope.prose >= scope.page[id].prose + 600 &&
          find_tag_below(scope.dom, id, HtmlTag::h1) == no_dom_node) {
        return ExtractRule::sidebar;
      }
      return may_go(scope, id, 800, 0.3) ? ExtractRule::sidebar : ExtractRule::none;
    case HtmlTag::dialog: return ExtractRule::dialog;
    case HtmlTag::form:
      // Some pages are one form.
      return scope.page[id].fields > 0 && may_go(scope, id, 200, 0.1) ? ExtractRule::form
                                                                      : ExtractRule::none;
    default: return ExtractRule::none;
  }
}

/// Elements in a line belong to the sentence they stand in.
bool is_in_prose(RuleScope const& scope, DomId id) {
  if (is_block_tag(scope.dom.tag(id))) return false;
  return scope.page[scope.dom[id].parent].prose > scope.page[id].prose;
}

}  // namespace

ExtractRule judge_by_name(RuleScope const& scope, DomId id) {
  HtmlTag const tag = scope.dom.tag(id);
  if (tag == HtmlTag::html || tag == HtmlTag::body || tag == HtmlTag::main)
    return ExtractRule::none;
  ExtractRule const by_tag = judge_by_tag(scope, id);
  if (by_tag != ExtractRule::none) return by_tag;
  std::uint32_t meanings = scope.page[id].meanings;
  if (meanings == 0 || says_body(meanings & ~bit(Meaning::unseen)) || is_in_prose(scope, id)) {
    return ExtractRule::none;
  }
  if (scope.discussion) meanings &= ~bit(Meaning::comments);
  // Where there is an article outside, those of comments are comments.
  constexpr std::uint32_t an_article = 600;
  if ((meanings & bit(Meaning::comments)) != 0 &&
      scope.prose >= scope.page[id].prose + an_article &&
      find_tag_below(scope.dom, id, HtmlTag::h1) == no_dom_node) {
    return ExtractRule::comments;
  }
  // The article's title or text inside: this is the article with all around, whatever its name.
  if (scope.page[id].landmarks > 0 && scope.page[id].prose * 3 > scope.prose) {
    return ExtractRule::none;
  }
  // Links within the page are not counted as text in links; a table of contents has one in each line.
  // One or two may be a heading that leads back to it.
  constexpr std::uint32_t least_links = 3;
  NodeFeatures const& node = scope.page[id];
  bool const is_links = node.links >= least_links && node.links >= node.blocks;
  double const link_share = is_links ? 1 : scope.page.link_share(id);
  for (NameRule const& rule : rules) {
    if ((meanings & rule.meanings) == 0) continue;
    if (link_share < rule.min_links) continue;
    if (may_go(scope, id, rule.max_prose, rule.max_share)) return rule.rule;
  }
  return ExtractRule::none;
}

}  // namespace article
