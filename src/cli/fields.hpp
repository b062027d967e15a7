#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace article {

/// What a line of a batch's output can have.
enum class BatchField : std::uint8_t {
  id,
  title,
  byline,
  published,
  lang,
  body,
  text,
  html,
  markdown,
  json,
  error,
};

/// In the order of the enumeration, which is also that of the output unless said otherwise.
inline constexpr std::string_view field_names[] = {"id",       "title", "byline", "published",
                                                   "lang",     "body",  "text",   "html",
                                                   "markdown", "json",  "error"};

constexpr std::string_view field_name(BatchField field) {
  return field_names[static_cast<std::size_t>(field)];
}

constexpr std::optional<BatchField> parse_field(std::string_view name) {
  for (std::size_t i = 0; i < std::size(field_names); ++i) {
    if (field_names[i] == name) return static_cast<BatchField>(i);
  }
  return std::nullopt;
}

}  // namespace article
