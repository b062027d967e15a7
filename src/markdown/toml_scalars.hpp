#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "markdown/front_matter_problem.hpp"

namespace article {

/// Reads a string in any of TOML's four notations, `"…"`, `'…'`, `"""…"""` and `'''…'''`, that
/// begins at `offset`, and moves `offset` behind it. Nothing, and the problem, when it is none.
/// https://toml.io/en/v1.0.0#string
std::optional<std::string> read_toml_string(std::string_view toml, std::size_t& offset,
                                            FrontMatterProblem& problem);

/// What begins at `offset` and is no string, array or table, as JSON: a number, boolean, date or
/// time. Moves `offset` behind it. Nothing, and the problem, when it is none of these.
std::optional<std::string> read_toml_word(std::string_view toml, std::size_t& offset,
                                          FrontMatterProblem& problem);

}  // namespace article
