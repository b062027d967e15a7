#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "markdown/front_matter_problem.hpp"

namespace article {

/// One YAML document as JSON. The text must be valid UTF-8.
///
/// Plain scalars are typed by the core schema of YAML 1.2 (null, booleans, integers, floats), so
/// `no` and `12:30` are strings; so are timestamps, which JSON has no type for, and numbers that it
/// cannot hold. Keys are strings. Members stand in their order, repeated names included. An alias
/// is not expanded: it gives the string `*name`.
///
/// Nothing, and the problem, when the text is not YAML, has a key that is not a scalar, has more
/// than one document, or is nested deeper than `FieldTree::max_depth`. Linear.
std::optional<std::string> yaml_to_json(std::string_view yaml, FrontMatterProblem& problem);

}  // namespace article
