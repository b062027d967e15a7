#pragma once

#include <array>
#include <string_view>

struct cmark_node;
struct cmark_syntax_extension;

namespace article {

/// Extensions of cmark for `~~delete~~`, `~delete~`, `~sub~`, `^sup^`, `==mark==` and `$math$`. To be
/// called once; not from two threads at a time.
///
/// - A single `~` right after a letter, digit or closing bracket, around text without spaces, is a
///   subscript (`H~2~O`); any other pair deletes, as GFM has it.
/// - `^` and `==` mark text without a space at the inner edges; `^` allows none inside either.
///   `==` does not count between ASCII letters or digits, so `a==b==c` stays.
/// - `$…$` is a formula when no space follows the first and precedes the last `$`, no letter or
///   digit stands around them, and the content doesn't read like an amount of money. `` $`…`$ `` and
///   `$$…$$` always are.
std::array<cmark_syntax_extension*, 3> make_inline_extensions();

/// Whether `$content$` is taken for an amount of money rather than a formula: "it costs $5 or 10$".
bool reads_like_money(std::string_view content);

/// What a node made by these extensions is.
enum class InlineExtension { none, deletion, subscript, superscript, mark, math, display_math };

InlineExtension inline_extension_of(cmark_node const* node);

}  // namespace article
