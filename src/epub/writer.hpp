#pragma once

#include <string>
#include <vector>

#include "article.hpp"
#include "epub/book.hpp"

namespace article {

/// The article as an e-book, EPUB 3, with its contents and the pictures that are given; of all others it has
/// the description. Nothing in it is asked for from the network. The same article and pictures give the same
/// bytes. Cost: linear.
///
/// @param images  By the addresses that the article has for them, each once. The article is changed: it names
///                pictures by their files in the book.
std::string write_epub(Article& article, std::vector<BookImage> images);

/// The ending of a file of that type, such as ".png", where a book may have such pictures; else empty
/// (https://www.w3.org/TR/epub-33/#sec-core-media-types).
std::string_view book_image_ending(std::string_view type);

}  // namespace article
