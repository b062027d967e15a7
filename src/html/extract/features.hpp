#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "html/dom.hpp"

/// What extraction measures of every node, in one pass over the page.
namespace article {

/// Counts over the text of a node and all below it. Hidden and silent elements (scripts, forms'
/// fields, …) count nothing.
struct NodeFeatures {
  std::uint32_t text = 0;  ///< Letters and digits; one of China's and Japan's scripts counts three.
  std::uint32_t linked = 0;  ///< Of these, in links to other places.
  std::uint32_t words = 0;
  std::uint32_t stops = 0;   ///< Commas and ends of sentences, in any script.
  std::uint32_t prose = 0;   ///< Of `text`, what stands in blocks that read like running text.
  std::uint32_t blocks = 0;  ///< Blocks of text.
  std::uint32_t links = 0;
  std::uint32_t images = 0;
  std::uint32_t fields = 0;  ///< Fields and buttons of forms.
  std::uint32_t headings = 0;
  std::uint32_t linked_headings = 0;  ///< Headings that lead elsewhere.
  std::uint32_t landmarks = 0;  ///< Elements that say they are the article's text or its title.
  std::uint32_t meanings = 0;   ///< `Meaning` bits of this element's own names.
  bool hidden = false;          ///< This or something around it is not shown.
  bool silent = false;          ///< Its text is not for reading: script, style, field.
};

/// A run of text that stands by itself on the page: a paragraph, an item, a cell, a line.
struct TextBlock {
  DomId first = no_dom_node;  ///< Its first and last text node.
  DomId last = no_dom_node;
  DomId element = no_dom_node;  ///< The nearest block element around.
  std::uint32_t text = 0;
  std::uint32_t linked = 0;
  std::uint32_t words = 0;
  std::uint32_t stops = 0;
  bool is_prose = false;

  double link_share() const { return text == 0 ? 0 : static_cast<double>(linked) / text; }
};

/// Counts over one piece of text.
struct TextCounts {
  std::uint32_t text = 0;
  std::uint32_t words = 0;
  std::uint32_t stops = 0;
};
TextCounts count_text(std::string_view text);

struct PageFeatures {
  std::vector<NodeFeatures> nodes;  ///< By `DomId`.
  std::vector<TextBlock> blocks;    ///< In document order.

  NodeFeatures const& operator[](DomId id) const { return nodes[id]; }
  double link_share(DomId id) const {
    return nodes[id].text == 0 ? 0 : static_cast<double>(nodes[id].linked) / nodes[id].text;
  }
};

struct FeatureOptions {
  /// Hidden elements that count all the same: for pages that scripts uncover.
  std::span<DomId const> uncovered{};
  /// Counts everything that is hidden.
  bool see_hidden = false;
};

PageFeatures measure_page(Dom const& dom, FeatureOptions const& options = {});

}  // namespace article
