#include "html/find_article.hpp"

#include <utility>

#include "html/extract/extraction.hpp"

namespace article {

ArticlePlace find_article(Dom const& page) {
  Extraction extraction = extract_article(page);
  return {.root = extraction.root, .verdicts = std::move(extraction.verdicts)};
}

}  // namespace article
