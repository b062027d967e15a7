#pragma once

#include <cstddef>

#include "article.h"

/// The same limit for C++.
inline constexpr std::size_t article_max_parts = ARTICLE_MAX_PARTS;
