#include "markdown/write_content.hpp"

// Tables between pipes: https://github.github.com/gfm/#tables-extension-
namespace article {

void MarkdownContent::start_table(NodeId id) {
  start_block(id);
  m_in_pipe_table = true;
  m_columns.clear();
  NodeId const head = node(id).first_child;
  bool headed = true;
  for (NodeId const row : Children(m_document, id)) {
    std::size_t columns = 0;
    for (NodeId const cell : Children(m_document, row)) {
      TableCell const& fields = m_document.fields<TableCell>(cell);
      if (row == head) headed = headed && fields.header;
      if (++columns > m_columns.size()) m_columns.push_back(fields.align);
    }
  }
  m_head_written = !headed;
  if (headed) return;
  // GFM has no table without a head; ours reads an empty one as none.
  write("|");
  for (std::size_t i = 0; i < m_columns.size(); ++i) write("  |");
  new_line();
  write_delimiter_row();
}

void MarkdownContent::write_delimiter_row() {
  write("|");
  for (Alignment const align : m_columns) {
    switch (align) {
      case Alignment::none: write(" --- |"); break;
      case Alignment::left: write(" :-- |"); break;
      case Alignment::center: write(" :-: |"); break;
      case Alignment::right: write(" --: |"); break;
    }
  }
}

void MarkdownContent::start_row(NodeId id) {
  if (node(id).previous != no_node || m_head_written) new_line();
  write("|");
  m_row_columns = 0;
}

void MarkdownContent::end_row() {
  for (; m_row_columns < m_columns.size(); ++m_row_columns) write("  |");
  if (m_head_written) return;
  new_line();
  write_delimiter_row();
  m_head_written = true;
}

void MarkdownContent::start_cell() {
  write(" ");
  m_cell_start = m_out.size();
  m_in_cell = m_line_start = m_one_line = true;
}

void MarkdownContent::end_cell() {
  std::string content;
  for (char const c : std::string_view(m_out).substr(m_cell_start)) {
    if (c == '|') content += '\\';
    content += c == '\n' ? ' ' : c;
  }
  m_out.resize(m_cell_start);
  m_out += content;
  m_in_cell = m_one_line = false;
  write(" |");
  ++m_row_columns;
}

}  // namespace article
