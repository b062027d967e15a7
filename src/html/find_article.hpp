#pragma once

#include <vector>

#include "html/convert.hpp"
#include "html/dom.hpp"

namespace article {

/// Where the article is in a page.
struct ArticlePlace {
  DomId root = Dom::document;     ///< What to convert.
  std::vector<Verdict> verdicts;  ///< About nodes below it; may be empty.
};

/// Finds the article in the page, see `extract_article`.
ArticlePlace find_article(Dom const& page);

}  // namespace article
