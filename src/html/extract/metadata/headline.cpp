#include "html/extract/metadata/headline.hpp"

namespace article {

Headline::Headline(Dom const& dom, PageSurvey const& survey, DomId title)
    : m_dom(dom), m_element(title) {
  if (title != no_dom_node) m_line = survey.line_of(title);
}

double Headline::distance(std::uint32_t line) const {
  if (line >= m_line) return line - m_line;
  constexpr double before = 2;
  return before * (m_line - line);
}

bool Headline::is_foreign(DomId element, DomId foreign_part) const {
  auto const holds_headline = [&](DomId part) {
    return is_known() && part <= m_element && m_element < m_dom.end_of(part);
  };
  if (foreign_part != no_dom_node && !holds_headline(foreign_part)) return true;
  if (!is_known()) return false;
  // An <article> beside that of the headline.
  DomId const around = m_dom.closest(element, HtmlTag::article);
  if (around == no_dom_node || holds_headline(around)) return false;
  return m_dom.closest(m_element, HtmlTag::article) != no_dom_node || around > m_element + 4000;
}

}  // namespace article
