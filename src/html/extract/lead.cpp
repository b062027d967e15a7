#include "html/extract/lead.hpp"

#include <algorithm>
#include <string>

#include "html/extract/class_words.hpp"
#include "html/extract/metadata/plain_text.hpp"
#include "html/extract/name_rules.hpp"

namespace article {
namespace {

/// How much of two texts is compared, and the least that says they are one, in bytes of folded text.
constexpr std::size_t compared = 60;
constexpr std::size_t least_compared = 30;

/// Blocks between headline and text that are looked at.
constexpr std::size_t max_blocks = 60;

std::string folded_text_of(Dom const& dom, TextBlock const& block) {
  std::string text;
  for (DomId id = block.first; id <= block.last && text.size() < 4 * compared; ++id) {
    if (dom.is_text(id)) text += dom[id].text.substr(0, 4 * compared);
  }
  return fold_text(one_line(text));
}

class LeadFinder {
 public:
  LeadFinder(Dom const& dom, PageFeatures const& page, ExtractOptions const& options, DomId root)
      : m_dom(dom),
        m_page(page),
        m_options(options),
        m_root(root),
        m_excerpt(fold_text(options.excerpt)) {}

  std::vector<DomId> find() const {
    std::vector<DomId> lead;
    auto const end =
        std::lower_bound(m_page.blocks.begin(), m_page.blocks.end(), m_root,
                         [](TextBlock const& block, DomId root) { return block.first < root; });
    auto block = end - std::min<std::ptrdiff_t>(max_blocks, end - m_page.blocks.begin());
    for (; block != end; ++block) {
      if (!is_lead(*block)) continue;
      DomId const element = element_of(*block);
      if (!lead.empty() && element < m_dom.end_of(lead.back())) continue;
      lead.push_back(element);
    }
    return lead;
  }

 private:
  bool is_lead(TextBlock const& block) const {
    HtmlTag const tag = m_dom.tag(block.element);
    bool const is_heading = tag == HtmlTag::h1;
    if (is_heading || block.link_share() > 0.4 || block.text < least_compared) return false;
    if (m_dom.end_of(block.element) > m_root || is_in_picture(block.element)) return false;
    std::string const text = folded_text_of(m_dom, block);
    if (begins_alike(text, m_excerpt) && !begins_alike(text, fold_text(m_options.title)))
      return true;
    return block.is_prose && follows_headline(block.first) && !is_left_out(block.element);
  }

  bool follows_headline(DomId id) const {
    return m_options.title_element != no_dom_node && id > m_options.title_element;
  }

  bool is_in_picture(DomId id) const {
    if (m_dom.closest(id, HtmlTag::figure) != no_dom_node) return true;
    // A box with a picture and a line of text.
    for (int up = 0; up < 3 && m_dom.end_of(id) <= m_root; ++up, id = m_dom[id].parent) {
      if (m_page[id].meanings & bit(Meaning::caption)) return true;
      if (m_page[id].images > 0 && m_page[id].blocks <= 2) return true;
    }
    return false;
  }

  bool is_left_out(DomId id) const {
    RuleScope const scope{m_dom, m_page, m_page[Dom::document].prose};
    for (; id != no_dom_node && m_dom.end_of(id) <= m_root; id = m_dom[id].parent) {
      if (judge_by_name(scope, id) != ExtractRule::none) return true;
    }
    return false;
  }

  /// The block's element, or the largest around it that has no other text and no picture.
  DomId element_of(TextBlock const& block) const {
    DomId at = block.element;
    while (m_dom[at].parent != no_dom_node && m_dom.end_of(m_dom[at].parent) <= m_root &&
           m_page[m_dom[at].parent].text == m_page[at].text &&
           m_page[m_dom[at].parent].images == m_page[at].images) {
      at = m_dom[at].parent;
    }
    return at;
  }

  Dom const& m_dom;
  PageFeatures const& m_page;
  ExtractOptions const& m_options;
  DomId m_root;
  std::string m_excerpt;
};

}  // namespace

bool begins_alike(std::string_view a, std::string_view b) {
  std::size_t const size = std::min({a.size(), b.size(), compared});
  return size >= least_compared && a.substr(0, size) == b.substr(0, size);
}

std::vector<DomId> find_lead(Dom const& dom, PageFeatures const& page,
                             ExtractOptions const& options, DomId root) {
  return LeadFinder(dom, page, options, root).find();
}

void add_lead(Dom const& dom, PageFeatures const& page, std::vector<DomId> const& lead,
              Extraction& extraction) {
  if (lead.empty()) return;
  DomId const old_root = extraction.root;
  DomId root = old_root;
  while (root > lead.front()) root = dom[root].parent;
  extraction.root = root;
  auto const leave_out = [&](DomId id) {
    extraction.verdicts[id] = Verdict::drop;
    if (page[id].text > 0)
      extraction.removals.push_back(
          {id, ExtractRule::outside, static_cast<float>(page.link_share(id))});
  };
  // Around the lead and the old root stands what was outside of the article before.
  auto next = lead.begin();
  for (DomId id = root + 1; id < dom.end_of(root);) {
    DomId const wanted = next != lead.end() ? *next : old_root;
    if (id == wanted) {
      id = dom.end_of(id);
      if (next != lead.end()) ++next;
      if (wanted == old_root) break;
    } else if (id < wanted && wanted < dom.end_of(id)) {
      ++id;
    } else {
      leave_out(id);
      id = dom.end_of(id);
    }
  }
  for (DomId id = dom.end_of(old_root); id < dom.end_of(root); id = dom.end_of(id)) {
    leave_out(id);
  }
}

}  // namespace article
