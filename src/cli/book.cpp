#include "cli/book.hpp"

#include <set>
#include <string_view>
#include <utility>

#include "cli/image_file.hpp"
#include "cli/inline_images.hpp"
#include "document/walk.hpp"
#include "epub/writer.hpp"

namespace article {
namespace {

/// Every address that the article has of a picture, each once.
std::set<std::string> image_urls(Article const& article) {
  std::set<std::string> urls{article.metadata.lead_image.value.url};
  for_each_node(article.document, Document::root, [&](NodeId id) {
    if (article.document[id].kind != Kind::image) return;
    urls.insert(std::string(article.document.fields<Image>(id).url));
  });
  return urls;
}

}  // namespace

Book make_book(Article& article, std::string const& folder) {
  Book book;
  std::vector<BookImage> images;
  std::size_t room = max_inlined_images;
  for (std::string const& url : image_urls(article)) {
    if (!is_relative_file(url)) continue;
    ImageFile file = read_image_file(folder, url, max_inlined_image);
    if (file.error.empty() && book_image_ending(file.type).empty()) {
      file.error = "an e-book has no pictures of its kind";
    }
    if (file.error.empty() && file.bytes.size() > room) {
      file.error = "all images together are too large";
    }
    if (!file.error.empty()) {
      book.problems.push_back("the image " + url + " is left out: " + file.error);
      continue;
    }
    room -= file.bytes.size();
    images.push_back({.url = url, .type = file.type, .bytes = std::move(file.bytes)});
  }
  book.bytes = write_epub(article, std::move(images));
  return book;
}

}  // namespace article
