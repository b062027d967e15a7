#pragma once

#include <string>

#include "html/dom.hpp"

namespace article {

/// TeX for a <math> element: its annotation where it has one, else written from its structure.
std::string tex_of_mathml(Dom const& dom, DomId math);

}  // namespace article
