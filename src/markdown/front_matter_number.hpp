#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace article {

/// A decimal number as JSON writes it: no `+`, no leading zeros, a digit on both sides of the
/// point. All digits are kept, however many. Nothing when the text is not a number, or when it is
/// too large or too small for a reader of JSON that uses doubles.
std::optional<std::string> json_number(std::string_view text);

/// Digits of base 2, 8 or 16, without prefix, as a decimal JSON number. Nothing when there are other
/// characters, or when the number has more than 64 bits.
std::optional<std::string> json_integer(std::string_view digits, unsigned base);

}  // namespace article
