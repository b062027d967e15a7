#pragma once

#include <cstdint>
#include <string>

#include "document/document.hpp"

namespace article {

/// Which side of a node the walk has reached. Nodes without children are entered and left too.
enum class Visit : std::uint8_t { enter, leave };

/// What to do next: go on to the children, pass over them (the node is not left then), or end the
/// walk.
enum class Next : std::uint8_t { descend, skip, stop };

/// Visits `from` and everything below it in document order, without recursion: any depth, linear
/// time, no memory.
///
/// While walking, only the node being left may be changed, unwrapped or removed.
template <class Visitor>
void walk(Document const& document, NodeId from, Visitor&& visitor) {
  NodeId id = from;
  for (;;) {
    Next const next = visitor(id, Visit::enter);
    if (next == Next::stop) return;
    if (next == Next::descend && document[id].first_child != no_node) {
      id = document[id].first_child;
      continue;
    }
    bool entered_only = next == Next::skip;
    for (;;) {
      // Links are read before the visit, which may take the node out of the tree.
      NodeId const following = document[id].next;
      NodeId const parent = document[id].parent;
      if (!entered_only && visitor(id, Visit::leave) == Next::stop) return;
      entered_only = false;
      if (id == from) return;
      if (following != no_node) {
        id = following;
        break;
      }
      id = parent;
    }
  }
}

/// Walks a whole document.
template <class Visitor>
void walk(Document const& document, Visitor&& visitor) {
  walk(document, Document::root, static_cast<Visitor&&>(visitor));
}

/// Visits every node once, in document order.
template <class Function>
void for_each_node(Document const& document, NodeId from, Function&& function) {
  walk(document, from, [&](NodeId id, Visit visit) {
    if (visit == Visit::enter) function(id);
    return Next::descend;
  });
}

/// The text in a line of it (a paragraph, a heading, an inline) without markup: literal text, code,
/// formulas and the descriptions of images. A line break counts as a space.
std::string plain_text(Document const& document, NodeId from);

}  // namespace article
