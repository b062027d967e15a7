#pragma once

#include <string>
#include <string_view>

namespace article {

/// The day of an ISO 8601 date or date and time for people: "March 3, 2024" in English, else
/// "2024-03-03", which is understood everywhere. The time is left out; it is a day in the zone that
/// the author wrote. `2024-03` and `2024` are fine too. Any other text comes back as it is.
///
/// @param language  BCP 47 tag of the text around it; empty counts as English.
std::string readable_date(std::string_view iso_date, std::string_view language);

}  // namespace article
