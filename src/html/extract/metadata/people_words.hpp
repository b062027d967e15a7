#pragma once

#include <span>
#include <string_view>

namespace article {

/// Words in front of names, in lower case, longer ones first where one begins another.
std::span<std::string_view const> byline_prefixes();

/// Whether the text, as `fold_text` gives it, is the role of a person: "staff writer".
bool is_role_phrase(std::string_view folded);

/// Whether the text, as `fold_text` gives it, is what machines fill in: "admin".
bool is_machine_phrase(std::string_view folded);

/// Whether the text, as `fold_text` gives it, stands for an office: "redaktion".
bool is_office_phrase(std::string_view folded);

}  // namespace article
