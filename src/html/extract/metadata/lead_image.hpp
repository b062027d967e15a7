#pragma once

#include "html/extract/metadata/claims.hpp"
#include "html/extract/metadata/headline.hpp"
#include "html/extract/metadata/page_address.hpp"

namespace article {

struct ChosenImage {
  Sourced<LeadImage> image;
  DomId element = no_dom_node;  ///< The <img> that shows it.
};

/// Chooses the picture that stands for the article, and finds its caption and credit in the page.
ChosenImage choose_lead_image(Dom const& dom, Headline const& headline, Claims const& claims,
                              PageAddress const& address);

}  // namespace article
