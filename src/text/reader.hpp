#pragma once

#include <string_view>

#include "document/article_data.hpp"

namespace article {

struct TextOptions {};

/// An article of plain text: copied from a page, an e-mail or a PDF, or written as text. Rebuilds its
/// structure, and leaves out what belonged to the page around it, with a diagnostic `page_furniture`
/// for each line. What it is not sure of stays as a paragraph.
///
/// `text` must be valid UTF-8. Any text gives an article. Linear.
Article read_text(std::string_view text, TextOptions const& options = {});

}  // namespace article
