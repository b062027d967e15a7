#include <algorithm>

#include "base/ascii.hpp"
#include "document/walk.hpp"
#include "markdown/escape.hpp"
#include "markdown/html_forms.hpp"
#include "markdown/write_content.hpp"

namespace article {
namespace {

std::string_view upper_name(CalloutKind kind) {
  static constexpr std::string_view names[] = {"NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"};
  return names[static_cast<std::size_t>(kind)];
}

}  // namespace

void MarkdownContent::start_heading(NodeId id) {
  start_block(id);
  Heading const& heading = m_document.fields<Heading>(id);
  m_one_line = true;
  write(std::string(heading.depth, '#'));
  if (node(id).first_child != no_node) write(" ");
  m_in_heading = true;
}

void MarkdownContent::end_heading(NodeId id) {
  m_one_line = m_in_heading = false;
  std::string_view const own_id = m_document.fields<Heading>(id).id;
  // An id has no spaces; braces would end this one.
  std::string_view const safe_id = own_id.substr(0, own_id.find_first_of(" \n\t{}"));
  if (safe_id.empty()) return;
  write(" {#");
  append_escaped_text(m_out, safe_id, {});
  write("}");
}

/// A lone image would read as a figure.
void MarkdownContent::end_paragraph(NodeId id) {
  NodeId child = node(id).first_child;
  if (node(child).kind == Kind::link && node(child).next == no_node &&
      node(child).first_child != no_node) {
    child = node(child).first_child;
  }
  if (node(child).kind == Kind::image && node(child).next == no_node) write("<!-- -->");
}

void MarkdownContent::start_quote(NodeId id) {
  start_block(id);
  write(node(id).first_child == no_node ? ">" : "> ");
  push_prefix("> ");
  m_line_start = true;
}

void MarkdownContent::start_callout(NodeId id) {
  start_block(id);
  Callout const& callout = m_document.fields<Callout>(id);
  write("> [!");
  write(upper_name(callout.callout));
  write("]");
  std::string const title = in_one_line(callout.title);
  if (!title.empty()) {
    write(" ");
    append_escaped_text(m_out, title, {});
  }
  push_prefix("> ");
  NodeId const first = node(id).first_child;
  if (first == no_node) return;
  if (!starts_as_paragraph(m_document, first)) blank_line();
  new_line();
}

/// Lists in a row take turns with their markers, so that they stay apart.
bool MarkdownContent::takes_second_marker(NodeId list) const {
  NodeId const previous = node(list).previous;
  bool const in_a_row =
      previous != no_node && node(previous).kind == Kind::list &&
      m_document.fields<List>(previous).ordered == m_document.fields<List>(list).ordered;
  return in_a_row && !m_item_numbers[m_prefix_lengths.size()].second_marker;
}

void MarkdownContent::start_item(NodeId id) {
  start_block(id);
  NodeId const parent = node(id).parent;
  List const& list = m_document.fields<List>(parent);
  if (node(id).previous == no_node) {
    std::size_t const depth = m_prefix_lengths.size();
    m_item_numbers.resize(std::max(m_item_numbers.size(), depth + 1));
    m_item_numbers[depth] = {list.start, takes_second_marker(parent)};
  }
  ItemNumber& number = m_item_numbers[m_prefix_lengths.size()];
  std::string marker = number.second_marker ? "*" : "-";
  if (list.ordered) {
    // CommonMark takes nine digits at most.
    marker = std::to_string(std::min(number.next++, 999'999'999U));
    marker += number.second_marker ? ')' : '.';
  }
  write(marker);
  if (node(id).first_child != no_node) write(" ");
  push_prefix(std::string(marker.size() + 1, ' '));
  m_line_start = true;

  auto const checked = m_document.fields<ListItem>(id).checked;
  NodeId const first = node(id).first_child;
  if (checked && first != no_node && node(first).kind == Kind::paragraph) {
    write(*checked ? "[x] " : "[ ] ");
  }
}

void MarkdownContent::write_code(NodeId id) {
  start_block(id);
  std::string_view const value = node(id).value;
  Code const& code = m_document.fields<Code>(id);
  std::string const fence = append_fence(m_out, code.lang, code.meta, value);
  if (!value.empty()) write_lines(value);
  new_line();
  write(fence);
}

void MarkdownContent::write_math(NodeId id) {
  start_block(id);
  std::string_view const value = node(id).value;
  bool const trimmed = !value.empty() && !is_space(value.front()) && !is_space(value.back());
  if (trimmed && value.find('$') == std::string_view::npos) {
    write("$$");
    write_lines(value);
    new_line();
    write("$$");
    return;
  }
  std::string const fence = append_fence(m_out, "math", {}, value);
  if (!value.empty()) write_lines(value);
  new_line();
  write(fence);
}

/// An image, linked or not, whose caption is its title; or an embed, which comes next.
bool MarkdownContent::start_figure(NodeId id) {
  start_block(id);
  NodeId const image = image_of_plain_figure(m_document, id);
  if (image == no_node) return true;
  NodeId const first = node(id).first_child;
  NodeId const caption = node(first).next;
  Image const& fields = m_document.fields<Image>(image);
  if (image != first) write("[");
  write_image(fields,
              caption == no_node ? std::string(fields.title) : plain_text(m_document, caption));
  if (image != first) end_link(first);
  return false;
}

void MarkdownContent::start_term(NodeId id) {
  NodeId const previous = node(id).previous;
  if (previous != no_node) {
    bool const parted =
        node(previous).kind == Kind::definition_description || is_plain_term(m_document, previous);
    if (parted) blank_line();
    new_line();
  }
  m_one_line = !is_plain_term(m_document, id);
  m_line_start = true;
}

void MarkdownContent::start_description(NodeId id) {
  if (m_survey.is_plain_description(id)) {
    if (node(id).previous != no_node) {
      blank_line();
      new_line();
    }
    push_prefix("");
    return;
  }
  new_line();
  write(":   ");
  push_prefix("    ");
  m_line_start = true;
}

void MarkdownContent::start_footnote(NodeId id) {
  start_block(id);
  write("[^" + footnote_label(m_document.fields<FootnoteDefinition>(id).label) + "]: ");
  if (is_quoted()) ++m_quoted_notes;
  push_prefix("    ");
  m_line_start = true;
}

void MarkdownContent::end_footnote() {
  pop_prefix();
  if (is_quoted()) --m_quoted_notes;
}

bool MarkdownContent::is_quoted() const { return m_prefix.find('>') != std::string::npos; }

void MarkdownContent::write_embed(NodeId id) {
  start_block(id);
  Embed const& embed = m_document.fields<Embed>(id);
  write_link(embed.url, embed.title);
}

void MarkdownContent::write_link(std::string_view url, std::string_view title) {
  std::string text = in_one_line(title);
  if (text.empty() && is_autolink(url)) {
    write("<" + std::string(url) + ">");
    return;
  }
  if (text.empty()) text = in_one_line(url);
  write("[");
  append_escaped_text(m_out, text, {.in_link = true});
  write("](");
  append_destination(m_out, url);
  write(")");
}

}  // namespace article
