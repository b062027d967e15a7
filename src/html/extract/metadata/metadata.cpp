#include "html/extract/metadata/metadata.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/ascii.hpp"
#include "html/extract/metadata/bylines.hpp"
#include "html/extract/metadata/claims.hpp"
#include "html/extract/metadata/dates.hpp"
#include "html/extract/metadata/headline.hpp"
#include "html/extract/metadata/json_ld.hpp"
#include "html/extract/metadata/lead_image.hpp"
#include "html/extract/metadata/meta_tags.hpp"
#include "html/extract/metadata/page_address.hpp"
#include "html/extract/metadata/page_fields.hpp"
#include "html/extract/metadata/page_survey.hpp"
#include "html/extract/metadata/plain_text.hpp"
#include "html/extract/metadata/site_names.hpp"
#include "html/extract/metadata/title.hpp"

namespace article {
namespace {

/// The claims of the page's head and scripts, wherever they stand.
Claims read_claims(Dom const& dom, std::string_view url, std::string_view& base) {
  Claims claims;
  std::vector<DomId> scripts;
  std::vector<DomId> labels;
  constexpr std::size_t max_labels = 30;
  for (DomId id = 0; id < dom.size(); ++id) {
    if (!dom.is_element(id)) continue;
    switch (dom.tag(id)) {
      case HtmlTag::meta:
        claim_meta_tag(dom, id, claims);
        if (dom.attribute(id, "name").starts_with("twitter:") && labels.size() < max_labels)
          labels.push_back(id);
        break;
      case HtmlTag::link: claim_link(dom, id, claims); break;
      case HtmlTag::a:
        if (dom.attribute(id, "rel").find("license") != std::string_view::npos) {
          claim_link(dom, id, claims);
        }
        break;
      case HtmlTag::base:
        if (base.empty()) base = trim(dom.attribute(id, "href"));
        break;
      case HtmlTag::title:
        if (dom[id].name_space == DomNamespace::html && claims.best(Field::none) == nullptr) {
          claims.add(Field::title, Source::html_title, element_text(dom, id, 600));
        }
        break;
      case HtmlTag::script:
        if (starts_with_ignore_case(trim(dom.attribute(id, "type")), "application/ld+json")) {
          scripts.push_back(id);
        }
        break;
      default: break;
    }
  }
  claim_twitter_labels(dom, labels, claims);
  std::vector<std::string> addresses{std::string(url)};
  if (Claim const* const canonical = claims.best(Field::canonical_url)) {
    addresses.push_back(canonical->value);
  }
  claim_json_ld(dom, scripts, addresses, claims);
  return claims;
}

}  // namespace

Metadata read_metadata(Dom const& dom, MetadataHints const& hints, MetadataElements* elements) {
  std::string_view base;
  Claims const claims = read_claims(dom, hints.url, base);
  SiteNames const sites(claims, hints.url);
  PageAddress const address(hints.url, base);
  PageSurvey const survey = survey_page(dom);

  Metadata metadata;
  MetadataElements where;
  ChosenTitle title = choose_title(dom, survey, claims, sites);
  if (!title.text.empty()) metadata.title.set(std::move(title.text), title.source);
  where.title = title.element;
  Headline const headline(dom, survey, title.element);
  fill_page_fields(dom, claims, address, metadata);

  ChosenByline byline = choose_byline(dom, survey, headline, claims, sites);
  for (Person& person : byline.people) person.url = address.resolve(person.url);
  if (!byline.people.empty()) metadata.byline.set(std::move(byline.people), byline.source);
  where.byline = std::move(byline.elements);

  ChosenDates dates =
      choose_dates(dom, survey, headline, claims, metadata.language.value, hints.url);
  metadata.published = std::move(dates.published);
  metadata.modified = std::move(dates.modified);
  where.dates = std::move(dates.elements);

  ChosenImage image = choose_lead_image(dom, headline, claims, address);
  metadata.lead_image = std::move(image.image);
  where.lead_image = image.element;

  if (elements != nullptr) *elements = std::move(where);
  return metadata;
}

}  // namespace article
