#pragma once

#include <span>

#include "html/dom.hpp"
#include "html/extract/metadata/claims.hpp"

namespace article {

/// Claims of the page's JSON-LD (https://schema.org in <script type="application/ld+json">).
///
/// @param scripts    The <script> elements, in document order.
/// @param addresses  The page's own URL and canonical URL: of several articles, the one of this
///                   address is meant.
void claim_json_ld(Dom const& dom, std::span<DomId const> scripts,
                   std::span<std::string const> addresses, Claims& claims);

}  // namespace article
