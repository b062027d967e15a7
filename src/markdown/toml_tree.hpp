#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace article {

/// The tables of a TOML document while it is read: who may still add to what.
class TomlTree {
 public:
  using Node = std::size_t;
  using Path = std::vector<std::string>;

  static constexpr Node root = 0;
  static constexpr Node no_node = static_cast<Node>(-1);

  enum class Kind : std::uint8_t {
    scalar,
    array,         ///< Written as a value: complete.
    inline_table,  ///< Written as a value: complete.
    header_table,  ///< Named by `[a]`, once.
    parent_table,  ///< Only named on the way to another, by `[a.b]`: `[a]` may follow.
    dotted_table,  ///< Made by a key with dots.
    table_array,   ///< Made by `[[a]]`: each one adds an element.
  };

  TomlTree();

  /// The table that `[path]` names. `no_node`, with `problem`, when it may not be opened.
  Node open_table(Path const& path, std::string& problem);

  /// The new element of the array that `[[path]]` names; or `no_node`, with `problem`.
  Node open_element(Path const& path, std::string& problem);

  /// A new value of `table` at a key with or without dots; or `no_node`, with `problem`.
  Node add_member(Node table, Path const& path, Kind kind, std::string& problem);

  /// A new value at the end of an array; or `no_node`, with `problem`.
  Node add_element(Node array, Kind kind, std::string& problem);

  /// Sets what a scalar is as JSON.
  void set_json(Node scalar, std::string json) { m_entries[scalar].json = std::move(json); }

  Kind kind(Node node) const { return m_entries[node].kind; }

  /// All of it as a JSON object, in the order of the first mention.
  std::string to_json() const;

 private:
  struct Entry {
    Kind kind;
    std::size_t depth;
    Node parent;
    std::string name{};
    std::string json{};
    Node first_child = no_node;
    Node last_child = no_node;
    Node next = no_node;
  };

  Node find(Node parent, std::string const& name) const;
  Node add(Node parent, std::string_view name, Kind kind, std::string& problem);
  Node find_parent_of_header(Path const& path, std::string& problem);

  std::vector<Entry> m_entries;
  std::map<std::pair<Node, std::string>, Node> m_members;
};

}  // namespace article
