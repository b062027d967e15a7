#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "json/tree.hpp"

namespace article::json_reader {

/// What references in an mdast tree refer to, by identifier. Searched for when it is first asked
/// for: the JSON that we write has no definitions.
class References {
 public:
  References(JsonTree const& tree, JsonId root) : m_tree(tree), m_root(root) {}

  /// The node that gives a link or an image its address.
  std::optional<JsonId> definition(std::string_view identifier);

  /// The label of the footnote that a reference means: its own where a note has just that one,
  /// otherwise that of the note with the same identifier.
  std::string_view footnote_label(std::string_view label, std::string_view identifier);

 private:
  void collect();

  JsonTree const& m_tree;
  JsonId m_root;
  bool m_is_collected = false;
  // Ordered, since a hash table can be made slow by choosing the names.
  std::map<std::string, JsonId> m_definitions;
  std::map<std::string, std::string_view> m_footnotes;  ///< Label by identifier.
  std::map<std::string_view, JsonId> m_labels;
};

/// What a note is called by those who refer to it.
std::string_view footnote_label_of(JsonTree const& tree, JsonId definition);

}  // namespace article::json_reader
