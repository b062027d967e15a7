#pragma once

#include <cassert>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/arena.hpp"
#include "document/vocabulary.hpp"

namespace article {

/// Number of a node within its document; 0 is the root.
using NodeId = std::uint32_t;

/// "There is none": no parent, no child, no sibling.
inline constexpr NodeId no_node = 0xFFFFFFFF;

/// One node. Links are 32-bit numbers, so a node takes 48 bytes on a 64-bit machine:
///
///     kind direction language parent previous next first_child last_child | value | fields
struct Node {
  Kind kind = Kind::root;
  Direction direction = Direction::none;
  std::uint16_t language = 0;  ///< See `Document::language`.
  NodeId parent = no_node;
  NodeId previous = no_node;
  NodeId next = no_node;
  NodeId first_child = no_node;
  NodeId last_child = no_node;
  std::string_view value{};  ///< Literal text, for kinds that have one (`has_value`).
  void* fields = nullptr;    ///< See `Document::fields`.
};

/// A tree over the closed vocabulary. It owns all its memory: nodes and strings live in one arena
/// and die together. Made by a `Builder` only, so its content model holds whatever the input was;
/// passes change it through the operations here, which keep the model.
class Document {
 public:
  Document(Document&&) noexcept = default;
  Document& operator=(Document&&) noexcept = default;
  Document(Document const&) = delete;
  Document& operator=(Document const&) = delete;
  ~Document() = default;

  static constexpr NodeId root = 0;

  /// Nodes ever made, removed ones included; ids are below it.
  std::size_t size() const { return m_size; }
  bool empty() const { return (*this)[root].first_child == no_node; }

  Node const& operator[](NodeId id) const { return m_pages[id / page_size][id % page_size]; }

  /// What a node carries: `document.fields<Link>(id).url`. The node must be of that kind.
  template <class Fields>
  Fields const& fields(NodeId id) const {
    assert((*this)[id].kind == Fields::kind);
    return *static_cast<Fields const*>((*this)[id].fields);
  }

  /// The same, for a pass to change. Strings put there must come from `keep`.
  template <class Fields>
  Fields& edit(NodeId id) {
    assert((*this)[id].kind == Fields::kind);
    return *static_cast<Fields*>((*this)[id].fields);
  }

  /// BCP 47 tag of the node's own language, empty when it is inherited.
  std::string_view language(NodeId id) const { return m_languages[(*this)[id].language]; }

  /// A copy of `text` that lives as long as the document.
  std::string_view keep(std::string_view text) { return m_arena.copy(text); }

  /// The same for a list, such as the candidates of an image; not for the strings in it.
  template <class Entry>
  std::span<Entry const> keep(std::span<Entry const> entries) {
    Entry* const copies = m_arena.make_array<Entry>(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) copies[i] = entries[i];
    return {copies, entries.size()};
  }

  /// Takes a node and everything below it out of the tree.
  void remove(NodeId id);

  /// Puts the children of an inline in its place and takes it out.
  void unwrap(NodeId id);

  /// Turns a node into a text node, e.g. an image that may not be shown into its description.
  /// `text` must come from `keep`; the node must be an inline.
  void replace_with_text(NodeId id, std::string_view text);

  /// Joins text nodes that came to stand side by side. To be called once after changes, outside of
  /// any walk. Linear.
  void join_adjacent_text();

  /// Bytes taken from the system for nodes and strings.
  std::size_t memory() const { return m_arena.capacity(); }

 private:
  friend class Builder;
  static constexpr std::size_t page_size = 256;

  Document();

  Node& at(NodeId id) { return m_pages[id / page_size][id % page_size]; }
  NodeId add(Kind kind);
  void append_child(NodeId parent, NodeId child);
  void detach(NodeId id);
  void change_language(NodeId id, std::string_view tag);

  Arena m_arena;
  std::vector<Node*> m_pages;
  std::size_t m_size = 0;
  std::vector<std::string_view> m_languages{std::string_view()};
};

/// The children of a node, for `for`. The tree must not change meanwhile.
class Children {
 public:
  Children(Document const& document, NodeId parent) : m_document(document), m_parent(parent) {}

  class Iterator {
   public:
    Iterator(Document const& document, NodeId id) : m_document(&document), m_id(id) {}
    NodeId operator*() const { return m_id; }
    Iterator& operator++() {
      m_id = (*m_document)[m_id].next;
      return *this;
    }
    bool operator!=(Iterator const& other) const { return m_id != other.m_id; }

   private:
    Document const* m_document;
    NodeId m_id;
  };

  Iterator begin() const { return {m_document, m_document[m_parent].first_child}; }
  Iterator end() const { return {m_document, no_node}; }

 private:
  Document const& m_document;
  NodeId m_parent;
};

}  // namespace article
