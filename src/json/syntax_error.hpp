#pragma once

#include <cstddef>
#include <string_view>

#include "base/result.hpp"

namespace article::json_reader {

/// What is known when the parser gives up.
struct SyntaxFault {
  std::string_view library_message;
  std::size_t characters_read = 0;  ///< More than there are when it wanted to read on.
  std::size_t token_offset = 0;     ///< Where the token begins that it stopped at.
  bool is_after_value = false;      ///< A whole value stands before it.
};

/// One sentence for the person with the file, with line and column (both from 1, in characters).
/// Bounded, whatever the input was.
Error syntax_error(std::string_view text, SyntaxFault const& fault);

/// The text has the character NUL at `offset`, which JSON can't have.
Error nul_error(std::string_view text, std::size_t offset);

}  // namespace article::json_reader
