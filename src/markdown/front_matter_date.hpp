#pragma once

#include <string>
#include <string_view>

namespace article {

/// A date, or a date and time, of front matter in ISO 8601: `2024-03-03`, `2024-03-03T10:00+02:00`;
/// also `2024-03` and `2024`. Empty when it is none, or does not exist.
///
/// Accepted are ISO 8601 itself; the timestamps of YAML (https://yaml.org/type/timestamp.html) and
/// TOML; year first with `/` or `.`; and English dates as people and e-mail write them (`March 3,
/// 2024`, `Sun, 03 Mar 2024 10:00:00 +0200`). Days and months in figures with the year last are
/// not, because they mean different days in different countries.
std::string front_matter_date(std::string_view text);

}  // namespace article
