#pragma once

#include <cstdint>

namespace article {

/// Direction of text, as in HTML's `dir`. `none` means not known, or inherited.
enum class Direction : std::uint8_t { none, ltr, rtl };

}  // namespace article
