#pragma once

#include <string>
#include <vector>

#include "document/article_data.hpp"

namespace article {

/// An e-book, and sentences about what could not be put into it.
struct Book {
  std::string bytes{};
  std::vector<std::string> problems{};
};

/// The article as EPUB with the pictures that are files in `folder` or below it, within the limits of
/// `inline_images`.
Book make_book(Article& article, std::string const& folder);

}  // namespace article
