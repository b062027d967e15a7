/// The names of character encodings on the web.
#pragma once

#include <string_view>

namespace article {

/// The name of the encoding that a label means, in the Encoding Standard's spelling but lower case
/// ("windows-1252" for "latin1"); empty when no encoding has it. Case and white space around don't
/// count. https://encoding.spec.whatwg.org/#concept-encoding-get
std::string_view find_encoding(std::string_view label);

}  // namespace article
