#pragma once

#include <string>
#include <string_view>

namespace article {

/// What the text reader makes of a text, in a form that a person can judge: the metadata, each
/// block on its line and indented by its depth, and each line that was left out.
std::string text_outline(std::string_view text);

}  // namespace article
