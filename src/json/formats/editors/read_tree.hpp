#pragma once

#include "json/formats/editors/dialect.hpp"
#include "json/formats/place.hpp"

namespace article::json_reader {

/// Reads a document that is a tree of nodes, by the rows of its dialect. A node of unknown type
/// leaves what it holds, or what text it has, with one diagnostic for each type. Linear, no
/// recursion.
void read_tree(Dialect const& dialect, JsonTree const& tree, JsonId document,
               JsonOptions const& options, Builder& builder, LinkedObjects const* links);

}  // namespace article::json_reader
