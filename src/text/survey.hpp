/// What each line of a page looks like, before it is decided what it is.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/furniture_table.hpp"
#include "text/lines.hpp"

namespace article::text_reader {

/// One entry a line.
struct Survey {
  std::vector<Place> places;  ///< Of the phrase that the line is; `none` for most lines.
  std::vector<bool> running;  ///< Running text: a sentence, a line of a paragraph or of a poem.

  std::size_t first_running = 0;  ///< Number of lines when there is no running text.
  std::size_t last_running = 0;

  bool has_running_text() const { return first_running < places.size(); }
};

/// Linear.
Survey survey_lines(Lines const& lines);

/// Whether the line is a number or a mark without words, as pages set beside their buttons: "1.2K",
/// "·". It is nothing by itself.
bool is_filler(std::string_view text);

/// The place of the phrase that a line is: by the table, or, where the line is several entries
/// parted by bars, arrows or spaces ("Home > News > Local"), by what its entries are.
Place place_of(std::string_view text);

/// Longest line, in bytes, that is compared with phrases.
inline constexpr std::size_t longest_phrase = 700;

}  // namespace article::text_reader
