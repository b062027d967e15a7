#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace article {

/// A date in a line, and what the words around it say of it.
struct DateInText {
  std::string iso;
  bool is_modified = false;  ///< "Updated 3 May 2024"
};

/// The dates of a short text, in its order. Numbers with slashes are read as the language has them:
/// month first in the United States, day first elsewhere.
///
/// @param language  BCP 47 tag of the page; may be empty.
std::vector<DateInText> dates_in(std::string_view text, std::string_view language);

/// The date that an address has: /2024/05/03/, /2024-05-03-title, /20240503/. Empty when it has none.
std::string date_in_url(std::string_view url);

}  // namespace article
