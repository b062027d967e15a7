#include "html/tables.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "html/dom_query.hpp"

namespace article {
namespace {

/// What was seen of a table.
struct Shape {
  std::size_t rows = 0;
  std::size_t columns = 0;  ///< Of the widest row.
  bool has_header = false;
  bool has_sections = false;  ///< <thead>, <tfoot>, or <colgroup>
  bool has_headings = false;
  bool has_tables = false;
  std::size_t text = 0;  ///< In bytes.
  std::size_t paragraphs = 0;
};

/// Nodes of a table looked at. Tables nest, and each is asked.
constexpr DomId max_nodes = 1500;

Shape shape_of(Dom const& dom, DomId table) {
  Shape shape;
  std::size_t columns = 0;
  DomId const end = std::min(dom.end_of(table), table + 1 + max_nodes);
  for (DomId id = table + 1; id < end; ++id) {
    if (dom.is_text(id)) shape.text += trim(dom[id].text).size();
    switch (dom.tag(id)) {
      case HtmlTag::tr:
        ++shape.rows;
        columns = 0;
        break;
      case HtmlTag::th: shape.has_header = true; [[fallthrough]];
      case HtmlTag::td: shape.columns = std::max(shape.columns, ++columns); break;
      case HtmlTag::thead:
      case HtmlTag::tfoot:
      case HtmlTag::colgroup: shape.has_sections = true; break;
      case HtmlTag::table: shape.has_tables = true; break;
      case HtmlTag::p: ++shape.paragraphs; break;
      case HtmlTag::h1:
      case HtmlTag::h2:
      case HtmlTag::h3:
      case HtmlTag::h4:
      case HtmlTag::article:
      case HtmlTag::section:
      case HtmlTag::form:
      case HtmlTag::iframe: shape.has_headings = true; break;
      default: break;
    }
  }
  return shape;
}

Alignment parse_alignment(std::string_view value) {
  if (starts_with_ignore_case(value, "left") || starts_with_ignore_case(value, "start")) {
    return Alignment::left;
  }
  if (starts_with_ignore_case(value, "right") || starts_with_ignore_case(value, "end")) {
    return Alignment::right;
  }
  if (starts_with_ignore_case(value, "center")) return Alignment::center;
  return Alignment::none;
}

std::uint16_t parse_span(std::string_view value) {
  return static_cast<std::uint16_t>(std::clamp<std::uint32_t>(pixels(value), 1, 1000));
}

}  // namespace

bool is_layout_table(Dom const& dom, DomId table) {
  std::string_view const role = trim(dom.attribute(table, "role"));
  if (equals_ignore_case(role, "presentation") || equals_ignore_case(role, "none")) return true;
  if (equals_ignore_case(role, "table") || equals_ignore_case(role, "grid")) return false;
  bool const is_data = dom.has_attribute(table, "summary") || caption_of(dom, table) != no_dom_node;
  if (is_data) return false;
  Shape const shape = shape_of(dom, table);
  if (shape.has_tables) return true;
  if (shape.has_header || shape.has_sections) return shape.columns <= 1 && shape.rows <= 1;
  if (shape.rows <= 1 || shape.columns <= 1 || shape.has_headings) return true;
  // A cell of an article has a paragraph after the other.
  std::size_t const cells = shape.rows * shape.columns;
  return shape.text > cells * 700 || shape.paragraphs > cells * 3;
}

DomId caption_of(Dom const& dom, DomId table) {
  for (DomId const child : DomChildren(dom, table)) {
    if (dom.tag(child) == HtmlTag::caption) return child;
  }
  return no_dom_node;
}

TableCell cell_fields(Dom const& dom, DomId cell) {
  TableCell fields;
  DomId const row = dom[cell].parent;
  DomId const section = row == no_dom_node ? no_dom_node : dom[row].parent;
  fields.header = dom.tag(cell) == HtmlTag::th ||
                  (section != no_dom_node && dom.tag(section) == HtmlTag::thead);
  fields.colspan = parse_span(dom.attribute(cell, "colspan"));
  fields.rowspan = parse_span(dom.attribute(cell, "rowspan"));
  for (DomId const place : {cell, row}) {
    if (place == no_dom_node || fields.align != Alignment::none) continue;
    fields.align = parse_alignment(style_property(dom.attribute(place, "style"), "text-align"));
    if (fields.align == Alignment::none)
      fields.align = parse_alignment(dom.attribute(place, "align"));
  }
  return fields;
}

}  // namespace article
