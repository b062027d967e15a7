#pragma once

#include <cstdint>
#include <string>

#include "document/metadata.hpp"

namespace article {

/// Where a reader finds the title: in the front matter, or in the text's own heading.
enum class TitlePlace : std::uint8_t { front_matter, heading };

/// The metadata as YAML front matter, both delimiters included; empty when there is nothing to say.
/// What was computed from the text is left out.
/// `read_front_matter` reads it back.
std::string write_front_matter(Metadata const& metadata, TitlePlace title);

}  // namespace article
