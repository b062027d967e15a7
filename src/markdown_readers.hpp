#pragma once

#include <string_view>
#include <vector>

#include "markdown/reader.hpp"
#include "readers.hpp"

namespace article {

/// What every build of this program reads.
inline constexpr Reader markdown_reader = {
    Format::markdown,
    [](std::string_view text, ReadOptions const&, std::size_t) -> Result<std::vector<Article>> {
      return only(read_markdown(text));
    }};

inline constexpr Reader commonmark_reader = {
    Format::commonmark,
    [](std::string_view text, ReadOptions const&, std::size_t) -> Result<std::vector<Article>> {
      return only(read_markdown(text, {.extensions = false}));
    }};

}  // namespace article
