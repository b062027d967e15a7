#include <algorithm>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "document/content_model.hpp"
#include "markdown/escape.hpp"
#include "markdown/html_forms.hpp"
#include "markdown/inline_extensions.hpp"
#include "markdown/write_content.hpp"

namespace article {
namespace {

/// Letters, digits and all of other scripts: what is no ASCII punctuation or space. Marks of
/// other scripts may be punctuation too; to part once too often does no harm.
bool is_plain(char c) { return is_alphanumeric(c); }

/// Whether `<address>` is a link of its own
/// (https://spec.commonmark.org/0.31.2/#email-autolink), told apart from what may not be one.
bool is_email_link(std::string_view url, std::string_view text) {
  if (!url.starts_with("mailto:") || url.substr(7) != text) return false;
  std::size_t const at = text.find('@');
  if (at == 0 || at == std::string_view::npos || text.size() > 60) return false;
  return is_alphanumeric(text.back()) && is_alphanumeric(text[at + 1]) &&
         std::all_of(text.begin(), text.end(),
                     [](char c) {
                       return is_alphanumeric(c) || c == '.' || c == '@' || c == '-' || c == '_' ||
                              c == '+';
                     }) &&
         std::count(text.begin(), text.end(), '@') == 1 &&
         text.substr(at).find_first_of("_+") == std::string_view::npos &&
         text.substr(at).find("..") == std::string_view::npos &&
         text.substr(at).find("-.") == std::string_view::npos &&
         text.substr(at).find(".-") == std::string_view::npos;
}

}  // namespace

bool MarkdownContent::enter_inline(NodeId id) {
  Node const& inline_node = node(id);
  if (is_tag_in_markdown(inline_node.kind)) {
    open_tag(id);
    return true;
  }
  switch (inline_node.kind) {
    case Kind::text: write_text(id); return false;
    case Kind::emphasis: open_delimiters(id, "*"); return true;
    case Kind::strong: open_delimiters(id, "**"); return true;
    case Kind::deletion: open_delimiters(id, "~~"); return true;
    case Kind::mark: open_delimiters(id, "=="); return true;
    case Kind::superscript:
    case Kind::subscript: return open_script(id);
    case Kind::quote:
      part_from_delimiter('\xE2');
      write("\u201C");
      return true;
    case Kind::inline_code:
      append_code_span(m_out, inline_node.value);
      m_line_start = false;
      return false;
    case Kind::inline_math: write_inline_math(id); return false;
    case Kind::link: return start_link(id);
    case Kind::image: {
      Image const& image = m_document.fields<Image>(id);
      write_image(image, image.title);
      return false;
    }
    case Kind::line_break: write_line_break(); return false;
    case Kind::footnote_reference:
      if (m_survey.is_defined(m_document.fields<FootnoteReference>(id).label)) {
        write(reference_to(id));
      } else {
        write_running(reference_to(id), id);
      }
      return false;
    default: return true;
  }
}

void MarkdownContent::leave_inline(NodeId id) {
  if (is_tag_in_markdown(node(id).kind)) return close_tag(id);
  switch (node(id).kind) {
    case Kind::emphasis:
    case Kind::strong:
    case Kind::deletion:
    case Kind::mark: close_delimiters(id); break;
    case Kind::superscript:
    case Kind::subscript: close_script(); break;
    case Kind::quote:
      part_from_delimiter('\xE2');
      write("\u201D");
      break;
    case Kind::link: end_link(id); break;
    default: break;
  }
}

void MarkdownContent::write_text(NodeId id) {
  std::string_view text = node(id).value;
  // A space belongs outside of delimiters.
  if (m_delimiter_open && text.starts_with(' ')) text.remove_prefix(1);
  m_delimiter_open = false;
  if (text.ends_with(' ') && node(id).next == no_node && in_delimiters(id)) {
    text.remove_suffix(1);
    m_space_after_close = true;
  }
  if (!text.empty()) write_running(text, id);
}

/// Text that the inline `id` stands for, so that it reads as itself.
void MarkdownContent::write_running(std::string_view text, NodeId id) {
  NodeId const next = following_inline(id);
  bool const before_bracket = next != no_node && (node(next).kind == Kind::link ||
                                                  node(next).kind == Kind::footnote_reference);
  part_from_delimiter(text.front());
  append_escaped_text(m_out, text,
                      {.line_start = m_line_start,
                       .document_start = m_out.size() == m_start,
                       .heading = m_in_heading,
                       .table_cell = m_in_cell,
                       .in_link = m_in_link,
                       .before_bracket = before_bracket});
  m_line_start = false;
}

NodeId MarkdownContent::following_inline(NodeId id) const {
  while (node(id).next == no_node && is_inline(node(node(id).parent).kind)) id = node(id).parent;
  return node(id).next;
}

bool MarkdownContent::in_delimiters(NodeId id) const {
  Kind const parent = node(node(id).parent).kind;
  bool const may = parent == Kind::emphasis || parent == Kind::strong || parent == Kind::deletion ||
                   parent == Kind::mark;
  return may && !m_delimiters.back().empty();
}

/// The first character that will stand inside, as far as it can be told.
bool MarkdownContent::starts_with_punctuation(NodeId id) const {
  NodeId const child = node(id).first_child;
  if (child == no_node) return true;
  if (node(child).kind != Kind::text) return true;
  std::string_view const text = trim_start(node(child).value);
  return text.empty() || !is_plain(text.front());
}

bool MarkdownContent::at_word() const {
  if (m_out.size() == m_start || m_line_start) return false;
  char const last = m_out.back();
  return !is_space(last) && !is_punctuation(last);
}

/// Whether delimiters would not be taken for such: around nothing, beside white space that Markdown
/// doesn't collapse, or next to more of themselves.
bool MarkdownContent::needs_tags(NodeId id) const {
  NodeId const first = node(id).first_child;
  if (first == no_node) return true;
  Kind const kind = node(id).kind;
  for (NodeId outer = node(id).parent; is_inline(node(outer).kind); outer = node(outer).parent) {
    if (node(outer).kind == kind) return true;
  }
  NodeId start = first;
  auto const goes_on_inside = [&](NodeId inner) {
    return is_inline(node(inner).kind) && node(inner).kind != Kind::quote &&
           node(inner).first_child != no_node;
  };
  while (goes_on_inside(start)) start = node(start).first_child;
  NodeId end = node(id).last_child;
  while (goes_on_inside(end)) end = node(end).last_child;
  if (node(start).kind == Kind::line_break || node(end).kind == Kind::line_break) return true;
  if (node(start).kind == Kind::text) {
    std::string_view const text = trim_start(node(start).value);
    if (text.empty() || is_unicode_whitespace(decode_code_point(text).code_point)) return true;
  }
  if (node(end).kind == Kind::text) {
    std::string_view const text = trim_end(node(end).value);
    if (text.empty() || is_unicode_whitespace(decode_last_code_point(text).code_point)) return true;
  }
  return false;
}

void MarkdownContent::open_delimiters(NodeId id, std::string_view delimiter) {
  if (needs_tags(id)) {
    m_delimiters.emplace_back();
    return open_tag(id);
  }
  NodeId const child = node(id).first_child;
  bool const space =
      child != no_node && node(child).kind == Kind::text && node(child).value.starts_with(' ');
  if (space && !m_line_start) write(" ");
  if (at_word() && (starts_with_punctuation(id) || delimiter[0] != '*')) write("<!-- -->");
  bool const after_star = m_out.size() > m_start && !m_line_start && m_out.back() == '*';
  m_delimiters.emplace_back(delimiter);
  if (after_star && delimiter[0] == '*') m_delimiters.back().assign(delimiter.size(), '_');
  write(m_delimiters.back());
  m_delimiter_open = space;
  m_just_closed = false;
}

void MarkdownContent::close_delimiters(NodeId id) {
  std::string const delimiter = m_delimiters.back();
  m_delimiters.pop_back();
  if (delimiter.empty()) return close_tag(id);
  bool const after_punctuation = !is_plain(m_out.back());
  write(delimiter);
  m_closed_after_punctuation = after_punctuation || delimiter[0] != '*';
  m_just_closed = true;
  if (m_space_after_close) {
    write(" ");
    m_space_after_close = false;
    m_just_closed = false;
  }
}

/// Puts a comment between a closing delimiter and a letter where it would not close otherwise.
void MarkdownContent::part_from_delimiter(char next) {
  bool const needed = m_just_closed && m_closed_after_punctuation && !is_space(next) &&
                      !is_punctuation(next) && !m_out.empty() && is_punctuation(m_out.back());
  m_just_closed = false;
  if (needed) m_out += "<!-- -->";
}

bool MarkdownContent::is_script(NodeId id) const {
  NodeId const child = node(id).first_child;
  if (child == no_node || node(child).kind != Kind::text || node(child).next != no_node) {
    return false;
  }
  std::string_view const text = node(child).value;
  return text.size() < 100 && text.find(' ') == std::string_view::npos && is_plain(text.front()) &&
         is_plain(text.back());
}

/// `^…^` anywhere and `~…~` after a letter, where they say all; else a tag.
bool MarkdownContent::open_script(NodeId id) {
  bool const raised = node(id).kind == Kind::superscript;
  bool const attached = m_out.size() > m_start && !m_line_start &&
                        (is_alphanumeric(m_out.back()) || m_out.back() == ')');
  if (is_script(id) && (raised || attached)) {
    m_scripts.emplace_back(raised ? "^" : "~");
    write(m_scripts.back());
  } else {
    m_scripts.emplace_back(raised ? "</sup>" : "</sub>");
    write(raised ? "<sup>" : "<sub>");
  }
  return true;
}

void MarkdownContent::close_script() {
  write(m_scripts.back());
  m_scripts.pop_back();
}

std::string MarkdownContent::reference_to(NodeId id) const {
  return "[^" + footnote_label(m_document.fields<FootnoteReference>(id).label) + "]";
}

void MarkdownContent::write_inline_math(NodeId id) {
  std::string_view const value = trim(node(id).value);
  if (value.empty() || value.find('$') != std::string_view::npos) {
    m_line_start = false;
    return append_code_span(m_out, node(id).value);
  }
  bool const plain = is_plain_formula(id);
  char const before = m_line_start || m_out.size() == m_start ? ' ' : m_out.back();
  if (is_alphanumeric(before) || before == '$') m_out += "<!-- -->";
  write(plain ? "$" : "$`");
  write(value);
  write(plain ? "$" : "`$");
}

/// Whether `$…$` alone says that it is a formula.
bool MarkdownContent::is_plain_formula(NodeId id) const {
  std::string_view const value = trim(node(id).value);
  if (value.back() == '\\' || value.find('`') != std::string_view::npos) return false;
  NodeId const next = following_inline(id);
  if (next != no_node && node(next).kind == Kind::text) {
    char const after = node(next).value.front();
    if (is_alphanumeric(after) || after == '$') return false;
  } else if (next != no_node && node(next).kind == Kind::inline_math) {
    return false;
  }
  return !reads_like_money(value);
}

void MarkdownContent::write_line_break() {
  if (m_one_line || m_in_cell) {
    write("<br>");
  } else {
    m_out += '\\';
    new_line();
  }
}

void MarkdownContent::write_image(Image const& image, std::string_view title) {
  write("![");
  append_escaped_text(m_out, image.alt, {});
  write("](");
  append_destination(m_out, image.url);
  if (!title.empty()) {
    write(" ");
    append_title(m_out, title);
  }
  write(")");
}

bool MarkdownContent::start_link(NodeId id) {
  Link const& link = m_document.fields<Link>(id);
  NodeId const child = node(id).first_child;
  bool const only_text = child != no_node && node(child).kind == Kind::text &&
                         node(child).next == no_node && link.title.empty();
  if (only_text && node(child).value == link.url && is_autolink(link.url)) {
    write("<" + std::string(link.url) + ">");
    return false;
  }
  if (only_text && is_email_link(link.url, node(child).value)) {
    write("<" + std::string(node(child).value) + ">");
    return false;
  }
  write("[");
  m_in_link = true;
  return true;
}

void MarkdownContent::end_link(NodeId id) {
  m_in_link = false;
  Link const& link = m_document.fields<Link>(id);
  write("](");
  append_destination(m_out, link.url);
  if (!link.title.empty()) {
    write(" ");
    append_title(m_out, link.title);
  }
  write(")");
}

}  // namespace article
