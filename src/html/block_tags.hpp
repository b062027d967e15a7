#pragma once

#include "html/html_tag.hpp"

namespace article {

/// Whether an element starts a new line before and after itself where style sheets don't say otherwise.
/// https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3
bool is_block_tag(HtmlTag tag);

}  // namespace article
