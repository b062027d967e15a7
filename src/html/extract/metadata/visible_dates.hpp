#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace article {

/// A date in a line, and what the words around it say of it.
struct DateInText {
  std::string iso;
  bool is_modified = false;  ///< "Updated 3 May 2024"
};

/// Whether 03/04/2024 is of March or of April.
enum class DateOrder : unsigned char { day_first, month_first };

/// The dates of a short text, in its order.
std::vector<DateInText> dates_in(std::string_view text, DateOrder order);

/// The order that a date in the text tells: 25/03/2024 can be read in one order only. Nothing when
/// there is none such.
std::optional<DateOrder> told_order(std::string_view text);

/// Month first in the United States, day first elsewhere: by the region of the language tag, else by
/// the country of the address, else by the language.
DateOrder usual_order(std::string_view language, std::string_view url);

/// The date that an address has: /2024/05/03/, /2024-05-03-title, /20240503/. Empty when it has none.
std::string date_in_url(std::string_view url);

}  // namespace article
