/// What stands before an item of a list: "•", "-", "1.", "(a)", "iv)", "①", "☐" …
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "text/layout.hpp"
#include "text/lines.hpp"

namespace article::text_reader {

enum class MarkerKind : std::uint8_t {
  none,
  bullet,  ///< Says by itself that this is an item: "•".
  dash,    ///< May be one: "-", "–", "*", "+".
  number,  ///< "1.", "1)", "(1)", "1、", "①"
  letter,  ///< "a)", "B."; may also be a Roman numeral.
  roman,   ///< "ii)", "IV."
};

struct Marker {
  MarkerKind kind = MarkerKind::none;
  char32_t glyph = 0;             ///< The bullet; of numbers what follows them: "." or ")".
  std::uint32_t number = 0;       ///< Of letters their place in the alphabet.
  std::uint32_t roman = 0;        ///< What it is worth as a Roman numeral, 0 when it is none.
  std::uint32_t length = 0;       ///< Bytes, with the white space after it.
  std::uint16_t columns = 0;      ///< The same in columns.
  std::optional<bool> checked{};  ///< Of a task: done or not.
};

/// The marker at the start of the text.
Marker find_marker(std::string_view text);

/// Whether `next` counts on from `marker` in the same style.
bool counts_on(Marker const& marker, Marker const& next);

/// What a line is in a list.
enum class ListRole : std::uint8_t {
  none,
  item,    ///< Begins an item.
  inside,  ///< Stands between two items of one list, so it is part of the first.
};

/// The lists of a text.
struct FoundLists {
  /// For every line.
  std::vector<ListRole> roles;
  /// For every line that begins an item, the number of its list.
  std::vector<std::uint32_t> list_of;
  /// For every list the line of its last item.
  std::vector<std::uint32_t> last_item;
};

/// Decides for every line. A marker alone is not enough unless it is a bullet: a dash or a number
/// also needs a neighbor of its kind with nothing but its own text between, or a line before it
/// that ends in a colon. Linear.
FoundLists find_lists(Lines const& lines, Layout const& layout);

}  // namespace article::text_reader
