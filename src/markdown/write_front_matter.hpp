#pragma once

#include <string>

#include "document/metadata.hpp"

namespace article {

/// The metadata as YAML front matter, both delimiters included; empty when there is nothing to say.
/// Left out: what was computed from the text, and a title that is the text's own heading.
/// `read_front_matter` reads it back.
std::string write_front_matter(Metadata const& metadata);

}  // namespace article
