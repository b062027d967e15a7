#pragma once

#include "document/document.hpp"

namespace article {

/// The heading that a Markdown document's title is taken from when no front matter names one: the only
/// one of the first level, or `no_node`.
NodeId title_heading(Document const& document);

}  // namespace article
