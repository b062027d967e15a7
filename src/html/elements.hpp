#pragma once

#include <cstdint>
#include <string_view>

#include "base/note.hpp"
#include "document/vocabulary.hpp"
#include "html/html_tag.hpp"

namespace article {

/// What becomes of an element.
enum class Treatment : std::uint8_t {
  map,      ///< It is a node of the vocabulary, without anything to know about it.
  own,      ///< It is mapped by code of its own (`Converter`), by its attributes and content.
  block,    ///< Its content stays, parted from what stands around.
  in_line,  ///< Its content stays, as part of the line.
  drop,     ///< It goes with its content.
};

/// One row of the table: an element of HTML and what becomes of it.
struct ElementRule {
  HtmlTag tag;
  Treatment treatment;
  Kind kind;  ///< What it is mapped to; `root` where there is no single kind.
  Note reason;
};

/// The row for `tag`. Every element has one; `unknown` ones are in line, as in browsers.
ElementRule const& element_rule(HtmlTag tag);

}  // namespace article
