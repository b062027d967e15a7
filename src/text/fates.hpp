/// The first half of the text reader: what becomes of every line.
#pragma once

#include <string_view>

#include "document/metadata.hpp"
#include "text/lines.hpp"

namespace article::text_reader {

/// Splits a text into lines and decides of each whether it is kept, left out, or taken into the
/// metadata. Linear.
Lines decide_fates(std::string_view text, Metadata& metadata);

}  // namespace article::text_reader
