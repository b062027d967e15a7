#pragma once

#include <cstdint>
#include <vector>

#include "html/dom.hpp"
#include "html/extract/features.hpp"

namespace article {

/// Which part of the page holds the article. Several methods that know nothing of one another
/// propose an element; where they disagree, the weights decide.
struct Candidates {
  DomId by_markup = no_dom_node;  ///< By what the page itself says: articleBody, <article>, <main>.
  DomId by_weight = no_dom_node;  ///< By where the prose is.
  DomId root = Dom::document;     ///< The decision.
};

/// @param weights  By `DomId`: how much text that could be the article's is in the node.
Candidates choose_root(Dom const& dom, PageFeatures const& page,
                       std::vector<std::uint32_t> const& weights);

}  // namespace article
