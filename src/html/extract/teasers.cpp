#include "html/extract/teasers.hpp"

#include <cstdint>

namespace article {
namespace {

/// Most prose of a teaser, in letters.
constexpr std::uint32_t max_prose = 300;
/// Most prose of a run of them, as part of the page's: an article can be a list of things to see.
constexpr double max_share = 0.25;
constexpr unsigned least_teasers = 3;
/// A long run of them at the end is a list of other articles even if it has more of the prose.
constexpr unsigned many_teasers = 8;
constexpr double max_share_of_many = 0.5;
constexpr double max_share_after = 0.05;

bool is_box(HtmlTag tag) {
  return tag == HtmlTag::div || tag == HtmlTag::li || tag == HtmlTag::article ||
         tag == HtmlTag::section || tag == HtmlTag::a;
}

/// Whether the element by itself could be a teaser.
bool looks_like_teaser(Dom const& dom, PageFeatures const& page, DomId id) {
  NodeFeatures const& node = page[id];
  if (!is_box(dom.tag(id)) || node.text == 0 || node.prose > max_prose) return false;
  if (node.linked_headings == 1 && node.headings == 1) return true;
  return node.links > 0 && node.images > 0 && node.images <= 3 && node.headings == 0 &&
         page.link_share(id) > 0.6;
}

/// Marks runs of teasers among the children of one element.
class Run {
 public:
  Run(Dom const& dom, PageFeatures const& page, std::vector<std::uint32_t> const& prose_before,
      std::vector<bool>& marks)
      : m_dom(dom), m_page(page), m_prose_before(prose_before), m_marks(marks) {}

  void add(DomId id) {
    if (m_count > 0 && m_dom.tag(id) != m_dom.tag(m_first)) end();
    if (m_count++ == 0) m_first = id;
    m_last = id;
    m_prose += m_page[id].prose;
  }

  void end() {
    if (m_count >= least_teasers && m_prose <= most_share() * m_page[Dom::document].prose) {
      for (DomId id = m_first; id != no_dom_node; id = m_dom[id].next) {
        if (m_dom.is_element(id)) m_marks[id] = true;
        if (id == m_last) break;
      }
    }
    m_count = 0;
    m_prose = 0;
  }

 private:
  double most_share() const {
    std::uint32_t const after = m_page[Dom::document].prose - m_prose_before[m_dom.end_of(m_last)];
    bool const is_at_end = after <= max_share_after * m_page[Dom::document].prose;
    return m_count >= many_teasers && is_at_end ? max_share_of_many : max_share;
  }

  Dom const& m_dom;
  PageFeatures const& m_page;
  std::vector<std::uint32_t> const& m_prose_before;
  std::vector<bool>& m_marks;
  std::uint32_t m_prose = 0;
  DomId m_first = no_dom_node;
  DomId m_last = no_dom_node;
  unsigned m_count = 0;
};

}  // namespace

std::vector<bool> find_teasers(Dom const& dom, PageFeatures const& page) {
  std::vector<bool> marks(dom.size(), false);
  std::vector<std::uint32_t> prose_before(dom.size() + 1, 0);
  for (DomId id = 0; id < dom.size(); ++id) {
    prose_before[id + 1] = prose_before[id] + (dom.is_text(id) ? page[id].prose : 0);
  }
  for (DomId parent = 0; parent < dom.size(); ++parent) {
    if (page[parent].links < least_teasers) continue;
    Run run(dom, page, prose_before, marks);
    for (DomId const child : DomChildren(dom, parent)) {
      if (page[child].text == 0) continue;  // lines, advertising
      if (looks_like_teaser(dom, page, child)) {
        run.add(child);
      } else {
        run.end();
      }
    }
    run.end();
  }
  return marks;
}

}  // namespace article
