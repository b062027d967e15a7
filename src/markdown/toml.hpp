#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "markdown/front_matter_problem.hpp"

namespace article {

/// A TOML document as a JSON object. The text must be valid UTF-8.
///
/// TOML 1.0 (https://toml.io/en/v1.0.0), and a little more than it allows: letters of any script in
/// bare keys, line ends and a last comma in inline tables, a carriage return alone as a line end.
/// Dates and times, infinities, and numbers that JSON cannot hold become strings, as written.
///
/// Nothing, and the problem, when the text is not TOML, gives a key twice, or is nested deeper than
/// `FieldTree::max_depth`. Cost: n log n in the number of keys.
std::optional<std::string> toml_to_json(std::string_view toml, FrontMatterProblem& problem);

}  // namespace article
