#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace article {

/// The names in a text that is a byline, or in a value that should be one:
/// "By Ada Lovelace, Staff Writer, and Charles Babbage | 3 May 2024" has Ada Lovelace and Charles
/// Babbage. Words for roles, dates, addresses and what can be no name is left out; so there may be
/// none. `element_edge` may stand in the text.
std::vector<std::string> names_in(std::string_view text);

/// Length of the words at the beginning that say that names follow: "By ", "Written by: ", "Von ",
/// "作者：". 0 when there are none.
std::size_t byline_prefix(std::string_view text);

/// Whether a name is one of an office or a machine: "admin", "Redaktion", "Staff".
bool is_impersonal(std::string_view name);

}  // namespace article
