/// Tables as they come out of a page or a spreadsheet: cells parted by tabs, a row a line.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/lines.hpp"

namespace article::text_reader {

/// Most columns of a table; a line with more tabs is text.
inline constexpr std::size_t most_columns = 200;

/// The line after the last row of the table that begins at `first`; `first` when none does. A table
/// has two rows or more, with two cells or more each, and about as many in each.
std::size_t end_of_table(Lines const& lines, std::size_t first);

/// The cells of a row, without white space at their ends. A tab before the first cell makes an
/// empty one.
std::vector<std::string_view> cells_of(Lines const& lines, std::size_t row);

/// Whether the first row names the columns: it has text where the rows below have numbers, or, in
/// tables of three columns and more, a short text without digits in every cell.
bool has_header_row(Lines const& lines, std::size_t first, std::size_t last);

}  // namespace article::text_reader
