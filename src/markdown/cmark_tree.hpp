#pragma once

#include <string_view>

#include "base/arena.hpp"

struct cmark_node;

namespace article {

/// A document as cmark-gfm parsed it, with the memory that holds it: all of it comes from one
/// arena and goes with the object. One object at a time per thread may be under construction.
class CmarkTree {
 public:
  /// Parses `text`, valid UTF-8 that outlives the tree. With `extensions` GitHub's and ours.
  CmarkTree(std::string_view text, bool extensions);

  cmark_node* root() const { return m_root; }

  /// A paragraph at the end that is not of the input: it refers to every footnote, because cmark
  /// throws away those that nothing refers to. To be passed over; may be null.
  cmark_node* sentinel() const { return m_sentinel; }

 private:
  Arena m_arena;
  cmark_node* m_root = nullptr;
  cmark_node* m_sentinel = nullptr;
};

}  // namespace article
