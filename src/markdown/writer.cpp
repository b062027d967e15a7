#include "markdown/writer.hpp"

#include <algorithm>
#include <vector>

#include "base/ascii.hpp"
#include "document/content_model.hpp"
#include "document/walk.hpp"
#include "markdown/escape.hpp"
#include "markdown/inline_extensions.hpp"
#include "markdown/write_front_matter.hpp"

namespace article {
namespace {

bool is_text_like(Kind kind) {
  return kind == Kind::paragraph || kind == Kind::figure || kind == Kind::definition_list ||
         kind == Kind::table || kind == Kind::embed || kind == Kind::media || kind == Kind::details;
}

/// Blocks that end in a line of text, which a following line would go on.
bool ends_in_text(Kind kind) {
  return is_text_like(kind) || kind == Kind::blockquote || kind == Kind::callout ||
         kind == Kind::list || kind == Kind::footnote_definition;
}

std::string_view upper_name(CalloutKind kind) {
  static constexpr std::string_view names[] = {"NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"};
  return names[static_cast<std::size_t>(kind)];
}

class MarkdownWriter {
 public:
  MarkdownWriter(Article const& article, std::string& out)
      : m_document(article.document), m_out(out) {}

  void run() {
    m_start = m_out.size();
    walk(m_document, [&](NodeId id, Visit visit) {
      if (visit == Visit::enter) return enter(id) ? Next::descend : Next::skip;
      leave(id);
      return Next::descend;
    });
    if (m_out.size() > m_start) m_out += '\n';
  }

 private:
  Node const& node(NodeId id) const { return m_document[id]; }

  // -------------------------------------------------------------------------------------------
  // Lines

  void push_prefix(std::string_view prefix) {
    m_prefix_lengths.push_back(m_prefix.size());
    m_prefix += prefix;
  }
  void pop_prefix() {
    m_prefix.resize(m_prefix_lengths.back());
    m_prefix_lengths.pop_back();
  }
  void new_line() {
    m_out += '\n';
    m_out += m_prefix;
    m_line_start = true;
  }
  void blank_line() {
    m_out += '\n';
    m_out += trim_end(m_prefix);
  }
  void write(std::string_view text) {
    m_out += text;
    m_line_start = false;
  }
  /// Lines as they are, each with the prefix.
  void write_lines(std::string_view text) {
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

  // -------------------------------------------------------------------------------------------
  // Blocks

  /// Parts a block from the one before it.
  void start_block(NodeId id) {
    if (m_cell_depth > 0) {
      if (m_out.size() > m_cell_start) write("<br>");
      return;
    }
    NodeId const previous = node(id).previous;
    if (previous == no_node) return;
    if (!is_tight(id) || needs_blank_line(previous, id)) blank_line();
    new_line();
  }

  bool is_tight(NodeId id) const {
    NodeId const parent = node(id).parent;
    if (node(parent).kind == Kind::list_item) {
      return !m_document.fields<List>(node(parent).parent).spread;
    }
    return node(id).kind == Kind::list_item && !m_document.fields<List>(parent).spread;
  }

  bool needs_blank_line(NodeId previous, NodeId id) const {
    Kind const before = node(previous).kind;
    if (is_text_like(node(id).kind)) return ends_in_text(before);
    if (node(id).kind != Kind::list || before != Kind::paragraph) return false;
    // Only a list from 1 on with something in its first item can interrupt a paragraph.
    List const& list = m_document.fields<List>(id);
    NodeId const first = node(id).first_child;
    return (list.ordered && list.start != 1) || node(first).first_child == no_node;
  }

  bool enter(NodeId id) {
    Kind const kind = node(id).kind;
    if (is_inline(kind) || kind == Kind::ruby_text) return enter_inline(id);
    switch (kind) {
      case Kind::root: return true;
      case Kind::paragraph: start_block(id); return true;
      case Kind::heading: start_heading(id); return true;
      case Kind::blockquote:
        start_block(id);
        start_quote(id);
        return true;
      case Kind::callout: start_callout(id); return true;
      case Kind::list: start_block(id); return true;
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
      case Kind::figcaption:
        start_block(id);
        write("*");
        return true;
      case Kind::details: start_block(id); return true;
      case Kind::summary:
        start_block(id);
        write("**");
        return true;
      case Kind::definition_list: start_block(id); return true;
      case Kind::definition_term: start_term(id); return true;
      case Kind::definition_description: start_description(id); return true;
      case Kind::footnote_definition: start_footnote(id); return true;
      case Kind::media: write_media(id); return false;
      case Kind::embed: write_embed(id); return false;
      default: return true;
    }
  }

  void leave(NodeId id) {
    Kind const kind = node(id).kind;
    if (is_inline(kind) || kind == Kind::ruby_text) return leave_inline(id);
    switch (kind) {
      case Kind::heading: end_heading(id); break;
      case Kind::paragraph: end_paragraph(id); break;
      case Kind::blockquote:
      case Kind::callout:
      case Kind::list_item:
      case Kind::definition_description:
      case Kind::footnote_definition:
        if (m_cell_depth == 0) pop_prefix();
        break;
      case Kind::table_row: end_row(id); break;
      case Kind::table_cell: end_cell(id); break;
      case Kind::figcaption: write("*"); break;
      case Kind::summary: write("**"); break;
      case Kind::definition_term: m_one_line = false; break;
      default: break;
    }
  }

  void start_heading(NodeId id) {
    start_block(id);
    Heading const& heading = m_document.fields<Heading>(id);
    m_one_line = true;
    if (m_cell_depth > 0) return;
    write(std::string(heading.depth, '#'));
    if (node(id).first_child != no_node) write(" ");
    m_in_heading = true;
  }

  void end_heading(NodeId id) {
    m_one_line = m_in_heading = false;
    Heading const& heading = m_document.fields<Heading>(id);
    if (m_cell_depth > 0 || heading.id.empty()) return;
    write(" {#");
    write(heading.id);
    write("}");
  }

  /// A lone image would read as a figure.
  void end_paragraph(NodeId id) {
    NodeId child = node(id).first_child;
    if (node(child).kind == Kind::link && node(child).next == no_node &&
        node(child).first_child != no_node) {
      child = node(child).first_child;
    }
    if (node(child).kind == Kind::image && node(child).next == no_node) write("<!-- -->");
  }

  void start_quote(NodeId id) {
    if (m_cell_depth > 0) return;
    write(node(id).first_child == no_node ? ">" : "> ");
    push_prefix("> ");
    m_line_start = true;
  }

  void start_callout(NodeId id) {
    start_block(id);
    if (m_cell_depth > 0) return;
    Callout const& callout = m_document.fields<Callout>(id);
    write("> [!");
    write(upper_name(callout.callout));
    write("]");
    if (!callout.title.empty()) {
      write(" ");
      append_escaped_text(m_out, callout.title, {});
    }
    push_prefix("> ");
    NodeId const first = node(id).first_child;
    if (first == no_node) return;
    if (node(first).kind != Kind::paragraph) blank_line();
    new_line();
  }

  // -------------------------------------------------------------------------------------------
  // Lists

  /// Lists in a row take turns with their markers, so that they stay apart.
  bool takes_second_marker(NodeId list) const {
    NodeId const previous = node(list).previous;
    bool const in_a_row =
        previous != no_node && node(previous).kind == Kind::list &&
        m_document.fields<List>(previous).ordered == m_document.fields<List>(list).ordered;
    return in_a_row && !m_item_numbers[m_prefix_lengths.size()].second_marker;
  }

  void start_item(NodeId id) {
    start_block(id);
    if (m_cell_depth > 0) return;
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

  // -------------------------------------------------------------------------------------------
  // Literal blocks

  void write_code(NodeId id) {
    start_block(id);
    std::string_view const value = node(id).value;
    if (m_cell_depth > 0) return append_code_in_line(value);
    Code const& code = m_document.fields<Code>(id);
    std::string const fence = append_fence(m_out, code.lang, code.meta, value);
    if (!value.empty()) write_lines(value);
    new_line();
    write(fence);
  }

  void append_code_in_line(std::string_view value) {
    std::string line(value);
    std::replace(line.begin(), line.end(), '\n', ' ');
    append_code_span(m_out, line);
  }

  void write_math(NodeId id) {
    start_block(id);
    std::string_view const value = node(id).value;
    if (m_cell_depth > 0) return append_code_in_line(value);
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

  // -------------------------------------------------------------------------------------------
  // Tables: https://github.github.com/gfm/#tables-extension-

  void start_table(NodeId id) {
    start_block(id);
    if (m_cell_depth > 0) return;
    m_columns.clear();
    NodeId const first = node(id).first_child;
    bool headed = true;
    for (NodeId const cell : Children(m_document, first)) {
      TableCell const& fields = m_document.fields<TableCell>(cell);
      headed = headed && fields.header;
      for (int i = 0; i < fields.colspan; ++i) m_columns.push_back(fields.align);
    }
    if (headed) return;
    // GFM has no table without a head.
    write("|");
    for (std::size_t i = 0; i < m_columns.size(); ++i) write("  |");
    new_line();
    write_delimiter_row();
  }

  void write_delimiter_row() {
    write("|");
    for (Alignment const align : m_columns) {
      switch (align) {
        case Alignment::none: write(" --- |"); break;
        case Alignment::left: write(" :-- |"); break;
        case Alignment::center: write(" :-: |"); break;
        case Alignment::right: write(" --: |"); break;
      }
    }
    m_head_written = true;
  }

  void start_row(NodeId id) {
    if (m_cell_depth > 0) return start_block(id);
    if (node(id).previous == no_node) {
      TableCell const& first = m_document.fields<TableCell>(node(id).first_child);
      if (!first.header || m_head_written) {
        if (m_head_written) new_line();
      }
    } else {
      new_line();
    }
    write("|");
    m_row_columns = 0;
  }

  void end_row(NodeId id) {
    if (m_cell_depth > 0) return;
    for (; m_row_columns < m_columns.size(); ++m_row_columns) write("  |");
    if (node(id).previous == no_node && !m_head_written) {
      new_line();
      write_delimiter_row();
    }
    if (node(id).next == no_node) m_head_written = false;
  }

  void start_cell() {
    if (m_cell_depth++ > 0) {
      write(" ");
      return;
    }
    write(" ");
    m_cell_start = m_out.size();
    m_line_start = true;
    m_one_line = true;
  }

  void end_cell(NodeId id) {
    if (--m_cell_depth > 0) return;
    std::string content;
    for (char const c : std::string_view(m_out).substr(m_cell_start)) {
      if (c == '|') content += '\\';
      content += c == '\n' ? ' ' : c;
    }
    m_out.resize(m_cell_start);
    m_out += content;
    m_one_line = false;
    int const colspan = m_document.fields<TableCell>(id).colspan;
    for (int i = 0; i < colspan && m_row_columns < m_columns.size(); ++i, ++m_row_columns) {
      write(i == 0 ? " |" : "  |");
    }
  }

  // -------------------------------------------------------------------------------------------
  // Figures, lists of definitions, notes

  /// An image, linked or not, with a plain caption has a form of its own.
  bool start_figure(NodeId id) {
    start_block(id);
    NodeId const first = node(id).first_child;
    NodeId const second = node(first).next;
    bool const linked = node(first).kind == Kind::link;
    NodeId const image = linked ? node(first).first_child : first;
    bool const has_form = image != no_node && node(image).kind == Kind::image &&
                          node(image).next == (linked ? no_node : second) &&
                          (second == no_node ||
                           (node(second).kind == Kind::figcaption && node(second).next == no_node));
    if (!has_form) return true;
    if (linked) write("[");
    Image const& fields = m_document.fields<Image>(image);
    std::string const caption =
        second == no_node ? std::string(fields.title) : plain_text(m_document, second);
    write_image(fields, caption);
    if (linked) end_link(first);
    return false;
  }

  void start_term(NodeId id) {
    NodeId const previous = node(id).previous;
    if (m_cell_depth > 0) return start_block(id);
    if (previous != no_node) {
      if (node(previous).kind == Kind::definition_description) blank_line();
      new_line();
    }
    m_one_line = true;
    m_line_start = true;
  }

  void start_description(NodeId id) {
    if (m_cell_depth > 0) return start_block(id);
    if (node(id).previous == no_node) {
      // Without a term there is no form; its blocks stand for themselves.
      push_prefix("");
      return;
    }
    new_line();
    write(":   ");
    push_prefix("    ");
    m_line_start = true;
  }

  /// A label that can stand in `[^…]`.
  static std::string safe_label(std::string_view label) {
    std::string safe;
    for (char const c : label) {
      bool const plain = !is_space(c) && c != '[' && c != ']' && c != '\\' && c != '^';
      safe += plain ? c : '-';
    }
    return safe;
  }

  void start_footnote(NodeId id) {
    start_block(id);
    if (m_cell_depth > 0) return;
    write("[^" + safe_label(m_document.fields<FootnoteDefinition>(id).label) + "]: ");
    push_prefix("    ");
    m_line_start = true;
  }

  void write_embed(NodeId id) {
    start_block(id);
    Embed const& embed = m_document.fields<Embed>(id);
    write_plain_link(embed.url, embed.title);
  }

  void write_media(NodeId id) {
    start_block(id);
    Media const& media = m_document.fields<Media>(id);
    write_plain_link(media.sources.empty() ? media.poster : media.sources[0].url, media.title);
  }

  void write_plain_link(std::string_view url, std::string_view title) {
    if (title.empty() && is_autolink(url)) {
      write("<" + std::string(url) + ">");
      return;
    }
    write("[");
    append_escaped_text(m_out, title.empty() ? url : title, {});
    write("](");
    append_destination(m_out, url);
    write(")");
  }

  // -------------------------------------------------------------------------------------------
  // Inlines

  bool enter_inline(NodeId id) {
    Node const& inline_node = node(id);
    switch (inline_node.kind) {
      case Kind::text: write_text(id); return false;
      case Kind::emphasis: open_delimiters(id, 1); return true;
      case Kind::strong: open_delimiters(id, 2); return true;
      case Kind::deletion: open_fixed(id, "~~"); return true;
      case Kind::mark: open_fixed(id, "=="); return true;
      case Kind::superscript:
        if (is_script(id)) write("^");
        return true;
      case Kind::subscript:
        if (is_attached_script(id)) write("~");
        return true;
      case Kind::quote: write("\u201C"); return true;
      case Kind::ruby_text: write("("); return true;
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
        write("[^" + safe_label(m_document.fields<FootnoteReference>(id).label) + "]");
        return false;
      default: return true;
    }
  }

  void leave_inline(NodeId id) {
    switch (node(id).kind) {
      case Kind::emphasis:
      case Kind::strong:
      case Kind::deletion:
      case Kind::mark: close_delimiters(id); break;
      case Kind::superscript:
        if (is_script(id)) write("^");
        break;
      case Kind::subscript:
        if (m_attached) write("~");
        m_attached = false;
        break;
      case Kind::quote: write("\u201D"); break;
      case Kind::ruby_text: write(")"); break;
      case Kind::link: end_link(id); break;
      default: break;
    }
  }

  void write_text(NodeId id) {
    NodeId const next = following_inline(id);
    bool const before_bracket = next != no_node && (node(next).kind == Kind::link ||
                                                    node(next).kind == Kind::footnote_reference);
    std::string_view text = node(id).value;
    // A space belongs outside of delimiters.
    if (m_delimiter_open && text.starts_with(' ')) text.remove_prefix(1);
    m_delimiter_open = false;
    if (text.ends_with(' ') && node(id).next == no_node && in_delimiters(id)) {
      text.remove_suffix(1);
      m_space_after_close = true;
    }
    if (text.empty()) return;
    part_from_delimiter(text.front());
    append_escaped_text(m_out, text,
                        {.line_start = m_line_start,
                         .document_start = m_out.size() == m_start,
                         .heading = m_in_heading,
                         .table_cell = m_cell_depth > 0,
                         .in_link = m_in_link,
                         .before_bracket = before_bracket});
    m_line_start = false;
  }

  NodeId following_inline(NodeId id) const {
    while (node(id).next == no_node && is_inline(node(node(id).parent).kind)) id = node(id).parent;
    return node(id).next;
  }

  bool in_delimiters(NodeId id) const {
    Kind const parent = node(node(id).parent).kind;
    return parent == Kind::emphasis || parent == Kind::strong || parent == Kind::deletion ||
           parent == Kind::mark;
  }

  // Runs of `*` and `_` open only before text and close only after it; beside a letter outside and
  // punctuation inside they do neither. An empty comment, which counts as punctuation, parts them.
  // https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run

  /// The first character that will stand inside, as far as it can be told.
  bool starts_with_punctuation(NodeId id) const {
    NodeId const child = node(id).first_child;
    if (child == no_node) return true;
    if (node(child).kind != Kind::text) return true;
    std::string_view const text = trim_start(node(child).value);
    return text.empty() || !is_plain(text.front());
  }

  /// Letters, digits and all of other scripts: what is no ASCII punctuation or space. Marks of
  /// other scripts may be punctuation too; to part once too often does no harm.
  static bool is_plain(char c) { return is_alphanumeric(c); }

  bool at_word() const {
    if (m_out.size() == m_start || m_line_start) return false;
    char const last = m_out.back();
    return !is_space(last) && !is_punctuation(last);
  }

  void open_delimiters(NodeId id, std::size_t length) {
    char const last = m_out.size() > m_start && !m_line_start ? m_out.back() : ' ';
    char mark = '*';
    if (last == '*') mark = '_';
    open_with(id, std::string(length, mark));
  }

  void open_fixed(NodeId id, std::string_view delimiter) { open_with(id, std::string(delimiter)); }

  void open_with(NodeId id, std::string const& delimiter) {
    NodeId const child = node(id).first_child;
    bool const space =
        child != no_node && node(child).kind == Kind::text && node(child).value.starts_with(' ');
    if (space && !m_line_start) write(" ");
    if (at_word() && (starts_with_punctuation(id) || delimiter[0] != '*')) write("<!-- -->");
    write(delimiter);
    m_delimiters.push_back(delimiter);
    m_delimiter_open = space;
  }

  void close_delimiters(NodeId) {
    std::string const delimiter = m_delimiters.back();
    m_delimiters.pop_back();
    bool const after_punctuation = !at_word();
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
  void part_from_delimiter(char next) {
    bool const needed = m_just_closed && m_closed_after_punctuation && !is_space(next) &&
                        !is_punctuation(next) && !m_out.empty() && is_punctuation(m_out.back());
    m_just_closed = false;
    if (needed) m_out += "<!-- -->";
  }

  bool is_script(NodeId id) const {
    NodeId const child = node(id).first_child;
    if (child == no_node || node(child).kind != Kind::text || node(child).next != no_node) {
      return false;
    }
    std::string_view const text = node(child).value;
    return text.size() < 100 && text.find(' ') == std::string_view::npos;
  }

  bool is_attached_script(NodeId id) {
    bool const attached = m_out.size() > m_start && !m_line_start &&
                          (is_alphanumeric(m_out.back()) || m_out.back() == ')');
    m_attached = attached && is_script(id);
    return m_attached;
  }

  void write_inline_math(NodeId id) {
    std::string_view const value = node(id).value;
    if (value.find('$') != std::string_view::npos) return append_code_span(m_out, value);
    bool const plain = is_plain_formula(id);
    char const before = m_line_start || m_out.size() == m_start ? ' ' : m_out.back();
    if (is_alphanumeric(before) || before == '$') m_out += "<!-- -->";
    write(plain ? "$" : "$`");
    write(value);
    write(plain ? "$" : "`$");
  }

  /// Whether `$…$` alone says that it is a formula.
  bool is_plain_formula(NodeId id) const {
    std::string_view const value = node(id).value;
    if (value.empty() || is_space(value.front()) || is_space(value.back())) return false;
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

  void write_line_break() {
    if (m_one_line || m_cell_depth > 0) {
      write("<br>");
    } else {
      m_out += '\\';
      new_line();
    }
  }

  void write_image(Image const& image, std::string_view title) {
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

  bool start_link(NodeId id) {
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

  /// Whether `<address>` is a link of its own
  /// (https://spec.commonmark.org/0.31.2/#email-autolink), told apart from what may not be one.
  static bool is_email_link(std::string_view url, std::string_view text) {
    if (!url.starts_with("mailto:") || url.substr(7) != text) return false;
    std::size_t const at = text.find('@');
    if (at == 0 || at == std::string_view::npos || text.size() > 60) return false;
    return is_alphanumeric(text.back()) && is_alphanumeric(text[at + 1]) &&
           std::all_of(text.begin(), text.end(),
                       [](char c) {
                         return is_alphanumeric(c) || c == '.' || c == '@' || c == '-' ||
                                c == '_' || c == '+';
                       }) &&
           std::count(text.begin(), text.end(), '@') == 1 &&
           text.substr(at).find_first_of("_+") == std::string_view::npos &&
           text.substr(at).find("..") == std::string_view::npos &&
           text.substr(at).find("-.") == std::string_view::npos &&
           text.substr(at).find(".-") == std::string_view::npos;
  }

  void end_link(NodeId id) {
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

  struct ItemNumber {
    std::uint32_t next = 1;
    bool second_marker = false;
  };

  Document const& m_document;
  std::string& m_out;
  std::size_t m_start = 0;
  std::string m_prefix;
  std::vector<std::size_t> m_prefix_lengths;
  std::vector<ItemNumber> m_item_numbers;
  std::vector<Alignment> m_columns;
  std::size_t m_row_columns = 0;
  std::size_t m_cell_start = 0;
  int m_cell_depth = 0;
  bool m_head_written = false;
  bool m_line_start = true;
  bool m_one_line = false;
  bool m_in_heading = false;
  bool m_in_link = false;
  bool m_delimiter_open = false;
  bool m_space_after_close = false;
  bool m_just_closed = false;
  bool m_closed_after_punctuation = false;
  bool m_attached = false;
  std::vector<std::string> m_delimiters;
};

}  // namespace

std::string write_markdown(Article const& article, MarkdownWriteOptions const& options) {
  std::string out;
  if (options.front_matter) out = write_front_matter(article.metadata);
  if (!out.empty()) out += '\n';
  MarkdownWriter(article, out).run();
  return out;
}

}  // namespace article
