#include "json/formats/editors/dialect.hpp"

#include "json/formats/place.hpp"

namespace article::json_reader {
namespace {

bool is_among(std::string_view name, std::string_view names) {
  do {
    if (take_part(names, '|') == name) return true;
  } while (!names.empty());
  return false;
}

}  // namespace

NodeRow const* find_node_row(Dialect const& dialect, std::string_view type) {
  for (NodeRow const& row : dialect.node_rows) {
    if (is_among(type, row.types)) return &row;
  }
  return nullptr;
}

MarkRow const* find_mark_row(Dialect const& dialect, std::string_view name) {
  for (MarkRow const& row : dialect.mark_rows) {
    if (is_among(name, row.names)) return &row;
  }
  return nullptr;
}

}  // namespace article::json_reader
