#include "markdown/toml_tree.hpp"

#include "base/json_writer.hpp"
#include "markdown/front_matter_tree.hpp"

namespace article {
namespace {

std::string quoted(std::string_view name) { return "`" + std::string(name) + "`"; }

bool is_array(TomlTree::Kind kind) {
  return kind == TomlTree::Kind::array || kind == TomlTree::Kind::table_array;
}

}  // namespace

TomlTree::TomlTree() {
  m_entries.push_back({.kind = Kind::header_table, .depth = 1, .parent = no_node});
}

TomlTree::Node TomlTree::find(Node parent, std::string const& name) const {
  auto const member = m_members.find({parent, name});
  return member == m_members.end() ? no_node : member->second;
}

TomlTree::Node TomlTree::add(Node parent, std::string_view name, Kind kind, std::string& problem) {
  std::size_t const depth = m_entries[parent].depth + 1;
  // A scalar in the innermost allowed table is no further level.
  if (depth > FieldTree::max_depth && kind != Kind::scalar) {
    problem = "nested more than " + std::to_string(FieldTree::max_depth) + " levels deep";
    return no_node;
  }
  Node const node = m_entries.size();
  m_entries.push_back({.kind = kind, .depth = depth, .parent = parent, .name = std::string(name)});
  Entry& owner = m_entries[parent];
  (owner.last_child == no_node ? owner.first_child : m_entries[owner.last_child].next) = node;
  owner.last_child = node;
  if (!is_array(owner.kind)) m_members.emplace(std::pair(parent, std::string(name)), node);
  return node;
}

// https://toml.io/en/v1.0.0#table: the tables on the way need not exist, and of an array of tables
// its last element is meant.
TomlTree::Node TomlTree::find_parent_of_header(Path const& path, std::string& problem) {
  Node table = root;
  for (std::size_t i = 0; i + 1 < path.size(); ++i) {
    Node next = find(table, path[i]);
    if (next == no_node) next = add(table, path[i], Kind::parent_table, problem);
    if (next == no_node) return no_node;
    Kind const kind = m_entries[next].kind;
    if (kind == Kind::scalar || kind == Kind::array || kind == Kind::inline_table) {
      problem = "found " + quoted(path[i]) + " as a table, but it is a value already";
      return no_node;
    }
    table = kind == Kind::table_array ? m_entries[next].last_child : next;
  }
  return table;
}

TomlTree::Node TomlTree::open_table(Path const& path, std::string& problem) {
  Node const parent = find_parent_of_header(path, problem);
  if (parent == no_node) return no_node;
  Node const known = find(parent, path.back());
  if (known == no_node) return add(parent, path.back(), Kind::header_table, problem);
  if (m_entries[known].kind != Kind::parent_table) {
    problem = "found the table " + quoted(path.back()) + " twice, expected one of each name";
    return no_node;
  }
  m_entries[known].kind = Kind::header_table;
  return known;
}

TomlTree::Node TomlTree::open_element(Path const& path, std::string& problem) {
  Node const parent = find_parent_of_header(path, problem);
  if (parent == no_node) return no_node;
  Node array = find(parent, path.back());
  if (array == no_node) array = add(parent, path.back(), Kind::table_array, problem);
  if (array == no_node) return no_node;
  if (m_entries[array].kind != Kind::table_array) {
    problem =
        "found " + quoted(path.back()) + " as an array of tables, but it is something else already";
    return no_node;
  }
  return add(array, {}, Kind::header_table, problem);
}

TomlTree::Node TomlTree::add_member(Node table, Path const& path, Kind kind, std::string& problem) {
  for (std::size_t i = 0; i + 1 < path.size(); ++i) {
    Node next = find(table, path[i]);
    if (next == no_node) next = add(table, path[i], Kind::dotted_table, problem);
    if (next == no_node) return no_node;
    Kind const known = m_entries[next].kind;
    if (known != Kind::dotted_table && known != Kind::parent_table) {
      problem = "found a key in " + quoted(path[i]) + ", which is complete already";
      return no_node;
    }
    table = next;
  }
  if (find(table, path.back()) != no_node) {
    problem = "found the key " + quoted(path.back()) + " twice, expected one of each name";
    return no_node;
  }
  return add(table, path.back(), kind, problem);
}

TomlTree::Node TomlTree::add_element(Node array, Kind kind, std::string& problem) {
  return add(array, {}, kind, problem);
}

std::string TomlTree::to_json() const {
  std::string out;
  JsonWriter json(out);
  json.begin_object();
  Node node = m_entries[root].first_child;
  Node open = root;
  while (true) {
    if (node == no_node) {
      is_array(m_entries[open].kind) ? json.end_array() : json.end_object();
      if (open == root) return out;
      node = m_entries[open].next;
      open = m_entries[open].parent;
      continue;
    }
    Entry const& entry = m_entries[node];
    if (!is_array(m_entries[open].kind)) json.key(entry.name);
    if (entry.kind == Kind::scalar) {
      json.raw(entry.json);
      node = entry.next;
    } else {
      is_array(entry.kind) ? json.begin_array() : json.begin_object();
      open = node;
      node = entry.first_child;
    }
  }
}

}  // namespace article
