/// The forms in which articles come.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace article {

enum class Format : std::uint8_t {
  markdown,    ///< GitHub Flavored Markdown with our extensions.
  commonmark,  ///< The bare standard. Never detected: it looks like `markdown`.
  html,        ///< A page or a fragment; also XML, for want of something better.
  text,        ///< Plain text, as copied from a page or an e-mail.
  json,        ///< Our own form, JSON-LD, JSON Feed, editor documents.
};

struct FormatName {
  Format format;
  std::string_view name;
};

/// The names by which options call the formats. Listed in help and error messages in this order.
inline constexpr std::array<FormatName, 5> format_names{{
    {Format::markdown, "markdown"},
    {Format::commonmark, "commonmark"},
    {Format::html, "html"},
    {Format::text, "text"},
    {Format::json, "json"},
}};

constexpr std::string_view format_name(Format format) {
  for (FormatName const& each : format_names) {
    if (each.format == format) return each.name;
  }
  return {};
}

/// The format of that name, spelled exactly so. "auto" is none: the caller asks detect_format().
constexpr std::optional<Format> parse_format(std::string_view name) {
  for (FormatName const& each : format_names) {
    if (each.name == name) return each.format;
  }
  return std::nullopt;
}

}  // namespace article
