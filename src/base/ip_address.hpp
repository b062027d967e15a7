/// IP addresses as the URL standard reads and writes them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace article {

/// Whether a domain must be read as an IPv4 address: its last label is a number in any base.
/// https://url.spec.whatwg.org/#ends-in-a-number-checker
bool ends_in_number(std::string_view domain);

/// The address in dotted decimal, from any form that the standard takes: 127.1, 0x7f.1, 017700000001.
/// https://url.spec.whatwg.org/#concept-ipv4-parser
std::optional<std::string> normalize_ipv4(std::string_view input);

/// The address in its shortest form and without brackets, from what stood between the brackets.
/// https://url.spec.whatwg.org/#concept-ipv6-parser
std::optional<std::string> normalize_ipv6(std::string_view input);

}  // namespace article
