#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace article {

/// What the Markdown of one place depends on elsewhere in the document; one pass, made beforehand.
class MarkdownSurvey {
 public:
  explicit MarkdownSurvey(Document const& document);

  /// Whether a list is read with its items set apart: because it says so, or because something in it can
  /// only be written after a blank line.
  bool is_loose(NodeId list) const { return m_marked[list]; }

  /// Whether a description comes before any term, so that its blocks stand for themselves.
  bool is_plain_description(NodeId description) const { return m_marked[description]; }

  /// Whether `[^label]` is defined; if not, it is text.
  bool is_defined(std::string_view label) const;

 private:
  std::vector<bool> m_marked;  ///< By node: loose lists and plain descriptions.
  std::set<std::string> m_labels;
};

/// Whether a block has to be parted by a blank line from the one before it, wherever they stand.
bool needs_blank_line(Document const& document, NodeId previous, NodeId block);

/// Whether a term of a definition list has no description that Markdown could tie to it, so that it is
/// written as a paragraph.
bool is_plain_term(Document const& document, NodeId term);

/// Whether a block is written as a paragraph, or begins with one.
bool starts_as_paragraph(Document const& document, NodeId block);

}  // namespace article
