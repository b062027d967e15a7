#include "markdown/write_content.hpp"

#include "base/ascii.hpp"
#include "document/content_model.hpp"
#include "document/walk.hpp"
#include "markdown/html_forms.hpp"

namespace article {
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
  m_just_closed = false;
}

void MarkdownContent::blank_line() {
  m_out += '\n';
  // In a quotation cmark takes a note to end at a line that is not indented.
  m_out += m_quoted_notes > 0 ? std::string_view(m_prefix) : trim_end(m_prefix);
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
  if (!is_tight(id) || needs_blank_line(m_document, previous, id)) blank_line();
  if (hides_blank_line(previous)) {
    new_line();
    m_out += "<!-- -->";
    blank_line();
  }
  new_line();
}

/// Whether cmark doesn't see that a blank line follows, by which a list becomes loose: after a rule.
bool MarkdownContent::hides_blank_line(NodeId previous) const {
  if (node(previous).kind != Kind::list_item &&
      node(node(previous).parent).kind != Kind::list_item) {
    return false;
  }
  NodeId last = previous;
  while (node(last).kind == Kind::list || node(last).kind == Kind::list_item) {
    if (node(last).last_child == no_node) return false;
    last = node(last).last_child;
  }
  return node(last).kind == Kind::thematic_break && !is_tight(previous);
}

bool MarkdownContent::is_tight(NodeId id) const {
  NodeId const parent = node(id).parent;
  if (node(parent).kind == Kind::list_item) return !m_survey.is_loose(node(parent).parent);
  return node(id).kind == Kind::list_item && !m_survey.is_loose(parent);
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
    case Kind::media: write_media(id); return false;
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
    case Kind::definition_description: pop_prefix(); break;
    case Kind::footnote_definition: end_footnote(); break;
    case Kind::table: m_in_pipe_table = false; break;
    case Kind::table_row: end_row(); break;
    case Kind::table_cell: end_cell(); break;
    case Kind::definition_term: m_one_line = false; break;
    default: break;
  }
}

}  // namespace article
