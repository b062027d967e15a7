#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/article_data.hpp"
#include "document/walk.hpp"
#include "html/markup.hpp"
#include "html/survey.hpp"
#include "html/writer.hpp"

namespace article {

/// Writes nodes of a document as HTML: one flat switch as a node is entered, one as it is left.
/// Each block ends in a line feed, so that the result can be read and compared by the line.
class HtmlContent {
 public:
  HtmlContent(std::string& out, Article const& article, HtmlSurvey const& survey,
              HtmlOptions const& options);

  /// All of a node's children, footnotes and the heading that the header shows left out.
  void write_children(NodeId parent);

  /// The same for the whole document, in slices (`HtmlOptions::slice_bytes`).
  void write_document();

  /// The section of footnotes with links back; nothing when there are none.
  void write_footnotes();

 private:
  /// Of each table around the current node.
  struct TableState {
    std::size_t head_rows = 0;
    std::size_t row = 0;
  };

  void write_block(NodeId id);
  Next enter(NodeId id);
  void leave(NodeId id);

  Markup& open(std::string_view name, NodeId id);
  void language_and_direction(NodeId id);
  void line_break_before_blocks(NodeId id);
  void line_break_in_figure(NodeId id);

  void open_paragraph(NodeId id);
  void close_paragraph(NodeId id);
  void open_heading(NodeId id);
  void close_heading(NodeId id);
  void open_callout(NodeId id);
  void open_list(NodeId id);
  void open_item(NodeId id);
  void task_mark(NodeId item);
  void code_block(NodeId id, std::string_view classes, std::string_view language);
  void open_table(NodeId id);
  void close_table();
  void open_row(NodeId id);
  void open_cell(NodeId id);
  void media(NodeId id);
  void embed(NodeId id);
  void open_link(NodeId id);
  void link_target(std::string_view url);
  void image(NodeId id);
  void image_in_words(NodeId id, Image const& image);
  void source_set(std::span<ImageCandidate const> candidates);
  void footnote_reference(NodeId id);
  void footnote(NodeId id, std::size_t position);
  void back_links(NodeId definition);

  bool is_bare(NodeId paragraph) const;
  bool in_right_to_left() const;
  int heading_level(NodeId id) const;

  Document const& m_document;
  HtmlSurvey const& m_survey;
  HtmlOptions const& m_options;
  Markup m_markup;
  std::vector<TableState> m_tables;
  std::size_t m_table_number = 0;
  /// Directions that hold around the current node, innermost last; the article's own first.
  std::vector<Direction> m_directions;
};

}  // namespace article
