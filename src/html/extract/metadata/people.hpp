#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Names of people in bylines. `element_edge` may stand in all texts here.
namespace article {

/// The names in a text that is a byline, or in a value that should be one:
/// "By Ada Lovelace (AL), Staff Writer, and Charles Babbage | 3 May 2024" has Ada Lovelace and Charles
/// Babbage. Roles, dates, addresses and what can be no name are left out; so there may be none.
std::vector<std::string> names_in(std::string_view text);

/// The names in a line of which it isn't known whether it is a byline: those that follow "By" at its
/// beginning, or behind a date or a bar. Their first letter is a capital one, where there are such.
std::vector<std::string> names_after_prefix(std::string_view text);

/// Length of the words at the beginning that say that names follow: "By ", "Written by: ", "Von ",
/// "作者：". 0 when there are none.
std::size_t byline_prefix(std::string_view text);

/// Whether all words of a name begin with a capital letter, or are particles such as "van", or are in a
/// script without capitals.
bool is_capitalized(std::string_view name);

/// Whether a name is one that machines fill in: "admin", "unknown".
bool is_machine(std::string_view name);

/// Whether a name stands for an office: "Redaktion", "Staff".
bool is_office(std::string_view name);

}  // namespace article
