/// Words of someone else that are set apart, with the name of who said them.
#pragma once

#include <optional>

#include "text/blocks.hpp"
#include "text/lines.hpp"

namespace article::text_reader {

struct Quotation {
  Block said;
  Block who;
};

/// A block in quotation marks whose last line, or the block after it, names who said it after a
/// dash. `next` may be null.
std::optional<Quotation> find_quotation(Lines const& lines, Block const& block, Block const* next);

/// "— Jane Doe, miller": a dash and a name or the like.
bool is_attribution(std::string_view text);

}  // namespace article::text_reader
