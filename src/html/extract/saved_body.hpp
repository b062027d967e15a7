#pragma once

#include "html/dom.hpp"

namespace article {

/// Whether a piece of HTML without <html>, <head> or <body> is the body of a page all the same: saved
/// without its head, or cut out of it. Then links that lead elsewhere stand in lines of their own both
/// before and after all running text: navigation above, other articles and the foot below.
/// Notes with addresses at the end, or a list of links under a line that presents them, are no such
/// thing. One pass over the piece.
bool is_saved_body(Dom const& dom);

}  // namespace article
