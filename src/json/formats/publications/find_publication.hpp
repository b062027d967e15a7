#pragma once

#include <memory>

#include "json/shapes.hpp"

namespace article::json_reader {

// Each gives null when it finds no article, see `Shape::find`.

/// JSON-LD.
std::unique_ptr<FoundArticles> find_linked_data(JsonTree const& tree, JsonOptions const& options);

/// One of `publications()`.
std::unique_ptr<FoundArticles> find_publication(JsonTree const& tree, JsonOptions const& options);

/// Any other object, or list of them, with a title and a text or an editor's document, as content
/// management systems give out by names that their users chose.
std::unique_ptr<FoundArticles> find_record(JsonTree const& tree, JsonOptions const& options);

}  // namespace article::json_reader
