/// How the text is set as a whole, and whether the lines of one paragraph are to be joined.
#pragma once

#include <cstddef>

#include "text/lines.hpp"

namespace article::text_reader {

/// Measures of the whole text.
struct Layout {
  bool wrapped = false;     ///< Paragraphs are broken into lines of about one width.
  unsigned wrap_width = 0;  ///< That width in columns; 0 when not wrapped.
  unsigned indent = 0;      ///< Columns before most lines of running text.
};

/// Linear.
Layout measure_layout(Lines const& lines);

/// What the lines of one stretch without blank lines are to one another.
enum class Flow : unsigned char {
  joined,    ///< One text, broken into lines by its width.
  verse,     ///< Lines that the author broke: poems, addresses, signatures.
  separate,  ///< A paragraph a line.
};

/// Judges the lines from `first` up to but not including `last`.
Flow flow_of(Lines const& lines, std::size_t first, std::size_t last, Layout const& layout);

/// Whether a line broken at `limit` columns would have had room for the first word of the next
/// line: then it was not the width that broke it.
bool had_room_for_next(Lines const& lines, std::size_t index, unsigned limit);

/// Whether the line reads as a sentence or more, rather than as a title, a label or an entry.
bool is_prose(std::string_view text, unsigned width);

}  // namespace article::text_reader
