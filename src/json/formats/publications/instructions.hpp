#pragma once

#include "json/formats/place.hpp"
#include "json/reader.hpp"

namespace article::json_reader {

/// Whether a Recipe or a HowTo says what to do.
/// https://schema.org/Recipe, https://schema.org/HowTo
bool has_instructions(Finder const& finder, JsonId item);

/// Tells the builder what is needed, as a list, and what is to be done, as a numbered one; sections
/// get a heading. False when there is neither. Linear, no recursion.
bool add_instructions(Finder const& finder, JsonId item, JsonOptions const& options,
                      Builder& builder);

}  // namespace article::json_reader
