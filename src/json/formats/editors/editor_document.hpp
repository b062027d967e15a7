#pragma once

#include <span>

#include "json/formats/editors/dialect.hpp"
#include "json/formats/place.hpp"

namespace article::json_reader {

/// Every editor's form that is known, the ones that say most about themselves first.
std::span<Dialect const* const> dialects();

/// The form that a value has by its signature; null when it is none.
Dialect const* find_dialect(JsonTree const& tree, JsonId document);

/// Tells the builder an editor's document. False when the value is none.
///
/// @param links  what links of its nodes lead to, where the system keeps that elsewhere
bool add_editor_document(JsonTree const& tree, JsonId document, JsonOptions const& options,
                         Builder& builder, LinkedObjects const* links = nullptr);

}  // namespace article::json_reader
