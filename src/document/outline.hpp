#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/document.hpp"

namespace article {

/// One heading of the article.
struct OutlineEntry {
  NodeId heading = no_node;
  std::uint8_t depth = 1;  ///< 1–6
  std::string text;        ///< Plain text.
  std::string anchor;      ///< The id it has in output, prefix included; unique.
};

/// The headings in document order.
using Outline = std::vector<OutlineEntry>;

}  // namespace article
