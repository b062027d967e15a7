#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace article {

/// One thing that stood in the page and is left out of the article.
struct LeftOut {
  std::string_view rule{};    ///< Name of the rule that did it.
  std::string_view reason{};  ///< Why such a thing is not the article.
  float score = 0;            ///< What the rule measured, most often the share of text in links.
  std::string element{};      ///< `<div class="related">`; `text` for a line without one.
  std::string text{};         ///< How its text begins.
};

/// What was found in a whole page, for readers that have to find the article in one.
struct ExtractionReport {
  bool is_article = false;          ///< Whether the page has an article at all.
  double confidence = 0;            ///< How sure that is, from 0 to 1.
  std::string root{};               ///< The element that holds the article, as in `LeftOut`.
  std::vector<LeftOut> left_out{};  ///< In document order; only when it was asked for.
};

}  // namespace article
