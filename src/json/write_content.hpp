#pragma once

#include "base/json_writer.hpp"
#include "document/document.hpp"

namespace article {

/// Writes a document as one mdast node with all below it. Linear, no recursion.
void write_json_content(JsonWriter& json, Document const& document);

}  // namespace article
