/// The host of a URL: domain, IPv4 or IPv6 address, or opaque.
/// https://url.spec.whatwg.org/#host-parsing
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace article {

/// The host as it is serialized, or nothing when it is invalid.
///
/// @param input      Valid UTF-8, without the port.
/// @param is_opaque  Whether the scheme is not special: then only percent-encoding happens.
///
/// Departure: the standard maps domains by UTS 46, whose tables would outweigh the rest of the core.
/// Here a domain is lower-cased by simple mappings, full-width ASCII and the ideographic full stops
/// become ASCII, ignored code points (soft hyphen, variation selectors …) go, and labels outside
/// ASCII become Punycode. There is no normalization to NFC and no mapping of other compatibility
/// characters (½, ℂ, ﬁ …); of the validity criteria the rules for joiners and right-to-left labels
/// are simplified. Hosts as they are written in practice come out the same.
std::optional<std::string> parse_host(std::string_view input, bool is_opaque);

}  // namespace article
