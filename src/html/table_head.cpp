#include "html/table_head.hpp"

#include <algorithm>

namespace article {

std::size_t count_head_rows(Document const& document, NodeId table) {
  std::size_t head_rows = 0;
  std::size_t reached = 0;  // The row below the lowest one that a header cell covers.
  std::size_t index = 0;
  for (NodeId const row : Children(document, table)) {
    for (NodeId const cell : Children(document, row)) {
      TableCell const& fields = document.fields<TableCell>(cell);
      if (!fields.header) return head_rows;
      reached = std::max(reached, index + fields.rowspan);
    }
    ++index;
    bool const last = document[row].next == no_node;
    if (reached <= index || last) head_rows = index;
  }
  return head_rows;
}

}  // namespace article
