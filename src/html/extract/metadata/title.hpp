#pragma once

#include <string_view>

#include "html/extract/metadata/claims.hpp"
#include "html/extract/metadata/page_survey.hpp"
#include "html/extract/metadata/site_names.hpp"

namespace article {

/// The title and where it stands.
struct ChosenTitle {
  std::string text;
  Source source = Source::none;
  DomId element = no_dom_node;  ///< The heading that shows it.
};

/// Chooses the title. Mostly it is the heading that says what <title>, `og:title` or JSON-LD's
/// headline say, once the site's name is cut from those.
ChosenTitle choose_title(Dom const& dom, PageSurvey const& survey, Claims const& claims,
                         SiteNames const& sites);

}  // namespace article
