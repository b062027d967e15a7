#pragma once

#include "html/dom.hpp"

namespace article {

/// Whether browsers would not show the element, or its page says that it is not for people who read
/// on a screen. Looks at the element itself; what is inside something hidden is hidden too.
bool is_hidden(Dom const& dom, DomId id);

}  // namespace article
