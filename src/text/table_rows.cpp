#include "text/table_rows.hpp"

#include <algorithm>

#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "text/character.hpp"

namespace article::text_reader {
namespace {

/// The row with the tabs before its first cell, but without other white space.
std::string_view row_text(Lines const& lines, std::size_t row) {
  std::string_view text = lines.indented_text(row);
  while (text.starts_with(' ')) text.remove_prefix(1);
  return text;
}

std::size_t count_cells(Lines const& lines, std::size_t row) {
  std::string_view const text = row_text(lines, row);
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\t')) + 1;
}

/// A tab at the start alone is indentation, unless a table stands above.
enum class LeadingTab : unsigned char { is_indent, parts_cells };

bool is_row(Lines const& lines, std::size_t row, LeadingTab leading) {
  bool const may_lead =
      leading == LeadingTab::parts_cells && row_text(lines, row).starts_with('\t');
  if (!lines[row].has_tab && !may_lead) return false;
  std::size_t const cells = count_cells(lines, row);
  return cells >= 2 && cells <= most_columns;
}

struct CellLook {
  bool empty = true;
  bool has_letter = false;
  bool has_digit = false;
};

CellLook look_at(std::string_view cell) {
  CellLook look;
  for (std::size_t at = 0; at < cell.size();) {
    DecodedCodePoint const next = decode_code_point(cell, at);
    look.empty = false;
    if (is_number(next.code_point)) look.has_digit = true;
    if (is_letter(next.code_point)) look.has_letter = true;
    at += next.length;
  }
  return look;
}

}  // namespace

std::size_t end_of_table(Lines const& lines, std::size_t first) {
  if (!is_row(lines, first, LeadingTab::is_indent)) return first;
  std::size_t const cells = count_cells(lines, first);
  std::size_t end = first + 1;
  while (end < lines.size() && lines.follows_directly(end) &&
         is_row(lines, end, LeadingTab::parts_cells)) {
    std::size_t const here = count_cells(lines, end);
    std::size_t const more = std::max(here, cells);
    std::size_t const fewer = std::min(here, cells);
    if (fewer * 2 < more) break;
    ++end;
  }
  return end - first >= 2 ? end : first;
}

std::vector<std::string_view> cells_of(Lines const& lines, std::size_t row) {
  std::vector<std::string_view> cells;
  std::string_view rest = row_text(lines, row);
  for (;;) {
    std::size_t const tab = rest.find('\t');
    cells.push_back(trim_spaces(rest.substr(0, tab)));
    if (tab == std::string_view::npos) return cells;
    rest.remove_prefix(tab + 1);
  }
}

bool has_header_row(Lines const& lines, std::size_t first, std::size_t last) {
  std::vector<std::string_view> const head = cells_of(lines, first);
  constexpr std::size_t longest_name = 60;
  bool all_names = true;
  for (std::size_t column = 0; column < head.size(); ++column) {
    if (head[column].size() > longest_name) return false;
    CellLook const look = look_at(head[column]);
    // The corner over row names may be empty.
    bool const is_corner = look.empty && column == 0;
    if (!look.has_letter && !is_corner) return false;
    if (look.has_digit) all_names = false;
  }

  // A column of numbers under a name.
  constexpr std::size_t most_rows = 20;
  std::size_t const end = std::min(last, first + 1 + most_rows);
  std::vector<std::size_t> numbers(head.size(), 0);
  for (std::size_t row = first + 1; row < end; ++row) {
    std::vector<std::string_view> const cells = cells_of(lines, row);
    for (std::size_t column = 0; column < std::min(cells.size(), head.size()); ++column) {
      constexpr std::size_t longest_number = 20;
      if (cells[column].size() <= longest_number && look_at(cells[column]).has_digit) {
        ++numbers[column];
      }
    }
  }
  for (std::size_t column = 0; column < head.size(); ++column) {
    bool const is_named = !head[column].empty() && !look_at(head[column]).has_digit;
    if (is_named && numbers[column] * 10 >= (end - first - 1) * 7) return true;
  }
  return all_names && head.size() >= 3;
}

}  // namespace article::text_reader
