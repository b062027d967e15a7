#pragma once

#include "document/builder.hpp"
#include "json/reader.hpp"
#include "json/tree.hpp"

namespace article::json_reader {

/// Reads an mdast root with all below it: our own form, and what unified's tools make of Markdown.
/// Linear, no recursion.
void read_content(JsonTree const& tree, JsonId root, JsonOptions const& options, Builder& builder);

}  // namespace article::json_reader
