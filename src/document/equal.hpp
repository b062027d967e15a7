#pragma once

#include <string>

#include "document/document.hpp"

namespace article {

/// What is compared beside the tree itself.
struct EqualOptions {
  bool computed_fields = true;  ///< Also what passes set: anchors and footnote numbers.
};

/// Empty when the documents are equal node by node and field by field; else one sentence that
/// tells where they differ first. Linear, no recursion.
std::string difference(Document const& a, Document const& b, EqualOptions options = {});

/// The tree as indented lines, one a node: for messages and tests.
std::string dump(Document const& document);

}  // namespace article
