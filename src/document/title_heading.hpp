#pragma once

#include "document/document.hpp"

namespace article {

/// The heading that the title of Markdown, or of an mdast tree, is taken from when nothing else names
/// one: the only one of the first level, or `no_node`.
NodeId title_heading(Document const& document);

}  // namespace article
