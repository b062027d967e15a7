#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "html/extract/metadata/site_names.hpp"

namespace article {

/// A title cut at the marks that sites put between it and their name: "|", "-", "»" … with white space
/// around, which Chinese, Japanese and Korean do without. Views of the title, in their order; the title itself when there are no marks.
std::vector<std::string_view> title_parts(std::string_view title);

/// The title without the name of the site at its end or beginning, and without a section between.
/// "Rain ends - Weather - The Daily News" is "Rain ends" where the site is the Daily News.
std::string_view without_site(std::string_view title, SiteNames const& sites);

}  // namespace article
