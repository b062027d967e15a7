#include "text/table_grid.hpp"

#include <algorithm>
#include <array>

#include "document/content_model.hpp"
#include "document/walk.hpp"
#include "text/write_inline.hpp"

namespace article::text_writer {
namespace {

void append_line(std::string& out, std::string text) {
  if (text.empty()) return;
  std::replace(text.begin(), text.end(), '\n', ' ');
  if (!out.empty()) out += ' ';
  out += text;
}

/// What a cell says, in one line: also when it holds blocks.
std::string cell_text(Document const& document, NodeId cell, Notes& notes) {
  NodeId const first = document[cell].first_child;
  std::string out;
  if (first == no_node) return out;
  if (is_inline(document[first].kind)) {
    append_line(out, inline_text(document, cell, notes));
    return out;
  }
  walk(document, cell, [&](NodeId id, Visit visit) {
    Kind const kind = document[id].kind;
    if (visit == Visit::leave || id == cell) return Next::descend;
    if (kind == Kind::footnote_definition) return Next::skip;
    if (has_value(kind)) append_line(out, std::string(document[id].value));
    NodeId const child = document[id].first_child;
    bool const holds_line =
        is_inline(kind) || (child != no_node && is_inline(document[child].kind));
    if (!holds_line || kind == Kind::figure) return Next::descend;
    append_line(out, inline_text(document, id, notes));
    return Next::skip;
  });
  return out;
}

class GridMaker {
 public:
  GridMaker(Document const& document, Notes& notes) : m_document(document), m_notes(notes) {}

  TableGrid make(NodeId table) {
    bool in_head = true;
    for (NodeId const row : Children(m_document, table)) {
      add_row(row);
      in_head = in_head && is_head(row);
      if (in_head) ++m_grid.head_rows;
    }
    return std::move(m_grid);
  }

 private:
  bool is_head(NodeId row) const {
    for (NodeId const cell : Children(m_document, row)) {
      if (!m_document.fields<TableCell>(cell).header) return false;
    }
    return true;
  }

  void add_row(NodeId row) {
    std::vector<GridCell>& cells = m_grid.rows.emplace_back();
    std::size_t column = 0;
    for (NodeId const id : Children(m_document, row)) {
      TableCell const& fields = m_document.fields<TableCell>(id);
      while (column < most_columns && m_covered[column] > 0) --m_covered[column++];
      std::size_t const span = fields.colspan;
      for (std::size_t i = column; i < std::min(column + span, most_columns); ++i) {
        m_covered[i] = fields.rowspan - 1U;
      }
      cells.push_back({cell_text(m_document, id, m_notes), column, span, fields.align});
      column += span;
    }
    while (column < most_columns && m_covered[column] > 0) --m_covered[column++];
    m_grid.columns = std::max(m_grid.columns, column);
    for (; column < most_columns; ++column) {
      if (m_covered[column] > 0) --m_covered[column];
    }
  }

  Document const& m_document;
  Notes& m_notes;
  TableGrid m_grid;
  std::array<unsigned, most_columns> m_covered{};  ///< Rows to come that each column is taken in.
};

}  // namespace

TableGrid make_grid(Document const& document, NodeId table, Notes& notes) {
  return GridMaker(document, notes).make(table);
}

}  // namespace article::text_writer
