#pragma once

#include <string>
#include <string_view>

namespace article::text_writer {

/// Superscript in plain text: "²" where Unicode has the characters, letters of an ordinal or an
/// abbreviation as they are ("1st", "Mme"), else "^n" and "^(n+k)".
std::string raised(std::string_view text);

/// Subscript in plain text: "₂", else "_i" and "_(max)".
std::string lowered(std::string_view text);

}  // namespace article::text_writer
