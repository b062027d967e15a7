#pragma once

#include "document/metadata.hpp"
#include "markdown/front_matter_tree.hpp"

namespace article {

/// Whether an object has a member that is a field of the metadata, by one of its names.
bool has_known_field(FieldTree const& fields);

/// Puts the members of an object where they belong in the metadata, each with the source
/// `front_matter`. What has no place there goes to `metadata.extra`, in order: unknown names, values
/// of the wrong type, dates that are none, a second value for the same field.
///
/// Names are compared without regard to case, `-`, `_` and spaces; where several names mean one
/// field, the order of the table in the source decides. Strings are plain text: markup in them is
/// not read. A known name with no value (null, an empty string or list) is left out.
///
/// Cost: linear, but for the field names, which are looked up in a short table.
void take_fields(FieldTree const& fields, Metadata& metadata);

}  // namespace article
