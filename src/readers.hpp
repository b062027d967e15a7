#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "article.hpp"

namespace article {

/// How a format is read. Only JSON gives more than one article, and at most `most`.
struct Reader {
  Format format;
  Result<std::vector<Article>> (*read)(std::string_view text, ReadOptions const& options,
                                       std::size_t most);
};

/// What this program can read. Which that is, is chosen when it is linked: src/readers.cpp has all
/// formats, src/first/readers.cpp those of the small WebAssembly module.
std::span<Reader const> readers();

/// A reader's only article as the list that `Reader::read` gives.
std::vector<Article> only(Article article);

}  // namespace article
