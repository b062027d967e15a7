#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "html/dom.hpp"
#include "html/extract/extraction.hpp"
#include "html/extract/features.hpp"

namespace article {

/// Whether a text and the page's description begin alike: the description is often the lead, cut.
/// Both as `fold_text` gives them.
bool begins_alike(std::string_view a, std::string_view b);

/// The paragraphs that begin the article away from the rest of it. Newspapers set the first one apart,
/// between headline and picture, often in the head of the page and outside of what holds the text.
///
/// @return Elements before the text of `root` in document order, none inside another: what stands
///         between the headline and the text and reads like the page's own description, or like
///         prose that no rule leaves out.
std::vector<DomId> find_lead(Dom const& dom, PageFeatures const& page,
                             ExtractOptions const& options, DomId root);

/// Makes the root so large that the lead is in it, and leaves out all else that comes in by that.
void add_lead(Dom const& dom, PageFeatures const& page, std::vector<DomId> const& lead,
              Extraction& extraction);

}  // namespace article
