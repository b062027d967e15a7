#pragma once

#include <cstdint>
#include <optional>

#include "document/vocabulary.hpp"

namespace article {

/// Where a node may stand. A node can be of several categories, a set of them is their sum.
enum Category : std::uint16_t {
  nowhere = 0,
  flow = 1 << 0,          ///< among blocks
  phrasing = 1 << 1,      ///< within a line of text
  item = 1 << 2,          ///< in a list
  row = 1 << 3,           ///< in a table
  cell = 1 << 4,          ///< in a table row
  caption = 1 << 5,       ///< in a figure, at most one
  disclosure = 1 << 6,    ///< in details, as its first child
  definition = 1 << 7,    ///< in a definition list
  annotation = 1 << 8,    ///< in a ruby
  illustration = 1 << 9,  ///< in a figure without a paragraph around it
};
using Categories = std::uint16_t;

/// One row of the content model: what a kind is, and what it holds.
struct ContentModel {
  Categories is;
  Categories holds;
  bool has_value = false;  ///< Carries a literal text (`Node::value`) in place of children.
  /// What is put around a child of another category, where that makes sense.
  std::optional<Kind> wraps_strangers_in{};
  /// What is put around a node of this kind when it stands in a place that doesn't hold it.
  std::optional<Kind> wrapped_by{};
};

/// The row of the table for `kind`.
ContentModel const& content_model(Kind kind);

inline bool is_block(Kind kind) { return (content_model(kind).is & phrasing) == 0; }
inline bool is_inline(Kind kind) { return (content_model(kind).is & phrasing) != 0; }
inline bool has_value(Kind kind) { return content_model(kind).has_value; }

/// Whether `parent` may have a child of kind `child`. A table cell holds either phrasing or flow,
/// not both: that cannot be seen from one pair of kinds, see `Builder`.
inline bool accepts(Kind parent, Kind child) {
  return (content_model(parent).holds & content_model(child).is) != 0;
}

/// Deepest nesting of a document, in nodes below the root. Browsers flatten markup at 512 levels
/// and set deep markup in quadratic time (measured: 2 s for 200 KB in Chromium 156), so output
/// has to stay well below; no article that people wrote comes near.
inline constexpr std::uint32_t max_depth = 200;

/// Deepest nesting of blocks that hold blocks. What is left up to `max_depth` is room for the
/// wrappers that the model asks for and for the inlines of the innermost paragraph.
inline constexpr std::uint32_t max_block_depth = 128;

/// Most inlines opened within one another; deeper ones lose their formatting and keep their text.
inline constexpr std::uint32_t max_inline_depth = 48;

}  // namespace article
