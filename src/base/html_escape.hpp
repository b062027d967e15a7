#pragma once

#include <string>
#include <string_view>

namespace article {

/// Appends `text` to `out` as the content of an HTML element: `&`, `<` and `>` as references,
/// U+00A0 as it is. A carriage return becomes a line feed, which is what a parser makes of it.
///
/// Cost: linear; eight bytes at a time where there is nothing to escape.
void append_html_text(std::string& out, std::string_view text);

/// The same for an attribute value in double quotes: `"` becomes a reference too.
void append_html_attribute(std::string& out, std::string_view text);

}  // namespace article
