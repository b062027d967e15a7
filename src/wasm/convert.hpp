#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "wasm/options.hpp"

namespace article {

/// Makes an article of `source` and writes it in each form that `options_json` asks for, in that
/// order. Fails as `parse_options` and `read` do.
Result<std::vector<std::string>> convert(std::string_view source, std::string_view options_json,
                                         std::size_t max_outputs);

/// An error as JSON: `{"code","message","offset"}`.
std::string error_json(std::string_view code, std::string_view message, std::size_t offset,
                       std::string_view charset = {});

}  // namespace article
