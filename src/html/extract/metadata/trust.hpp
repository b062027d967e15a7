#pragma once

#include "html/extract/metadata/claims.hpp"

namespace article {

/// How far down in the order of trust a source stands for a field: 0 is the most trusted. The orders
/// stand in `trust.cpp`.
int trust_in(Source source, Field field);

}  // namespace article
