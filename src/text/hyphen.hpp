/// Puts lines that were broken by width together again.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>

#include "text/lines.hpp"

namespace article::text_reader {

/// How the two parts of a word at a line end belong together.
enum class Joint : unsigned char {
  space,         ///< "a" + "word" → "a word"
  nothing,       ///< "hyphen-" + "ated" → "hyphenated"; Chinese and Japanese.
  hyphen,        ///< "well-" + "known" → "well-known": the hyphen stays.
  hyphen_space,  ///< "pre-" + "and postwar" → "pre- and postwar"
};

/// Knows which words with and without hyphen the text uses elsewhere, to tell "hyphen-ated" from
/// "well-known".
class LineJoiner {
 public:
  /// Reads the whole text when any line ends in a hyphen. Linear.
  explicit LineJoiner(Lines const& lines);

  /// The lines from `first` up to `last` as one text.
  std::string join(Lines const& lines, std::size_t first, std::size_t last) const;

  /// How a line goes on in the next.
  Joint joint(std::string_view line, std::string_view next) const;

 private:
  std::unordered_map<std::string, unsigned> m_seen;  ///< Words in question, with their number.
};

}  // namespace article::text_reader
