#include "base/html_escape.hpp"
#include "document/content_model.hpp"
#include "document/walk.hpp"
#include "markdown/escape.hpp"
#include "markdown/html_forms.hpp"
#include "markdown/write_content.hpp"

// HTML blocks and tags for what Markdown has no syntax for. A block of HTML ends at a blank line
// (https://spec.commonmark.org/0.31.2/#html-blocks): after one, Markdown goes on inside the element.
namespace article {
namespace {

/// A line feed in a value would end the line, and two of them the block.
template <void append_escaped(std::string&, std::string_view)>
void append_in_line(std::string& out, std::string_view text) {
  for (;;) {
    std::size_t const end = text.find('\n');
    append_escaped(out, text.substr(0, end));
    if (end == std::string_view::npos) return;
    out += "&#10;";
    text.remove_prefix(end + 1);
  }
}

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  ((out += ' ') += name) += "=\"";
  append_in_line<append_html_attribute>(out, value);
  out += '"';
}

void append_attribute(std::string& out, std::string_view name, std::uint32_t value) {
  if (value != 0) append_attribute(out, name, std::to_string(value));
}

/// Spans of 1 are not worth saying.
void append_span(std::string& out, std::string_view name, std::uint16_t span) {
  if (span > 1) append_attribute(out, name, std::uint32_t{span});
}

std::string_view block_tag(Kind kind) {
  switch (kind) {
    case Kind::details: return "details";
    case Kind::summary: return "summary";
    case Kind::figure: return "figure";
    case Kind::figcaption: return "figcaption";
    case Kind::table: return "table";
    case Kind::table_row: return "tr";
    default: return {};
  }
}

}  // namespace

bool MarkdownContent::is_html_container(NodeId id) const {
  Kind const kind = node(id).kind;
  return kind == Kind::details || (kind == Kind::table_cell && !m_in_pipe_table) ||
         (kind == Kind::figure && needs_html(m_document, id));
}

/// Whether a node is, or is a part of, a block written in HTML.
bool MarkdownContent::is_html_part(NodeId id) const {
  switch (node(id).kind) {
    case Kind::summary:
    case Kind::figcaption: return true;
    case Kind::table_row:
    case Kind::table_cell: return !m_in_pipe_table;
    case Kind::image:
    case Kind::link: return node(node(id).parent).kind == Kind::figure;
    default: return needs_html(m_document, id);
  }
}

/// Parts a child of an HTML element from what is before it: Markdown stands between blank lines.
void MarkdownContent::start_html_part(NodeId id) {
  NodeId const previous = node(id).previous;
  bool const after_markdown = previous != no_node && !is_html_part(previous);
  if (after_markdown || !is_html_part(id)) blank_line();
  new_line();
}

void MarkdownContent::end_html_part(NodeId id) {
  NodeId const last = node(id).last_child;
  if (last != no_node && !is_html_part(last)) blank_line();
  new_line();
}

/// Whether an inline is a picture without an address and a description, which HTML is read without.
bool MarkdownContent::is_nothing(NodeId id) const {
  if (node(id).kind != Kind::image) return false;
  Image const& image = m_document.fields<Image>(id);
  return image.url.empty() && image.alt.empty();
}

bool MarkdownContent::enter_html_part(NodeId id) {
  Kind const kind = node(id).kind;
  switch (kind) {
    case Kind::media: write_media(id); return false;
    case Kind::table_cell: start_html_cell(id); return true;
    case Kind::table_row: new_line(); break;
    case Kind::image:
    case Kind::link: {
      if (is_nothing(id)) return false;
      start_html_part(id);
      m_in_html = enter_html_inline(id);
      return m_in_html;
    }
    default: start_block(id);
  }
  (m_out += '<') += block_tag(kind);
  if (kind == Kind::table && looks_like_layout(m_document, id)) m_out += " role=\"table\"";
  m_out += '>';
  if (kind == Kind::summary || kind == Kind::figcaption) start_html_phrasing(id);
  return true;
}

void MarkdownContent::leave_html_part(NodeId id) {
  Kind const kind = node(id).kind;
  switch (kind) {
    case Kind::image:
    case Kind::link:
      close_tag(id);
      m_in_html = false;
      return;
    case Kind::table_cell: return end_html_cell(id);
    case Kind::summary:
    case Kind::figcaption: end_html_phrasing(); break;
    case Kind::table:
    case Kind::table_row: new_line(); break;
    default: end_html_part(id);
  }
  write("</");
  write(block_tag(kind));
  write(">");
}

/// Whether a node's inlines can stand in a line of HTML. Formulas and footnote references can't: they
/// are Markdown.
bool MarkdownContent::fits_html_line(NodeId parent) const {
  bool fits = true;
  walk(m_document, parent, [&](NodeId id, Visit) {
    Kind const kind = node(id).kind;
    bool const is_reference = kind == Kind::footnote_reference &&
                              m_survey.is_defined(m_document.fields<FootnoteReference>(id).label);
    fits = fits && kind != Kind::inline_math && !is_reference;
    return fits ? Next::descend : Next::stop;
  });
  return fits;
}

/// Inlines go on in the line, as HTML, where they can; else as Markdown between blank lines.
void MarkdownContent::start_html_phrasing(NodeId id) {
  m_in_html = fits_html_line(id);
  if (m_in_html) return;
  blank_line();
  new_line();
}

void MarkdownContent::end_html_phrasing() {
  if (!m_in_html) {
    blank_line();
    new_line();
  }
  m_in_html = false;
}

void MarkdownContent::start_html_cell(NodeId id) {
  new_line();
  TableCell const& cell = m_document.fields<TableCell>(id);
  m_out += cell.header ? "<th" : "<td";
  append_span(m_out, "colspan", cell.colspan);
  append_span(m_out, "rowspan", cell.rowspan);
  if (cell.align != Alignment::none) {
    append_attribute(m_out, "align", alignment_names[static_cast<std::size_t>(cell.align)]);
  }
  m_out += '>';
  NodeId const first = node(id).first_child;
  if (first == no_node || is_inline(node(first).kind)) start_html_phrasing(id);
}

void MarkdownContent::end_html_cell(NodeId id) {
  NodeId const first = node(id).first_child;
  if (first == no_node || is_inline(node(first).kind)) {
    end_html_phrasing();
  } else {
    end_html_part(id);
  }
  write(m_document.fields<TableCell>(id).header ? "</th>" : "</td>");
}

void MarkdownContent::write_media(NodeId id) {
  start_block(id);
  Media const& media = m_document.fields<Media>(id);
  if (!needs_html(m_document, id)) return write_link(media.poster, media.title);
  std::string_view const name = media_names[static_cast<std::size_t>(media.media)];
  ((m_out += '<') += name) += " controls";
  append_attribute(m_out, "poster", media.poster);
  append_attribute(m_out, "title", in_one_line(media.title));
  append_attribute(m_out, "width", media.width_px);
  append_attribute(m_out, "height", media.height_px);
  m_out += '>';
  for (MediaSource const& source : media.sources) {
    new_line();
    m_out += "<source";
    append_attribute(m_out, "src", source.url);
    append_attribute(m_out, "type", in_one_line(source.type));
    m_out += '>';
  }
  new_line();
  write("</");
  write(name);
  write(">");
}

/// The start tag of an inline, where it has one.
void MarkdownContent::open_tag(NodeId id) {
  std::string_view const tag = inline_tag(node(id).kind);
  if (tag.empty()) return;
  (m_out += '<') += tag;
  if (node(id).kind == Kind::link) {
    append_attribute(m_out, "href", m_document.fields<Link>(id).url);
    append_attribute(m_out, "title", in_one_line(m_document.fields<Link>(id).title));
  } else if (node(id).kind == Kind::abbreviation) {
    append_attribute(m_out, "title", in_one_line(m_document.fields<Abbreviation>(id).title));
  }
  write(">");
  m_just_closed = false;
}

void MarkdownContent::close_tag(NodeId id) {
  std::string_view const tag = inline_tag(node(id).kind);
  if (tag.empty()) return;
  ((m_out += "</") += tag) += '>';
}

bool MarkdownContent::enter_html_inline(NodeId id) {
  Node const& inline_node = node(id);
  switch (inline_node.kind) {
    case Kind::text: append_in_line<append_html_text>(m_out, inline_node.value); return false;
    case Kind::line_break: m_out += "<br>"; return false;
    case Kind::inline_code:
      open_tag(id);
      append_in_line<append_html_text>(m_out, inline_node.value);
      close_tag(id);
      return false;
    case Kind::image: {
      if (is_nothing(id)) return false;
      Image const& image = m_document.fields<Image>(id);
      m_out += "<img";
      append_attribute(m_out, "src", image.url);
      append_attribute(m_out, "alt", in_one_line(image.alt));
      append_attribute(m_out, "title", in_one_line(image.title));
      append_attribute(m_out, "width", image.width_px);
      append_attribute(m_out, "height", image.height_px);
      m_out += '>';
      return false;
    }
    case Kind::footnote_reference:
      append_in_line<append_html_text>(m_out, reference_to(id));
      return false;
    case Kind::quote: m_out += "\u201C"; return true;
    default: open_tag(id); return true;
  }
}

void MarkdownContent::leave_html_inline(NodeId id) {
  if (node(id).kind == Kind::quote) m_out += "\u201D";
  close_tag(id);
}

}  // namespace article
