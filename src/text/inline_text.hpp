/// Text within a line: web and e-mail addresses in it become links.
#pragma once

#include <string_view>

#include "document/builder.hpp"

namespace article::text_reader {

/// Adds the text to the block that is open. Linear.
void add_inline_text(Builder& builder, std::string_view text);

}  // namespace article::text_reader
