#pragma once

#include <span>
#include <string_view>

#include "json/reader.hpp"
#include "json/tree.hpp"

namespace article::json_reader {

/// A way in which JSON holds an article.
struct Shape {
  std::string_view description;  ///< For the message that tells what is accepted.
  bool (*matches)(JsonTree const& tree);
  Result<Article> (*read)(JsonTree const& tree, JsonOptions const& options);
};

/// All that are known; the first that matches is taken.
std::span<Shape const> shapes();

}  // namespace article::json_reader
