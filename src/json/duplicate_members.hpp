#pragma once

#include "document/diagnostics.hpp"
#include "json/tree.hpp"

namespace article::json_reader {

/// Reports the first member that an object has twice; the last of them counts, as in JavaScript.
/// Linear, times the logarithm of the members of one object.
void report_duplicate_members(JsonTree const& tree, Diagnostics& diagnostics);

}  // namespace article::json_reader
