#pragma once

#include <functional>
#include <string_view>

#include "document/document.hpp"

namespace article {

/// Calls `use` with the text of each paragraph, heading, table cell … in document order: `block` is
/// the innermost block around it, `text` lives until `use` returns and is never empty.
///
/// It is the text that people read: with code that stands in a sentence, but without blocks of
/// code, formulas, footnote marks, descriptions of images, and the small print of ruby, which
/// repeats what it stands above. A line break counts as a space. Linear in the document.
void for_each_line(Document const& document,
                   std::function<void(NodeId block, std::string_view text)> const& use);

}  // namespace article
