#pragma once

#include "document/metadata.hpp"

namespace article {

/// Takes from `more` what `metadata` doesn't have.
void complete_metadata(Metadata& metadata, Metadata const& more);

}  // namespace article
