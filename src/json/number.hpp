#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace article::json_reader {

/// The value of a JSON number, when it is whole and at most `most`: also of `3.0`, as languages
/// with one type of number write it, but not of `3e0`.
std::optional<std::uint64_t> parse_whole_number(std::string_view number, std::uint64_t most);

/// A density such as 1.5 in hundredths, rounded down. Nothing below one or above 100,000 of them.
std::optional<std::uint32_t> parse_percent(std::string_view number);

}  // namespace article::json_reader
