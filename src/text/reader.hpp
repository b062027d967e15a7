#pragma once

#include <string_view>

#include "document/article_data.hpp"

namespace article {

struct TextOptions {};

/// An article of plain text. `text` must be valid UTF-8. Any text gives an article. Linear.
///
/// As yet each stretch of lines without a blank one between them is a paragraph.
Article read_text(std::string_view text, TextOptions const& options = {});

}  // namespace article
