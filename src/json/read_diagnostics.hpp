#pragma once

#include "document/diagnostics.hpp"
#include "json/fields.hpp"
#include "json/tree.hpp"

namespace article::json_reader {

/// Adds the warnings that were written with an article to `diagnostics`. What is wrong with the
/// list itself goes to `article`, the reader of the object that it is in.
void read_diagnostics(JsonTree const& tree, JsonId list, Fields& article, Diagnostics& diagnostics);

}  // namespace article::json_reader
