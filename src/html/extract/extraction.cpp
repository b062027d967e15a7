#include "html/extract/extraction.hpp"

#include <algorithm>
#include <utility>

#include "html/dom_query.hpp"
#include "html/extract/candidates.hpp"
#include "html/extract/lead.hpp"
#include "html/extract/name_rules.hpp"
#include "html/extract/pruning.hpp"
#include "html/extract/teasers.hpp"

namespace article {
namespace {

/// How much text of each node could be the article's: not what the rules for names leave out.
struct Weights {
  std::vector<std::uint32_t> prose;
  std::vector<std::uint32_t> text;  ///< All text that is no link, for pages without prose.
};

void add_up(Dom const& dom, std::vector<std::uint32_t>& weights) {
  for (DomId id = dom.size() - 1; id > 0; --id) weights[dom[id].parent] += weights[id];
}

/// Prose that readers' comments and cookie notices have on the page. They can have more than the
/// article, so they do not count where the share of something else is judged.
std::uint32_t prose_apart(Dom const& dom, PageFeatures const& page) {
  RuleScope const scope{dom, page, page[Dom::document].prose};
  std::uint32_t apart = 0;
  for (DomId id = 1; id < dom.size();) {
    bool goes = false;
    if (dom.is_element(id) && page[id].prose > 0) {
      ExtractRule const rule = judge_by_name(scope, id);
      goes = rule == ExtractRule::comments || rule == ExtractRule::consent;
    }
    if (goes) apart += page[id].prose;
    id = goes ? dom.end_of(id) : id + 1;
  }
  return apart;
}

Weights weigh(Dom const& dom, PageFeatures const& page, bool discussion = false) {
  RuleScope const scope{
      dom, page, page[Dom::document].prose - (discussion ? 0 : prose_apart(dom, page)), discussion};
  Weights weights{std::vector<std::uint32_t>(dom.size(), 0),
                  std::vector<std::uint32_t>(dom.size(), 0)};
  std::vector<bool> const teasers = find_teasers(dom, page);
  std::vector<bool> apart(dom.size(), false);
  DomId code_end = 0;
  for (DomId id = 1; id < dom.size(); ++id) {
    bool const is_named = dom.is_element(id) && page[id].text > 0 && id >= code_end;
    apart[id] = apart[dom[id].parent] || teasers[id] ||
                (is_named && judge_by_name(scope, id) != ExtractRule::none);
    if (is_code_tag(dom.tag(id))) code_end = std::max(code_end, dom.end_of(id));
    if (dom.is_text(id) && !apart[id]) {
      weights.prose[id] = page[id].prose;
      weights.text[id] = page[id].text - page[id].linked;
    }
  }
  add_up(dom, weights.prose);
  add_up(dom, weights.text);
  return weights;
}

/// Hidden elements that have the article: pages that a script uncovers, or that hide what is to be
/// paid for and send it all the same. They have more than twice the prose of all that is seen.
std::vector<DomId> find_covered(Dom const& dom, PageFeatures const& page, std::uint32_t seen) {
  PageFeatures const all = measure_page(dom, {.see_hidden = true});
  std::vector<DomId> covered;
  if (all[Dom::document].prose <= 2 * seen) return covered;
  std::uint32_t most = 0;
  for (DomId id = 1; id < dom.size(); ++id) {
    if (!page[id].hidden || page[dom[id].parent].hidden || all[id].prose == 0) continue;
    covered.push_back(id);
    most = std::max(most, all[id].prose);
  }
  if (most <= 2 * seen) covered.clear();
  return covered;
}

/// Hidden elements that one click shows and that belong to what stands there: panels behind tabs, and
/// what a folded note has under its title. They are read like the rest; in document order.
std::vector<DomId> find_folded(Dom const& dom) {
  std::vector<DomId> folded;
  for (DomId id = 1; id < dom.size(); ++id) {
    if (!dom.is_element(id) || dom[id].attribute_count == 0) continue;
    bool const is_panel = dom.attribute(id, "role") == "tabpanel";
    bool const is_in_note =
        dom.has_attribute(id, "style") &&
        has_class_of(dom, dom[id].parent, "callout admonition is-collapsed collapsible");
    if (is_panel || is_in_note) folded.push_back(id);
  }
  return folded;
}

/// Least prose, in letters, to go by prose alone.
constexpr std::uint32_t enough_prose = 140;
/// Prose, in letters, of a page that is an article for certain.
constexpr std::uint32_t sure_prose = 1500;

float confidence_of(std::uint32_t prose) {
  return std::min(1.0F, static_cast<float>(prose) / static_cast<float>(sure_prose));
}

}  // namespace

Extraction extract_article(Dom const& dom, ExtractOptions const& options) {
  Extraction extraction;
  extraction.verdicts.assign(dom.size(), Verdict::undecided);
  std::vector<DomId> uncovered = find_folded(dom);
  PageFeatures page = measure_page(dom, {.uncovered = uncovered});
  Weights weights = weigh(dom, page);
  std::vector<DomId> const covered = find_covered(dom, page, weights.prose[Dom::document]);
  if (!covered.empty()) {
    uncovered.insert(uncovered.end(), covered.begin(), covered.end());
    std::sort(uncovered.begin(), uncovered.end());
    page = measure_page(dom, {.uncovered = uncovered});
    weights = weigh(dom, page);
  }
  // Twice as much, as with what is hidden; and more than a notice that there would be something.
  constexpr std::uint32_t shows_little = 600;
  std::uint32_t const shown = page[Dom::document].prose;
  if (shown < shows_little) {
    HiddenText hidden = find_hidden_text(dom);
    if (hidden.letters > 2 * shown) {
      extraction.source = hidden.source;
      extraction.body = std::move(hidden.text);
      extraction.body_is_html = hidden.is_html;
      extraction.is_article = true;
      extraction.confidence = confidence_of(hidden.letters);
      return extraction;
    }
  }
  // Where there is hardly any prose besides, and more text in them, readers' comments are what the
  // page is for.
  bool discussion = false;
  if (weights.prose[Dom::document] < enough_prose) {
    Weights with_comments = weigh(dom, page, true);
    if (with_comments.text[Dom::document] > 2 * weights.text[Dom::document]) {
      discussion = true;
      weights = std::move(with_comments);
    }
  }
  bool const by_prose = weights.prose[Dom::document] >= enough_prose;
  Candidates const found = choose_root(dom, page, by_prose ? weights.prose : weights.text);
  extraction.root = found.root;
  for (DomId const id : uncovered) extraction.verdicts[id] = Verdict::keep;
  prune(dom, page, weights.prose[found.root], options, found.root, extraction, discussion);
  add_lead(dom, page, find_lead(dom, page, options, found.root), extraction);
  std::sort(extraction.removals.begin(), extraction.removals.end(),
            [](Removal const& a, Removal const& b) { return a.node < b.node; });
  extraction.is_article = by_prose;
  extraction.confidence = confidence_of(weights.prose[found.root]);
  return extraction;
}

}  // namespace article
