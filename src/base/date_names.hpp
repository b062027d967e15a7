/// The words of dates in the languages that parse_date() reads.
#pragma once

#include <optional>
#include <string_view>

namespace article {

/// Month of a name or abbreviation, 1–12; 0 for any other word. In lower case, without a full stop.
int month_of_name(std::string_view name);

/// Whether the word, in lower case and without a full stop, is a weekday's name or abbreviation.
bool is_weekday_name(std::string_view name);

/// Minutes east of Greenwich of a time zone's abbreviation in lower case. None for those that mean
/// several zones, such as IST.
std::optional<int> offset_of_zone(std::string_view name);

}  // namespace article
