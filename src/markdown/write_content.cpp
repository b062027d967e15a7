#include "markdown/write_content.hpp"

#include "base/ascii.hpp"
#include "document/content_model.hpp"
#include "document/walk.hpp"
#include "markdown/html_forms.hpp"

namespace article {
namespace {

bool is_text_like(Kind kind) {
  return kind == Kind::paragraph || kind == Kind::figure || kind == Kind::definition_list ||
         kind == Kind::table || kind == Kind::embed;
}

/// Blocks that end in a line of text, which a following line would go on.
bool ends_in_text(Kind kind) {
  return is_text_like(kind) || kind == Kind::blockquote || kind == Kind::callout ||
         kind == Kind::list || kind == Kind::footnote_definition;
}

}  // namespace

void MarkdownContent::write_all() {
  walk(m_document, [&](NodeId id, Visit visit) {
    if (visit == Visit::enter) return enter(id) ? Next::descend : Next::skip;
    leave(id);
    return Next::descend;
  });
  if (m_out.size() > m_start) m_out += '\n';
}

void MarkdownContent::push_prefix(std::string_view prefix) {
  m_prefix_lengths.push_back(m_prefix.size());
  m_prefix += prefix;
}

void MarkdownContent::pop_prefix() {
  m_prefix.resize(m_prefix_lengths.back());
  m_prefix_lengths.pop_back();
}

void MarkdownContent::new_line() {
  m_out += '\n';
  m_out += m_prefix;
  m_line_start = true;
}

void MarkdownContent::blank_line() {
  m_out += '\n';
  m_out += trim_end(m_prefix);
}

void MarkdownContent::write(std::string_view text) {
  m_out += text;
  m_line_start = false;
}

/// Lines as they are, each with the prefix.
void MarkdownContent::write_lines(std::string_view text) {
  for (std::size_t start = 0;;) {
    std::size_t const end = text.find('\n', start);
    std::string_view const line = text.substr(start, end - start);
    if (line.empty()) {
      blank_line();
    } else {
      new_line();
      m_out += line;
    }
    if (end == std::string_view::npos) return;
    start = end + 1;
  }
}

/// Parts a block from the one before it.
void MarkdownContent::start_block(NodeId id) {
  if (m_in_cell) {
    if (m_out.size() > m_cell_start) write("<br>");
    return;
  }
  if (is_html_container(node(id).parent)) return start_html_part(id);
  NodeId const previous = node(id).previous;
  if (previous == no_node) return;
  if (!is_tight(id) || needs_blank_line(previous, id)) blank_line();
  new_line();
}

bool MarkdownContent::is_tight(NodeId id) const {
  NodeId const parent = node(id).parent;
  if (node(parent).kind == Kind::list_item) {
    return !m_document.fields<List>(node(parent).parent).spread;
  }
  return node(id).kind == Kind::list_item && !m_document.fields<List>(parent).spread;
}

bool MarkdownContent::needs_blank_line(NodeId previous, NodeId id) const {
  Kind const before = node(previous).kind;
  // HTML blocks end at a blank line, and not all of them begin without one.
  if (needs_html(m_document, previous) || needs_html(m_document, id)) return true;
  if (is_text_like(node(id).kind)) return ends_in_text(before);
  if (node(id).kind != Kind::list || before != Kind::paragraph) return false;
  // Only a list from 1 on with something in its first item can interrupt a paragraph.
  List const& list = m_document.fields<List>(id);
  NodeId const first = node(id).first_child;
  return (list.ordered && list.start != 1) || node(first).first_child == no_node;
}

bool MarkdownContent::enter(NodeId id) {
  Kind const kind = node(id).kind;
  if (m_in_html) return enter_html_inline(id);
  if (is_html_part(id)) return enter_html_part(id);
  if (is_inline(kind) || kind == Kind::ruby_text) return enter_inline(id);
  switch (kind) {
    case Kind::root: return true;
    case Kind::paragraph:
    case Kind::list:
    case Kind::definition_list: start_block(id); return true;
    case Kind::heading: start_heading(id); return true;
    case Kind::blockquote: start_quote(id); return true;
    case Kind::callout: start_callout(id); return true;
    case Kind::list_item: start_item(id); return true;
    case Kind::code: write_code(id); return false;
    case Kind::math: write_math(id); return false;
    case Kind::table: start_table(id); return true;
    case Kind::table_row: start_row(id); return true;
    case Kind::table_cell: start_cell(); return true;
    case Kind::thematic_break:
      start_block(id);
      write("___");
      return false;
    case Kind::figure: return start_figure(id);
    case Kind::definition_term: start_term(id); return true;
    case Kind::definition_description: start_description(id); return true;
    case Kind::footnote_definition: start_footnote(id); return true;
    case Kind::embed: write_embed(id); return false;
    default: return true;
  }
}

void MarkdownContent::leave(NodeId id) {
  Kind const kind = node(id).kind;
  if (is_html_part(id)) return leave_html_part(id);
  if (m_in_html) return leave_html_inline(id);
  if (is_inline(kind) || kind == Kind::ruby_text) return leave_inline(id);
  switch (kind) {
    case Kind::heading: end_heading(id); break;
    case Kind::paragraph: end_paragraph(id); break;
    case Kind::blockquote:
    case Kind::callout:
    case Kind::list_item:
    case Kind::definition_description:
    case Kind::footnote_definition: pop_prefix(); break;
    case Kind::table: m_in_pipe_table = false; break;
    case Kind::table_row: end_row(); break;
    case Kind::table_cell: end_cell(); break;
    case Kind::definition_term: m_one_line = false; break;
    default: break;
  }
}

}  // namespace article
