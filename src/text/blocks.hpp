/// The lines as blocks: what is a paragraph, a heading, an item, code, a table.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "text/layout.hpp"
#include "text/lines.hpp"

namespace article::text_reader {

enum class BlockKind : std::uint8_t {
  paragraph,  ///< Its lines are one text.
  verse,      ///< Its lines stay lines.
  heading,
  item,  ///< Of a list; its first line begins with the marker.
  code,
  fenced_code,  ///< Its first and last line are marks.
  table,
  rule,
};

/// Lines from `first` up to but not including `last`.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  bool inside_item = false;  ///< Stands between two items of one list.
  std::uint8_t depth = 0;    ///< Of a heading: 2–6. The title is the only first level.
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t list = 0;  ///< Of an item the number of its list.
};

/// A text in blocks.
struct Blocks {
  std::vector<Block> blocks;
  std::vector<std::uint32_t> last_item;  ///< For every list the line of its last item.
};

/// Splits the lines into blocks: every line is in exactly one, in order. Lines that only underline
/// a heading are in its block. Linear.
Blocks find_blocks(Lines const& lines, Layout const& layout);

/// Makes headings of the paragraphs that are, and gives each its depth. Linear.
void mark_headings(std::vector<Block>& blocks, Lines const& lines);

}  // namespace article::text_reader
