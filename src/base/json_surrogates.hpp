#pragma once

#include <string>
#include <string_view>

namespace article {

/// A copy of JSON in which half a surrogate pair, written as an escape such as `\ud83d`, is
/// replaced by `\uFFFD`. JavaScript writes such halves and JSON parsers refuse them. Offsets stay
/// as they were. Linear.
std::string without_lone_surrogates(std::string_view json);

}  // namespace article
