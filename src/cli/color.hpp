#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace article {

/// Whether text is colored.
enum class Color : std::uint8_t { automatic, always, never };

/// In the order of the enumeration.
inline constexpr std::string_view color_names[] = {"auto", "always", "never"};

constexpr std::optional<Color> parse_color(std::string_view name) {
  for (std::size_t i = 0; i < std::size(color_names); ++i) {
    if (color_names[i] == name) return static_cast<Color>(i);
  }
  return std::nullopt;
}

}  // namespace article
