#pragma once

#include <string>

#include "html/dom.hpp"

namespace article {

/// The first date that a script of the page has in a field which says that it is the day of
/// publication: `"published_at":"2024-03-03T10:00:00Z"` in the state that a page is drawn from.
/// Only strings are looked for; nothing is run. ISO 8601; empty when there is none. Linear.
std::string date_in_scripts(Dom const& dom);

}  // namespace article
