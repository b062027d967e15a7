#include "markdown/write_survey.hpp"

#include "base/ascii.hpp"
#include "document/walk.hpp"
#include "markdown/block_extensions.hpp"
#include "markdown/escape.hpp"
#include "markdown/html_forms.hpp"

namespace article {
namespace {

bool is_text_like(Kind kind) {
  return kind == Kind::paragraph || kind == Kind::figure || kind == Kind::definition_list ||
         kind == Kind::table || kind == Kind::embed || kind == Kind::media;
}

/// Blocks that end in a line of text, which a following line would go on.
bool ends_in_text(Kind kind) {
  return is_text_like(kind) || kind == Kind::blockquote || kind == Kind::callout ||
         kind == Kind::list || kind == Kind::footnote_definition;
}

/// As cmark compares labels, for ASCII.
std::string folded(std::string_view label) { return to_lower(footnote_label(label)); }

}  // namespace

bool needs_blank_line(Document const& document, NodeId previous, NodeId block) {
  Kind const kind = document[block].kind;
  Kind const before = document[previous].kind;
  // HTML blocks end at a blank line, and not all of them begin without one.
  if (needs_html(document, previous) || needs_html(document, block)) return true;
  if (is_text_like(kind)) return ends_in_text(before);
  if (kind != Kind::list || before != Kind::paragraph) return false;
  // Only a list from 1 on with something in its first item can interrupt a paragraph.
  List const& list = document.fields<List>(block);
  NodeId const first = document[block].first_child;
  return (list.ordered && list.start != 1) || document[first].first_child == no_node;
}

bool is_plain_term(Document const& document, NodeId term) {
  NodeId follower = document[term].next;
  for (int terms = 1; follower != no_node; follower = document[follower].next, ++terms) {
    if (document[follower].kind == Kind::definition_description) return false;
    if (terms == max_terms) return true;
  }
  return true;
}

bool starts_as_paragraph(Document const& document, NodeId block) {
  for (NodeId id = block; id != no_node; id = document[id].first_child) {
    switch (document[id].kind) {
      case Kind::paragraph:
      case Kind::embed: return true;
      case Kind::media: return !needs_html(document, id);
      case Kind::definition_term: return is_plain_term(document, id);
      case Kind::definition_list:
      case Kind::definition_description: break;
      default: return false;
    }
  }
  return false;
}

MarkdownSurvey::MarkdownSurvey(Document const& document) : m_marked(document.size()) {
  for_each_node(document, Document::root, [&](NodeId id) {
    Node const& node = document[id];
    if (node.kind == Kind::list && document.fields<List>(id).spread) m_marked[id] = true;
    if (node.kind == Kind::definition_description) {
      m_marked[id] = node.previous == no_node || m_marked[node.previous];
    }
    if (node.kind == Kind::footnote_definition) {
      m_labels.insert(folded(document.fields<FootnoteDefinition>(id).label));
    }
    NodeId const parent = node.parent;
    if (parent == no_node || document[parent].kind != Kind::list_item) return;
    bool const parted = node.previous != no_node && needs_blank_line(document, node.previous, id);
    // Blocks in HTML have blank lines of their own around the Markdown in them.
    bool const has_blank_lines = node.kind != Kind::media && needs_html(document, id);
    if (parted || has_blank_lines) m_marked[document[parent].parent] = true;
  });
}

bool MarkdownSurvey::is_defined(std::string_view label) const {
  return m_labels.contains(folded(label));
}

}  // namespace article
