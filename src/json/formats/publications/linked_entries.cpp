#include "json/formats/publications/linked_entries.hpp"

#include <map>
#include <utility>

namespace article::json_reader {
namespace {

/// A reference has `sys` alone, with three or four members.
constexpr JsonId most_in_reference = 14;

class EntriesById : public LinkedObjects {
 public:
  explicit EntriesById(JsonTree const& tree) : m_tree(tree) {
    JsonId const end = tree.next(0);
    for (JsonId id = 0; id < end; ++id) {
      if (tree.type(id) != JsonType::object) continue;
      auto const sys = own_sys(id);
      if (!sys || tree.find_string(*sys, "type") == "Link") continue;
      std::string_view const name = tree.find_string(*sys, "id");
      if (!name.empty()) m_by_id.emplace(Key{tree.find_string(*sys, "type"), name}, id);
    }
  }

  bool is_empty() const { return m_by_id.empty(); }

  JsonId resolve(JsonId id) const override {
    if (m_tree.type(id) != JsonType::object || m_tree.next(id) - id > most_in_reference) return id;
    auto const sys = m_tree.find(id, "sys");
    if (!sys || m_tree.find_string(*sys, "type") != "Link") return id;
    std::string_view const name = m_tree.find_string(*sys, "id");
    auto found = m_by_id.find({m_tree.find_string(*sys, "linkType"), name});
    // GraphQL leaves the type out.
    if (found == m_by_id.end()) found = m_by_id.find({{}, name});
    return found == m_by_id.end() ? id : found->second;
  }

 private:
  using Key = std::pair<std::string_view, std::string_view>;

  /// `sys` stands among the first members of an object, so that large ones are not searched through.
  std::optional<JsonId> own_sys(JsonId object) const {
    constexpr int first_members = 4;
    JsonId at = object + 1;
    for (int i = 0; i < first_members && at < m_tree.next(object); ++i) {
      if (m_tree.string(at) == "sys") return at + 1;
      at = m_tree.next(at + 1);
    }
    return std::nullopt;
  }

  JsonTree const& m_tree;
  std::map<Key, JsonId> m_by_id;
};

}  // namespace

std::unique_ptr<LinkedObjects> entries_by_id(JsonTree const& tree) {
  auto entries = std::make_unique<EntriesById>(tree);
  if (entries->is_empty()) return nullptr;
  return entries;
}

}  // namespace article::json_reader
