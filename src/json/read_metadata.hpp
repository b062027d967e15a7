#pragma once

#include "document/metadata.hpp"
#include "json/tree.hpp"

namespace article {
class Diagnostics;
}

namespace article::json_reader {

/// Reads what `write_json_metadata` wrote. A value may also stand by itself, without the object
/// around it that names its source: `"title":"…"`; its source is `json` then.
Metadata read_metadata(JsonTree const& tree, JsonId object, Diagnostics& diagnostics);

}  // namespace article::json_reader
