/// Decoding what is not Unicode.
#pragma once

#include <optional>
#include <string_view>

#include "detect/decoder_output.hpp"

namespace article {

/// Text of bytes in an encoding by its name (`find_encoding`). Nothing where it cannot be decoded: in
/// WebAssembly, which brings no tables along, since JavaScript has them.
std::optional<DecoderOutput> decode_legacy(std::string_view bytes, std::string_view encoding);

}  // namespace article
