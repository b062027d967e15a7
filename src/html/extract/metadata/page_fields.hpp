#pragma once

#include <string_view>

#include "document/metadata.hpp"
#include "html/extract/metadata/claims.hpp"
#include "html/extract/metadata/page_address.hpp"

namespace article {

/// Fills in the fields for which the most trusted source that says something sensible is right: name
/// of the site, section, tags, language, direction, excerpt, address, licence, whether it is free.
void fill_page_fields(Dom const& dom, Claims const& claims, PageAddress const& address,
                      Metadata& metadata);

}  // namespace article
