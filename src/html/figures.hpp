#pragma once

#include "html/dom.hpp"

namespace article {

/// Whether a box is what a <figure> would be: a picture with its caption, as blogs and wikis wrote it
/// before there was one.
bool is_figure_box(Dom const& dom, DomId id);

/// Whether an element is the caption in such a box.
bool is_figure_caption(Dom const& dom, DomId id);

}  // namespace article
