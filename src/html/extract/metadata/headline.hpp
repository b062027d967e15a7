#pragma once

#include <cstdint>

#include "html/extract/metadata/page_survey.hpp"

namespace article {

/// Where the article begins: what stands near its headline is about it, what stands elsewhere may be
/// about anything.
class Headline {
 public:
  Headline(Dom const& dom, PageSurvey const& survey, DomId title);

  bool is_known() const { return m_element != no_dom_node; }
  std::uint32_t line() const { return m_line; }

  /// How many lines away from the headline, 0 in it; lines before it count several times. Without a
  /// headline from the beginning of the page.
  double distance(std::uint32_t line) const;

  /// Whether the headline stands before a node; without a headline everything does.
  bool is_before(DomId id) const { return !is_known() || m_element < id; }

  /// Whether a node is in a part that is another article's or none's. Parts that hold the headline are
  /// not.
  bool is_foreign(DomId element, DomId foreign_part) const;

 private:
  Dom const& m_dom;
  DomId m_element;
  std::uint32_t m_line = 0;
};

}  // namespace article
