#pragma once

#include "html/extract/metadata/claims.hpp"
#include "html/extract/metadata/headline.hpp"
#include "html/extract/metadata/page_survey.hpp"
#include "html/extract/metadata/site_names.hpp"

namespace article {

struct ChosenByline {
  std::vector<Person> people;
  Source source = Source::none;
  std::vector<DomId> elements;
};

/// Chooses who wrote the article: by what the page declares, if that is people and not the site; else
/// by marked elements and lines that begin with "By" near the headline. None where none is named.
ChosenByline choose_byline(Dom const& dom, PageSurvey const& survey, Headline const& headline,
                           Claims const& claims, SiteNames const& sites);

}  // namespace article
