#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "markdown/write_survey.hpp"

namespace article {

/// Writes the nodes of a document as Markdown: one flat switch as a node is entered, one as it is
/// left. Blocks that Markdown has no syntax for are HTML blocks around Markdown, as people write them
/// on GitHub: `<details>`, a blank line, Markdown, a blank line, `</details>`.
///
/// Its files: write_content.cpp (lines, what parts blocks, the two switches), write_blocks.cpp,
/// write_table.cpp, write_inlines.cpp, write_html_blocks.cpp.
class MarkdownContent {
 public:
  MarkdownContent(Document const& document, std::string& out)
      : m_document(document), m_out(out), m_start(out.size()), m_survey(document) {}

  /// Everything in the root. Linear, no recursion.
  void write_all();

 private:
  /// The number that a list's next item gets, and the marker of its items.
  struct ItemNumber {
    std::uint32_t next = 1;
    bool second_marker = false;
  };

  Node const& node(NodeId id) const { return m_document[id]; }

  bool enter(NodeId id);
  void leave(NodeId id);

  // Lines
  void push_prefix(std::string_view prefix);
  void pop_prefix();
  void new_line();
  void blank_line();
  void write(std::string_view text);
  void write_lines(std::string_view text);

  // What parts blocks
  void start_block(NodeId id);
  bool hides_blank_line(NodeId previous) const;
  bool is_tight(NodeId id) const;

  // Blocks
  void start_heading(NodeId id);
  void end_heading(NodeId id);
  void end_paragraph(NodeId id);
  void start_quote(NodeId id);
  void start_callout(NodeId id);
  bool takes_second_marker(NodeId list) const;
  void start_item(NodeId id);
  void write_code(NodeId id);
  void write_math(NodeId id);
  bool start_figure(NodeId id);
  void start_term(NodeId id);
  void start_description(NodeId id);
  void start_footnote(NodeId id);
  void end_footnote();
  bool is_quoted() const;
  void write_embed(NodeId id);
  void write_link(std::string_view url, std::string_view title);

  // Tables
  void start_table(NodeId id);
  void write_delimiter_row();
  void start_row(NodeId id);
  void end_row();
  void start_cell();
  void end_cell();

  // HTML blocks and tags
  bool is_html_container(NodeId id) const;
  bool is_html_part(NodeId id) const;
  void start_html_part(NodeId id);
  void end_html_part(NodeId id);
  bool is_nothing(NodeId id) const;
  bool enter_html_part(NodeId id);
  void leave_html_part(NodeId id);
  bool fits_html_line(NodeId parent) const;
  void start_html_phrasing(NodeId id);
  void end_html_phrasing();
  void start_html_cell(NodeId id);
  void end_html_cell(NodeId id);
  void write_media(NodeId id);
  void open_tag(NodeId id);
  void close_tag(NodeId id);
  bool enter_html_inline(NodeId id);
  void leave_html_inline(NodeId id);

  // Inlines
  bool enter_inline(NodeId id);
  void leave_inline(NodeId id);
  void write_text(NodeId id);
  void write_running(std::string_view text, NodeId id);
  NodeId following_inline(NodeId id) const;
  bool in_delimiters(NodeId id) const;
  bool starts_with_punctuation(NodeId id) const;
  bool at_word() const;
  bool needs_tags(NodeId id) const;
  void open_delimiters(NodeId id, std::string_view delimiter);
  void close_delimiters(NodeId id);
  void part_from_delimiter(char next);
  bool is_script(NodeId id) const;
  bool open_script(NodeId id);
  void close_script();
  std::string reference_to(NodeId id) const;
  void write_inline_math(NodeId id);
  bool is_plain_formula(NodeId id) const;
  void write_line_break();
  void write_image(Image const& image, std::string_view title);
  bool start_link(NodeId id);
  void end_link(NodeId id);

  Document const& m_document;
  std::string& m_out;
  std::size_t m_start;
  MarkdownSurvey m_survey;
  std::string m_prefix;
  std::vector<std::size_t> m_prefix_lengths;
  std::vector<ItemNumber> m_item_numbers;
  std::vector<Alignment> m_columns;
  std::size_t m_row_columns = 0;
  std::size_t m_quoted_notes = 0;  ///< Notes open that stand in a quotation.
  std::size_t m_cell_start = 0;
  bool m_in_pipe_table = false;
  bool m_in_cell = false;  ///< Of a pipe table.
  bool m_in_html = false;  ///< In a line of HTML, where Markdown means nothing.
  bool m_head_written = false;
  bool m_line_start = true;
  bool m_one_line = false;
  bool m_in_heading = false;
  bool m_in_link = false;
  bool m_delimiter_open = false;
  bool m_space_after_close = false;
  bool m_just_closed = false;
  bool m_closed_after_punctuation = false;
  std::vector<std::string> m_delimiters;    ///< That are open; empty for a tag.
  std::vector<std::string_view> m_scripts;  ///< What closes each open sub- or superscript.
};

}  // namespace article
