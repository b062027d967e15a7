#pragma once

#include <string>

#include "document/article_data.hpp"

namespace article {

/// A complete HTML page of the article with its header and a style sheet, which needs no other file
/// but the article's images. Its content security policy allows nothing but those and that style.
std::string write_page(Article const& article);

}  // namespace article
