/// Whether text is JSON, judged by reading on as long as it could be.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace article {

enum class JsonShape : std::uint8_t {
  none,                    ///< Something else, even if it begins with a bracket.
  complete,                ///< One value, then nothing.
  several,                 ///< One value a line (NDJSON), or values with commas between.
  truncated,               ///< A value that goes on beyond the end.
  broken,                  ///< Clearly meant as JSON, with a mistake further on.
  object_before_the_text,  ///< An object, then lines of something else: front matter.
};

/// What the text that begins at a "{" or "[" is. Linear, without a parser's tree.
JsonShape json_shape(std::string_view text);

}  // namespace article
