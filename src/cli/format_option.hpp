#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/format.hpp"

namespace article {

/// The value of `--from`, or of "from" in a batch.
struct ParsedFormat {
  std::optional<Format> format{};  ///< None for "auto".
  std::string error{};             ///< What is wrong with it; else empty.
};

ParsedFormat parse_format_option(std::string_view name);

/// The words with `separator` between them.
std::string joined(std::span<std::string_view const> words, std::string_view separator);

/// The sentence about a word that is not known:
///
///     unknown output format "jsn"; did you mean "json"? Accepted are html, page, json, …
std::string unknown_word(std::string_view kind, std::string_view word,
                         std::span<std::string_view const> known);

}  // namespace article
