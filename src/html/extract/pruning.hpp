#pragma once

#include "html/dom.hpp"
#include "html/extract/extraction.hpp"
#include "html/extract/features.hpp"

namespace article {

/// Leaves out what is inside a root and none of the article, by the rules of `rules.hpp`: first
/// whole elements, then lines.
///
/// @param prose  How much of the prose inside can be the article's.
/// @param discussion  Whether readers' comments are what there is to read.
void prune(Dom const& dom, PageFeatures const& page, std::uint32_t prose,
           ExtractOptions const& options, DomId root, Extraction& extraction, bool discussion);

}  // namespace article
