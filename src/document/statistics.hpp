#pragma once

#include <cstddef>

namespace article {

/// How much there is to read. Blocks of code, formulas and image descriptions do not count.
struct Statistics {
  std::size_t words = 0;           ///< By Unicode word boundaries; without the characters below.
  std::size_t cjk_characters = 0;  ///< Chinese and Japanese are read by the character.
  std::size_t characters = 0;      ///< Code points of text.
  std::size_t images = 0;
  std::size_t reading_minutes = 0;  ///< Rounded up; 0 only when there is nothing to read.
  bool operator==(Statistics const&) const = default;
};

}  // namespace article
