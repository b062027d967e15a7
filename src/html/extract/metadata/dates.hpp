#pragma once

#include "html/extract/metadata/claims.hpp"
#include "html/extract/metadata/headline.hpp"
#include "html/extract/metadata/page_survey.hpp"

namespace article {

struct ChosenDates {
  Sourced<std::string> published;
  Sourced<std::string> modified;
  std::vector<DomId> elements;
};

/// Chooses when the article came out and when it was changed: by what the page declares, else by
/// marked elements and lines near the headline, else by its address.
ChosenDates choose_dates(Dom const& dom, PageSurvey const& survey, Headline const& headline,
                         Claims const& claims, std::string_view language, std::string_view url);

}  // namespace article
