#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "text/notes.hpp"

namespace article::text_writer {

/// Most columns that are told apart. A table with more is never set in columns, so its cells only
/// need their order.
inline constexpr std::size_t most_columns = 64;

/// A cell that begins in its row.
struct GridCell {
  std::string text;  ///< In one line.
  std::size_t column = 0;
  std::size_t span = 1;  ///< Columns that it covers.
  Alignment align = Alignment::none;
};

/// A table's cells where they stand once others span rows and columns.
struct TableGrid {
  std::vector<std::vector<GridCell>> rows;
  std::size_t head_rows = 0;  ///< At the top, all of header cells.
  std::size_t columns = 0;
};

/// Linear in the table's cells and rows.
TableGrid make_grid(Document const& document, NodeId table, Notes& notes);

}  // namespace article::text_writer
