#pragma once

#include <string>

namespace article {

/// The manual page, in the markup of man(7). It has no date: the same version gives the same page.
std::string manual_page();

}  // namespace article
