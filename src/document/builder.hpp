#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/content_model.hpp"
#include "document/diagnostics.hpp"
#include "document/document.hpp"

namespace article {

/// The one gate into a `Document`. A reader tells what it sees, in order, as a tree:
///
///     builder.open(Heading{.depth = 2});
///     builder.text("Hello ");
///     builder.open(Kind::emphasis);
///     builder.text("world");
///     builder.close();
///     builder.close();
///     Document document = std::move(builder).finish();
///
/// Any sequence of calls gives a valid document. What doesn't fit is put right, never refused and
/// never lost:
///
/// - *closing*: a block inside a paragraph ends that paragraph. Inlines that were open go on in
///   the next text: `<b>one<p>two</p></b>` has both in bold.
/// - *wrapping*: text among blocks gets a paragraph, a list item outside of a list gets a list, a
///   row gets a table, and whatever stands in a list but is no item becomes one.
/// - *unwrapping*: a block in a heading, a caption or a summary, a link in a link, and all that is
///   nested too deep leave their content and go.
///
/// White space follows CSS `white-space: normal`: runs become one space, none at the edges of a
/// block or beside a line break. Literal text (`leaf`) keeps it. Text is repaired to valid UTF-8
/// without control characters. Paragraphs, lists, tables and formatting that end up empty are
/// dropped.
///
/// The builder copies every string it gets. Cost: linear in the calls and the text.
class Builder {
 public:
  Builder();

  /// Opens a node; every `open` needs its `close`.
  void open(Kind kind) { open_node(kind, nullptr); }

  template <class Fields>
  requires requires { Fields::kind; }
  void open(Fields const& fields) { open_node(Fields::kind, &fields); }

  /// Closes what the last unmatched `open` opened. Ignored when there is none.
  void close();

  /// Running text.
  void text(std::string_view text);

  /// A node without children: a break, an image …
  void leaf(Kind kind, std::string_view value = {}) { add_leaf(kind, nullptr, value); }

  /// A node without children, or with literal text: code, a formula.
  template <class Fields>
  requires requires { Fields::kind; }
  void leaf(Fields const& fields, std::string_view value = {}) {
    add_leaf(Fields::kind, &fields, value);
  }

  /// Sets the direction or the language (a BCP 47 tag) of the node opened last. Without effect on
  /// kinds that don't have one: inlines other than links and quotes.
  void set_direction(Direction direction);
  void set_language(std::string_view tag);

  /// Number of nodes opened and not closed yet.
  std::size_t depth() const { return m_frames.size() - 1; }

  Diagnostics& diagnostics() { return m_diagnostics; }

  /// Closes what is open and gives the document. The builder is empty afterwards.
  Document finish() &&;

 private:
  /// What a reader opened and has not closed.
  struct Frame {
    Kind kind;
    NodeId node;     ///< Where its content goes. None while it is interrupted, or was unwrapped.
    NodeId model;    ///< The first node made for it, copied when an inline goes on elsewhere.
    bool separates;  ///< An unwrapped block: its edges part the text around it.
  };

  void open_node(Kind kind, void const* fields);
  void open_inline(Kind kind, void const* fields);
  void open_unwrapped(Kind kind);
  void add_leaf(Kind kind, void const* fields, std::string_view value);
  void add_leaf_in_line(Kind kind, void const* fields, std::string_view value);
  void add_line_break();
  void add_pending_break();
  void add_footnote_references();
  void append_text(std::string_view text);
  std::string_view literal(Kind kind, std::string_view value);

  bool make_room(Kind kind);
  bool too_deep(Kind kind) const;
  bool has_blocks(NodeId cell) const;
  NodeId base() const;
  NodeId enclosing_container() const;
  void climb_to(NodeId ancestor);
  void resume_inlines();
  void separate();
  void wrap_cell_content(NodeId cell);

  NodeId create(Kind kind, void const* fields);
  NodeId enter(Kind kind, void const* fields);
  void start_block();
  void complete(NodeId id, bool keep_empty);
  void complete_figure(NodeId id);
  void complete_details(NodeId id);
  void complete_cell(NodeId id);
  void trim_end(NodeId block);
  void report(DiagnosticCode code, std::string_view message);

  Document m_document;
  Diagnostics m_diagnostics;
  std::vector<Frame> m_frames;
  std::vector<std::size_t> m_real;       ///< Frames with a node, in the order of nesting.
  std::vector<std::size_t> m_suspended;  ///< Frames of interrupted inlines, outermost first.
  std::vector<FootnoteReference> m_pending_references;  ///< Met in a link, set after it.
  NodeId m_current = Document::root;                    ///< Where the next node goes.
  std::uint32_t m_depth = 0;         ///< Of the current node, in nodes below the root.
  std::uint32_t m_inline_depth = 0;  ///< Inlines among the frames, unwrapped ones aside.
  std::uint32_t m_open_links = 0;
  std::size_t m_resumed_total = 0;
  bool m_at_space = true;        ///< After white space or at the start of a block.
  bool m_at_start = true;        ///< Nothing is in the current line of text yet.
  bool m_pending_break = false;  ///< Something unwrapped ended; more text needs a break first.
  std::string m_scratch;
};

}  // namespace article
