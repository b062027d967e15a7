#pragma once

#include <string_view>

#include "html/dom.hpp"

/// What the names tell that people give to elements: in `class`, `id`, `rel`, `role`.
namespace article {

/// Whether the element holds what isn't the article's: menus, comments, teasers of other articles.
bool is_foreign_part(Dom const& dom, DomId id);

/// Whether a class or id is one of the author's name or of a line with it.
bool is_author_name(std::string_view name);

/// Whether a class or id is one of a date.
bool is_date_name(std::string_view name);

/// Whether a `rel` has the word `author`.
bool is_author_relation(std::string_view relation);

/// Whether a class has one of the names of microformats that are read.
bool is_microformat(std::string_view classes);

}  // namespace article
