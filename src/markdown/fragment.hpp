#pragma once

#include <string_view>

#include "document/builder.hpp"
#include "document/metadata.hpp"

/// The one way by which Markdown that stands in another format is handed over.
namespace article {

/// Tells `builder` an article in Markdown, with our extensions, wherever the builder is. What its
/// front matter says goes to `metadata` where that says nothing yet. Diagnostics go to the builder,
/// with offsets in `markdown`.
void convert_markdown(std::string_view markdown, Builder& builder, Metadata& metadata);

}  // namespace article
