#pragma once

#include <span>
#include <string>
#include <string_view>

#include "article.hpp"

namespace article {

/// A picture that goes into the book.
struct BookImage {
  std::string url{};   ///< As the article names it.
  std::string name{};  ///< Of its file in the book, such as "images/1.png".
  std::string_view type{};
  std::string bytes{};
};

/// The name of the article, or of its first heading.
std::string_view book_title(Article const& article);

/// What the book is and has: https://www.w3.org/TR/epub-33/#sec-package-doc
///
/// @param content  The article's XHTML, of which the identifier is made where the article has no address.
std::string book_package(Article const& article, std::span<BookImage const> images,
                         std::string_view content);

/// The contents, from the article's headings: https://www.w3.org/TR/epub-33/#sec-nav
std::string book_contents(Article const& article);

}  // namespace article
