#pragma once

#include "document/metadata.hpp"
#include "json/formats/place.hpp"
#include "json/reader.hpp"

namespace article::json_reader {

/// How the strings of a format's fields are written.
enum class FieldText : std::uint8_t { plain, html };

/// Takes from `object` what `spec` names and `metadata` doesn't have yet. The names are those that
/// `Metadata::each_field` gives, `imageAlt` and `imageCaption` of the lead image, `publishedUtc` and
/// `modifiedUtc`. Dates become ISO 8601; what is no date, no person and so on counts as not there.
void read_metadata_spec(Finder const& finder, JsonId object, std::string_view spec, FieldText text,
                        Source source, JsonOptions const& options, Metadata& metadata);

}  // namespace article::json_reader
