#pragma once

#include <string_view>

#include "document/builder.hpp"
#include "json/formats/place.hpp"
#include "json/reader.hpp"

namespace article::json_reader {

/// Opens a node of a kind that holds others, its fields as the spec says.
void open_node(Kind kind, SpecReader const& fields, Builder& builder);

/// Adds a node without children: an image, a film, a card, a break. Literal text is `value`.
void add_leaf(Kind kind, SpecReader const& fields, std::string_view value,
              JsonOptions const& options, Builder& builder);

/// Adds what `text`, `date`, `html` and `markdown` say, where the builder is.
void add_strings(SpecReader const& fields, JsonOptions const& options, Builder& builder);

/// How deep an item of `flat` lists is, from 0.
std::uint32_t item_level(SpecReader const& fields);

/// What `checked` says of an item, and `ordered` and `start` of its list.
ListItem item_fields(SpecReader const& fields);
List list_fields(SpecReader const& fields);

/// The cell's own fields; whether its row or column makes it a header is the reader's to know.
TableCell cell_fields(SpecReader const& fields);

}  // namespace article::json_reader
