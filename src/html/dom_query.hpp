#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/ascii.hpp"
#include "html/dom.hpp"

/// Small questions about a `Dom`. Those that look below a node look at a bounded number of nodes, so
/// that asking them of every node stays linear.
namespace article {

/// Calls `test` with each word of a list separated by spaces, such as a `class`, until one passes.
template <class Test>
bool any_word(std::string_view list, Test&& test) {
  std::size_t i = 0;
  while (i < list.size()) {
    while (i < list.size() && is_space(list[i])) ++i;
    std::size_t const start = i;
    while (i < list.size() && !is_space(list[i])) ++i;
    if (i > start && test(list.substr(start, i - start))) return true;
  }
  return false;
}

/// Whether the list has this word, in the same case.
inline bool has_word(std::string_view list, std::string_view word) {
  return any_word(list, [&](std::string_view each) { return each == word; });
}

/// Whether the element has this class.
inline bool has_class(Dom const& dom, DomId id, std::string_view name) {
  return has_word(dom.attribute(id, "class"), name);
}

/// Whether the element has one of these classes, given as a list separated by spaces.
bool has_class_of(Dom const& dom, DomId id, std::string_view names);

/// Nodes looked at below one node by the functions here, unless they say otherwise.
inline constexpr DomId max_nodes_searched = 400;

/// The first element below `id` that passes `test`, among the first `max_nodes`; or `no_dom_node`.
template <class Test>
DomId find_below(Dom const& dom, DomId id, Test&& test, DomId max_nodes = max_nodes_searched) {
  DomId const end = std::min(dom.end_of(id), id + 1 + max_nodes);
  for (DomId below = id + 1; below < end; ++below) {
    if (dom.is_element(below) && test(below)) return below;
  }
  return no_dom_node;
}

inline DomId find_tag_below(Dom const& dom, DomId id, HtmlTag tag,
                            DomId max_nodes = max_nodes_searched) {
  return find_below(
      dom, id, [&](DomId below) { return dom.tag(below) == tag; }, max_nodes);
}

/// Whether what stands inside is code, whose text is kept as it is.
constexpr bool is_code_tag(HtmlTag tag) {
  return tag == HtmlTag::pre || tag == HtmlTag::code || tag == HtmlTag::listing ||
         tag == HtmlTag::xmp || tag == HtmlTag::samp;
}

/// All text below `id`, or of the text node itself, as it stands in the source. Linear in it: for
/// elements that are then done with.
std::string text_below(Dom const& dom, DomId id);

/// The same without white space around, but cut after `max_bytes` and `max_nodes_searched`: for
/// comparing with something short.
std::string short_text(Dom const& dom, DomId id, std::size_t max_bytes);

/// The only element among the children of `id` when there is no text beside it; or `no_dom_node`, also
/// where there are many comments.
DomId only_element(Dom const& dom, DomId id);

/// The value of a property of an inline style, trimmed, as written: `none` for
/// `style="display: none"`. Empty when there is none.
std::string_view style_property(std::string_view style, std::string_view property);

/// A URL as written, without what the URL standard takes away: white space around it, line feeds and
/// tabs anywhere. In `scratch` where it had some.
std::string_view clean_url(std::string_view url, std::string& scratch);

/// A whole number without sign, such as the `start` of a list; nothing for anything else.
std::optional<std::uint32_t> parse_number(std::string_view text);

/// A length in CSS pixels of an attribute or a style: `100`, `100px`, `100.5`; 0 for anything else,
/// such as percentages.
std::uint32_t pixels(std::string_view length);

}  // namespace article
