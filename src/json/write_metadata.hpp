#pragma once

#include "base/json_writer.hpp"
#include "document/metadata.hpp"

namespace article {

/// Writes what is known as one object. Each value tells where it came from:
/// `"title":{"value":"…","source":"front-matter"}`.
void write_json_metadata(JsonWriter& json, Metadata const& metadata);

}  // namespace article
