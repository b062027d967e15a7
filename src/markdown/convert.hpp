#pragma once

#include <cstddef>
#include <string_view>

#include "document/builder.hpp"
#include "markdown/cmark_tree.hpp"

namespace article {

struct ConvertOptions {
  bool extensions = true;       ///< Callouts, heading ids, figures.
  std::string_view source;      ///< The parsed text, for places in diagnostics.
  std::size_t base_offset = 0;  ///< Where `source` starts in the input.
};

/// Tells the builder the document that cmark parsed. Linear, no recursion.
void convert(CmarkTree const& tree, Builder& builder, ConvertOptions const& options);

}  // namespace article
