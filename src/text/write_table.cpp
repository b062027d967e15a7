#include "text/write_table.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

#include "text/table_grid.hpp"
#include "text/wrap.hpp"

namespace article::text_writer {
namespace {

/// Columns of the page between two columns of a table.
constexpr std::size_t column_gap = 2;

/// Widest table where lines are not wrapped. Padding every row to a width that the input chooses
/// would make more of it than it is.
constexpr std::size_t widest_table = 120;

/// Width of each column; nothing when the table is too wide for the page.
std::optional<std::vector<std::size_t>> column_widths(TableGrid const& grid, std::size_t limit) {
  if (grid.columns == 0 || grid.columns > most_columns) return std::nullopt;
  std::vector<std::size_t> widths(grid.columns, 1);
  auto const total = [&](std::size_t from, std::size_t count) {
    auto const begin = widths.begin() + static_cast<std::ptrdiff_t>(from);
    return std::accumulate(begin, begin + static_cast<std::ptrdiff_t>(count), std::size_t{0}) +
           column_gap * (count - 1);
  };
  for (bool const spanning : {false, true}) {
    for (std::vector<GridCell> const& row : grid.rows) {
      for (GridCell const& cell : row) {
        if ((cell.span > 1) != spanning) continue;
        std::size_t const wanted = columns_of(cell.text);
        std::size_t const span = std::min(cell.span, grid.columns - cell.column);
        std::size_t const have = total(cell.column, span);
        // What a cell needs more than its columns have goes to the last of them.
        if (wanted > have) widths[cell.column + span - 1] += wanted - have;
        if (wanted > limit) return std::nullopt;
      }
    }
  }
  if (total(0, grid.columns) > limit) return std::nullopt;
  return widths;
}

class ColumnWriter {
 public:
  ColumnWriter(Page& page, TableGrid const& grid, std::vector<std::size_t> const& widths)
      : m_page(page), m_grid(grid), m_widths(widths), m_starts(widths.size()) {
    for (std::size_t i = 1; i < widths.size(); ++i) {
      m_starts[i] = m_starts[i - 1] + widths[i - 1] + column_gap;
    }
  }

  void write() {
    for (std::size_t i = 0; i < m_grid.rows.size(); ++i) {
      write_row(m_grid.rows[i]);
      if (i + 1 == m_grid.head_rows) write_head_line();
    }
  }

 private:
  void write_row(std::vector<GridCell> const& row) {
    std::string line;
    std::size_t columns = 0;
    for (GridCell const& cell : row) {
      std::size_t const last = std::min(cell.column + cell.span, m_widths.size()) - 1;
      std::size_t const room = m_starts[last] + m_widths[last] - m_starts[cell.column];
      std::size_t const width = columns_of(cell.text);
      std::size_t const rest = room - width;
      std::size_t const before = cell.align == Alignment::right    ? rest
                                 : cell.align == Alignment::center ? rest / 2
                                                                   : 0;
      if (width == 0) continue;
      std::size_t const start = m_starts[cell.column] + before;
      line.append(start - columns, ' ');
      line += cell.text;
      columns = start + width;
    }
    if (!line.empty()) m_page.lines(line);
  }

  void write_head_line() {
    std::string line;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
      if (i > 0) line.append(column_gap, ' ');
      line.append(m_widths[i], '-');
    }
    m_page.lines(line);
  }

  Page& m_page;
  TableGrid const& m_grid;
  std::vector<std::size_t> const& m_widths;
  std::vector<std::size_t> m_starts;
};

/// The name of each column, by the last row of the head.
std::vector<std::string_view> column_names(TableGrid const& grid) {
  std::vector<std::string_view> names;
  if (grid.head_rows == 0 || grid.head_rows == grid.rows.size()) return names;
  names.resize(std::min(grid.columns, most_columns));
  for (GridCell const& cell : grid.rows[grid.head_rows - 1]) {
    if (cell.column < names.size()) names[cell.column] = cell.text;
  }
  return names;
}

void write_row_as_paragraph(Page& page, std::vector<GridCell> const& row,
                            std::vector<std::string_view> const& names) {
  for (GridCell const& cell : row) {
    if (cell.text.empty()) continue;
    std::string_view const name =
        cell.column < names.size() ? names[cell.column] : std::string_view();
    page.push("", "  ");
    page.text(name.empty() ? cell.text : std::string(name) + ": " + cell.text);
    page.pop();
  }
  page.gap();
}

}  // namespace

void write_table(Page& page, Document const& document, NodeId table, Notes& notes) {
  TableGrid const grid = make_grid(document, table, notes);
  std::size_t const limit = page.width() == 0 ? widest_table : page.available();
  if (auto const widths = column_widths(grid, limit)) {
    return ColumnWriter(page, grid, *widths).write();
  }
  std::vector<std::string_view> const names = column_names(grid);
  for (std::size_t i = names.empty() ? 0 : grid.head_rows; i < grid.rows.size(); ++i) {
    write_row_as_paragraph(page, grid.rows[i], names);
  }
}

}  // namespace article::text_writer
