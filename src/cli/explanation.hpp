#pragma once

#include <string>

#include "document/article_data.hpp"

namespace article {

/// What of a page was left out of the article, a line each: rule, score, element, how its text begins.
/// Above it how sure the page is one article, and where that stands.
std::string write_explanation(Article const& article);

}  // namespace article
