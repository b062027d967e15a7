#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "article.hpp"

namespace article {

/// What an article can be written as.
enum class OutputFormat : std::uint8_t {
  html,  ///< The content as a fragment.
  page,  ///< A whole page that needs nothing else.
  json,
  markdown,
  text,
  epub,  ///< An e-book; made by `make_book`, since it has files in it.
};

/// In the order of the enumeration.
inline constexpr std::string_view output_format_names[] = {"html",     "page", "json",
                                                           "markdown", "text", "epub"};

constexpr std::optional<OutputFormat> parse_output_format(std::string_view name) {
  for (std::size_t i = 0; i < std::size(output_format_names); ++i) {
    if (output_format_names[i] == name) return static_cast<OutputFormat>(i);
  }
  return std::nullopt;
}

struct OutputOptions {
  HtmlOptions html{};  ///< A page has a header in any case.
  TextWriteOptions text{};
};

/// The article in that form; it ends in a line feed unless it is empty.
std::string write(Article const& article, OutputFormat format, OutputOptions const& options);

}  // namespace article
