#include "json/formats/editors/line_blocks.hpp"

#include "json/formats/editors/add_node.hpp"

namespace article::json_reader {

bool LineBlocks::begin(NodeRow const& row, SpecReader const& fields) {
  if (row.kind == Kind::code) {
    m_lists.end(0);
    return false;
  }
  finish_code();
  m_is_item = row.kind == Kind::list_item;
  if (m_is_item) {
    m_lists.item(0, item_level(fields), list_fields(fields), item_fields(fields));
  } else {
    m_lists.end(0);
    open_node(row.kind, fields, m_builder);
  }
  return true;
}

void LineBlocks::end() {
  m_runs.finish();
  if (!m_is_item) m_builder.close();
}

void LineBlocks::add_code(std::string_view line, std::string_view lang) {
  if (m_has_code) m_code += '\n';
  m_has_code = true;
  m_code += line;
  if (lang != "true") m_lang = lang;
}

void LineBlocks::finish_code() {
  if (m_has_code) m_builder.leaf(Code{.lang = m_lang == "plain" ? "" : m_lang}, m_code);
  m_has_code = false;
  m_code.clear();
  m_lang.clear();
}

void LineBlocks::finish() {
  m_runs.finish();
  finish_code();
  m_lists.end(0);
}

}  // namespace article::json_reader
