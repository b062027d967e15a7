#pragma once

#include <string>
#include <string_view>

#include "document/article_data.hpp"

namespace article {

/// Longest excerpt, in code points, with its ellipsis.
inline constexpr std::size_t max_excerpt_length = 200;

/// Computes what the metadata doesn't say, from the text:
///
/// - the excerpt: the first paragraph of the article itself, rather than of a quotation, list, table
///   or note, cut at the end of a word where it is too long;
/// - the direction: that of most text, where each paragraph has that of its first strong character
///   (https://unicode.org/reports/tr9/#P2);
/// - the language, where the script decides (`LanguageByScript`).
///
/// Linear in the document.
void describe(Article& article);

/// `text` with white space collapsed, and cut to `max_length` code points at the end of a word, with
/// an ellipsis for what is left out. Where the last space is far from the end, as in scripts that
/// have none, it is cut between any two characters.
std::string shortened(std::string_view text, std::size_t max_length);

}  // namespace article
