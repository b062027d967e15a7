#pragma once

#include <string>
#include <string_view>

namespace article {

/// `text` as a document may hold it: valid UTF-8 with U+FFFD for what is not, NUL included; no
/// control characters but tab and line feed; line ends are line feeds. Gives `text` itself when
/// there is nothing to do, else a view into `scratch`. Linear.
std::string_view clean_text(std::string_view text, std::string& scratch);

/// The same for running text, with white space as CSS `white-space: normal` has it: each run
/// becomes one space, and a leading one goes when `at_space`, which says afterwards whether the
/// text ends in one (https://drafts.csswg.org/css-text/#white-space-phase-1). Byte order marks, which
/// mean nothing within a text, and soft hyphens go: where a word may be broken, browsers find out by
/// the language.
std::string_view collapse_text(std::string_view text, bool& at_space, std::string& scratch);

}  // namespace article
