#pragma once

#include <vector>

#include "html/dom.hpp"
#include "html/extract/features.hpp"

namespace article {

/// Elements that are teasers of other articles: at least three neighbors of the same element, each a
/// picture or a heading that leads elsewhere and a little text. By `DomId`. Linear.
std::vector<bool> find_teasers(Dom const& dom, PageFeatures const& page);

}  // namespace article
