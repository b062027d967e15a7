#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

struct cmark_node;

namespace article {

/// Markdown that has raw HTML, written as HTML: an element for each node of cmark's tree, the text
/// between them, and the raw HTML as it stands. So HTML's own rules decide what a tag does to the
/// Markdown around it. Elements are told by where they stand, which nothing in the input can imitate.
struct HtmlSkeleton {
  struct Place {
    std::uint32_t offset;
    cmark_node* node;
  };

  std::string html;
  std::vector<Place> places;    ///< Start tags of nodes, in order.
  std::vector<Place> raw_html;  ///< Where raw HTML begins, in order.

  /// The node whose start tag begins at `offset`, or null.
  cmark_node* node_at(std::uint32_t offset) const;

  /// The node of raw HTML that `offset` is in, or null.
  cmark_node* raw_html_at(std::size_t offset) const;
};

/// Whether the tree has raw HTML other than comments.
bool has_raw_html(cmark_node* root);

/// Writes the tree below `root`, without the node `sentinel`. With `extensions`, paragraphs that are
/// figures or formulas are told whole, as the converter does. Linear.
HtmlSkeleton write_skeleton(cmark_node* root, cmark_node* sentinel, bool extensions);

}  // namespace article
