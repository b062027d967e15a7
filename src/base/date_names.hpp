/// The words of dates in the languages that parse_date() reads.
#pragma once

#include <optional>
#include <string_view>

namespace article {

/// Month of a name or abbreviation, 1–12; 0 for any other word. In lower case, without a full stop.
int month_of_name(std::string_view name);

/// Whether the word, in lower case and without a full stop, is a weekday's name or abbreviation.
bool is_weekday_name(std::string_view name);

/// Minutes east of Greenwich of a time zone's abbreviation in lower case. None for other words, and
/// for those of is_vague_zone_name().
std::optional<int> offset_of_zone(std::string_view name);

/// Whether the word, in lower case, names a zone without telling its offset: ET and PT move with the
/// season, IST and CST are several zones.
bool is_vague_zone_name(std::string_view name);

}  // namespace article
