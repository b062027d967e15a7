#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "html/dom.hpp"

namespace article {

/// Stands in a line where an inline element begins or ends: in `<b>By</b><a>Ada</a><i>3 May</i>` only
/// style sheets part the words.
inline constexpr char element_edge = '\x1F';

/// Text as readers see it in one line: what is between two blocks or line breaks.
struct PageLine {
  std::string text{};         ///< In single spaces, with `element_edge`; cut after `max_line_text`.
  DomId first = no_dom_node;  ///< The first text node.
  DomId last = no_dom_node;   ///< The last one.
  /// The innermost part around it that looks like menus, comments, teasers of other articles.
  DomId foreign_part = no_dom_node;
  bool is_cut = false;
};

/// An element that stands out by what it is or is called.
struct PageMark {
  enum class Kind : std::uint8_t { heading, author, date, property, microformat };
  Kind kind = Kind::heading;
  DomId element = no_dom_node;
  std::uint32_t line = 0;            ///< Number of the line that begins in it, or next after it.
  DomId foreign_part = no_dom_node;  ///< As of a line.
};

/// Longest text of a line that is kept, in bytes.
inline constexpr std::size_t max_line_text = 400;

/// What the body of a page holds that may tell its title, people or dates.
struct PageSurvey {
  std::vector<PageLine> lines;
  std::vector<PageMark> marks;  ///< In document order.

  /// Number of the line that holds a node, or the first after it.
  std::uint32_t line_of(DomId id) const;
};

/// Walks through the page once. Linear.
PageSurvey survey_page(Dom const& dom);

}  // namespace article
