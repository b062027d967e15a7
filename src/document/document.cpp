#include "document/document.hpp"

#include <algorithm>

#include "document/walk.hpp"

namespace article {

Document::Document() { add(Kind::root); }

NodeId Document::add(Kind kind) {
  if (m_size % page_size == 0) m_pages.push_back(m_arena.make_array<Node>(page_size));
  NodeId const id = static_cast<NodeId>(m_size++);
  at(id).kind = kind;
  return id;
}

void Document::append_child(NodeId parent, NodeId child) {
  Node& container = at(parent);
  Node& node = at(child);
  node.parent = parent;
  node.previous = container.last_child;
  node.next = no_node;
  if (container.last_child == no_node) {
    container.first_child = child;
  } else {
    at(container.last_child).next = child;
  }
  container.last_child = child;
}

void Document::detach(NodeId id) {
  Node& node = at(id);
  Node& parent = at(node.parent);
  (node.previous == no_node ? parent.first_child : at(node.previous).next) = node.next;
  (node.next == no_node ? parent.last_child : at(node.next).previous) = node.previous;
  node.parent = node.previous = node.next = no_node;
}

void Document::remove(NodeId id) {
  assert(id != root);
  detach(id);
}

void Document::unwrap(NodeId id) {
  Node& node = at(id);
  if (node.first_child == no_node) return detach(id);
  NodeId const parent = node.parent;
  for (NodeId child = node.first_child; child != no_node; child = at(child).next) {
    at(child).parent = parent;
  }
  at(node.first_child).previous = node.previous;
  at(node.last_child).next = node.next;
  (node.previous == no_node ? at(parent).first_child : at(node.previous).next) = node.first_child;
  (node.next == no_node ? at(parent).last_child : at(node.next).previous) = node.last_child;
  node.parent = node.previous = node.next = node.first_child = node.last_child = no_node;
}

void Document::replace_with_text(NodeId id, std::string_view text) {
  Node& node = at(id);
  node.kind = Kind::text;
  node.fields = nullptr;
  node.first_child = node.last_child = no_node;
  node.value = text;
}

void Document::join_adjacent_text() {
  walk(*this, [&](NodeId id, Visit visit) {
    if (visit == Visit::enter || (*this)[id].kind != Kind::text) return Next::descend;
    NodeId const before = (*this)[id].previous;
    if (before == no_node || (*this)[before].kind != Kind::text) return Next::descend;
    // The node being left is joined to the one before it. No run of spaces may come of it.
    Node& left = at(before);
    std::string_view text = (*this)[id].value;
    if (left.value.ends_with(' ') && text.starts_with(' ')) text.remove_prefix(1);
    left.value = m_arena.append(left.value, text);
    detach(id);
    return Next::descend;
  });
}

void Document::change_language(NodeId id, std::string_view tag) {
  // Few languages stand in one document, so a search from the last one is short. The cap keeps
  // hostile input from making it long.
  constexpr std::size_t max_languages = 256;
  auto const known = std::find(m_languages.rbegin(), m_languages.rend(), tag);
  if (known != m_languages.rend()) {
    at(id).language = static_cast<std::uint16_t>(m_languages.rend() - known - 1);
  } else if (m_languages.size() < max_languages) {
    at(id).language = static_cast<std::uint16_t>(m_languages.size());
    m_languages.push_back(m_arena.copy(tag));
  }
}

}  // namespace article
