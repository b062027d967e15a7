#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "json/reader.hpp"
#include "json/tree.hpp"

namespace article::json_reader {

/// Articles that were found in JSON, and how they are read.
class FoundArticles {
 public:
  explicit FoundArticles(std::string_view form, std::vector<JsonId> found = {})
      : name(form), articles(std::move(found)) {}
  virtual ~FoundArticles() = default;
  virtual Result<Article> read(JsonId article) = 0;
  std::string_view name;  ///< Of the system or the editor that writes so.
  std::vector<JsonId> articles;
};

/// A way in which JSON holds articles.
struct Shape {
  std::string_view description;  ///< For the message that tells what is accepted.
  /// Null when the JSON is of another shape. What it gives refers to the tree and the options.
  std::unique_ptr<FoundArticles> (*find)(JsonTree const& tree, JsonOptions const& options);
};

/// All that are known; the first that finds something is taken.
std::span<Shape const> shapes();

/// The name of the form that JSON has, and how many articles it holds.
struct ToldShape {
  std::string_view name;
  std::size_t articles = 0;
};

/// Nothing when the JSON holds no article.
std::optional<ToldShape> tell_shape(JsonTree const& tree);

}  // namespace article::json_reader
