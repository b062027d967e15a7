#pragma once

#include <string>
#include <string_view>

namespace article {

/// Appends raw HTML of a Markdown document, made such that what follows is not swallowed by it: open
/// comments and elements whose content is no markup (script, style, title …) end where it ends, and a
/// tag without its `>` goes.
///
/// @param in_line  A single tag within a line. Tags of such elements become text there, as GitHub
///                 shows them: "the <title> of a page" means the word. So do <template> and <select>,
///                 which would hide what follows.
void append_raw_html(std::string& out, std::string_view html, bool in_line);

}  // namespace article
