#pragma once

#include <memory>
#include <vector>

#include "json/formats/place.hpp"
#include "json/formats/publications/publication.hpp"

/// Articles as linked data: JSON-LD with the types of https://schema.org/Article.
namespace article::json_reader {

/// How the properties of an article are read.
Publication const& json_ld();

/// What {"@id":…} refers to.
std::unique_ptr<LinkedObjects> objects_by_id(JsonTree const& tree);

/// Objects of the kinds of Article, in document order: alone, in a list, in `@graph`, or as what a
/// page is about. Where some have text, only those.
std::vector<JsonId> find_json_ld_articles(Finder const& finder);

}  // namespace article::json_reader
