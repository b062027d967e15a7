#pragma once

#include <string_view>

#include "document/document.hpp"

namespace article {

/// Whether Markdown has no syntax for a block, so that it is written as an HTML block: details,
/// figures of more than an image with a plain caption, tables with spans or with blocks in their
/// cells, video and sound.
bool needs_html(Document const& document, NodeId block);

/// The image of a figure that Markdown can write as `![…](… "caption")`, or `no_node`.
NodeId image_of_plain_figure(Document const& document, NodeId figure);

/// Whether a node's inlines can stand in a line of HTML. Formulas and footnote references can't: they
/// are Markdown.
bool fits_html_line(Document const& document, NodeId parent);

/// The HTML element for an inline kind; empty where its content is all there is to write.
std::string_view inline_tag(Kind kind);

/// Whether Markdown has no syntax for an inline kind, so that a tag stands in the line: `<kbd>`.
bool is_tag_in_markdown(Kind kind);

}  // namespace article
