#pragma once

#include <cstddef>
#include <string_view>

#include "document/diagnostics.hpp"
#include "document/metadata.hpp"

namespace article {

/// Reads the front matter at the start of a Markdown text into `metadata`, each value with the
/// source `front_matter`; fields without a place of their own go to `metadata.extra`, in order.
///
/// Known forms: YAML between `---` and `---` or `...`, TOML between `+++` and `+++`, and a JSON
/// object, bare (as Hugo has it) or between `---json` or `;;;` and its end.
///
/// Gives the length in bytes, delimiters and the line end included; 0 when there is none. What
/// looks like front matter but cannot be read is left to be text, with a diagnostic that says
/// where it went wrong; a thematic break is not front matter. Linear, bounded depth.
std::size_t read_front_matter(std::string_view text, Metadata& metadata, Diagnostics& diagnostics);

}  // namespace article
