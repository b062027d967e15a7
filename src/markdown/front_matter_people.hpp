#pragma once

#include <string_view>
#include <vector>

#include "document/metadata.hpp"

namespace article {

/// The person that a text names: `Jane Doe`, `Jane Doe <https://jane.example>`, `Jane Doe
/// (https://jane.example)`. An e-mail address in the same places is left out.
Person person_of(std::string_view text);

/// The people that a byline names, split at `;`, `、`, `&`, "and" and commas. At the last three only
/// where what stands between them looks like a person's name, so that "Smith, John" and "Department
/// of Science and Technology" stay whole. A "By" at the start is left out. Linear.
std::vector<Person> people_of(std::string_view byline);

}  // namespace article
