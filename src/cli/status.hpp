#pragma once

#include <string_view>

namespace article {

// What the program ends with.
inline constexpr int status_done = 0;
inline constexpr int status_unreadable = 1;  ///< Input or output could not be had as asked.
inline constexpr int status_usage = 2;

/// Prints "article-viewer: message" as a line on standard error.
void report(std::string_view message);

}  // namespace article
