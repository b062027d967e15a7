/// Punycode: Unicode labels of host names in ASCII (RFC 3492). Without the "xn--".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace article {

/// Longest label in code points, after decoding, that is taken. The algorithm is quadratic in the
/// label, and the domain name system ends at 63 bytes anyway.
inline constexpr std::size_t max_label_code_points = 255;

/// The label's Punycode; nothing when it is longer than `max_label_code_points`.
std::optional<std::string> punycode_encode(std::u32string_view label);

/// The label that the Punycode stands for; nothing when it is malformed or too long.
std::optional<std::u32string> punycode_decode(std::string_view encoded);

}  // namespace article
