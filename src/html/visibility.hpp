#pragma once

#include "html/dom.hpp"

namespace article {

/// Whether the element's own attribute `hidden` or its own style takes it off the page.
/// `hidden=until-found` is what a search in the page would show: text like any other.
bool is_off_page(Dom const& dom, DomId id);

/// Whether browsers would not show the element, or its page says that it is not for people who read
/// on a screen. Looks at the element itself; what is inside something hidden is hidden too.
bool is_hidden(Dom const& dom, DomId id);

}  // namespace article
