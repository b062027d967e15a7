#pragma once

#include <vector>

#include "json/formats/publications/publication.hpp"

/// Entries of content management systems whose fields have names that their users chose.
namespace article::json_reader {

/// The names that most give.
Publication const& record();

/// Objects with a text or an editor's document under one of those names; alone, in a list, or in
/// the wrapper that an API puts around.
std::vector<JsonId> find_records(Finder const& finder);

}  // namespace article::json_reader
