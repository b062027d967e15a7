#pragma once

#include <cstddef>

#include "document/article_data.hpp"

namespace article {

/// Words of English non-fiction that adults read silently in a minute: the mean over 190 studies.
/// Brysbaert 2019, doi:10.1016/j.jml.2019.104047.
inline constexpr std::size_t words_per_minute = 238;

/// Characters of Chinese and of Japanese that adults read in a minute: means of the International
/// Reading Speed Texts, Trauzettel-Klosinski and Dietz 2012, doi:10.1167/iovs.11-8284. That study is
/// used because it gave texts of the same content and difficulty to readers of all its languages, so
/// the numbers compare. They were read aloud; its readers of English did 228 words so, close to the
/// silent 238, hence no correction.
inline constexpr std::size_t chinese_characters_per_minute = 255;
inline constexpr std::size_t japanese_characters_per_minute = 357;

/// Sets `article.statistics`: what there is to read, and how long that takes. Text of other scripts
/// is timed by its words like English. Linear in the document.
void count_statistics(Article& article);

}  // namespace article
