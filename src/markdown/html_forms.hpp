#pragma once

#include <string_view>

#include "document/document.hpp"

namespace article {

/// Whether Markdown has no syntax for a block, so that it is written as an HTML block: details,
/// figures of more than an image with a plain caption, tables with spans or with blocks in their
/// cells, video and sound.
bool needs_html(Document const& document, NodeId block);

/// Whether a table in HTML has to say that it is one, since without a head, or with blocks in its cells,
/// it might be taken for a page's layout.
bool looks_like_layout(Document const& document, NodeId table);

/// The image of a figure that Markdown can write as `![…](… "caption")`, or `no_node`.
NodeId image_of_plain_figure(Document const& document, NodeId figure);

/// The HTML element for an inline kind; empty where its content is all there is to write.
std::string_view inline_tag(Kind kind);

/// Whether Markdown has no syntax for an inline kind, so that a tag stands in the line: `<kbd>`.
bool is_tag_in_markdown(Kind kind);

}  // namespace article
