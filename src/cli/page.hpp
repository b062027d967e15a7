#pragma once

#include <string>

#include "article.hpp"

namespace article {

/// A complete HTML page of the article with its header and a style sheet, which needs no other file
/// but the article's images. Its content security policy allows nothing but those and that style.
/// @param html  Options of what is in it, but for the header, which a page always has.
std::string write_page(Article const& article, HtmlOptions html);

}  // namespace article
