#pragma once

#include <cstddef>
#include <string>

namespace article {

/// Why a block of front matter could not be read.
struct FrontMatterProblem {
  std::string message{};   ///< What was found and what would be accepted, without the place.
  std::size_t offset = 0;  ///< In bytes from the start of the text that was read.
};

}  // namespace article
