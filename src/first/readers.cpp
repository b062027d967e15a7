/// What the small module reads: Markdown. Linked in place of src/readers.cpp.
#include "readers.hpp"

#include "markdown/reader.hpp"

namespace article {
namespace {

using Articles = Result<std::vector<Article>>;

Articles markdown(std::string_view text, ReadOptions const&, std::size_t) {
  return only(read_markdown(text));
}

Articles commonmark(std::string_view text, ReadOptions const&, std::size_t) {
  return only(read_markdown(text, {.extensions = false}));
}

constexpr Reader first[] = {{Format::markdown, markdown}, {Format::commonmark, commonmark}};

}  // namespace

std::span<Reader const> readers() { return first; }

}  // namespace article
