/// What a page says about its own character encoding.
#pragma once

#include <string_view>

namespace article {

/// Name of the encoding that a <meta> element among the first bytes declares, as `find_encoding` has
/// it; empty when there is none. Reads at most the 1,024 bytes in which it has to stand.
/// https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
std::string_view declared_encoding(std::string_view bytes);

}  // namespace article
