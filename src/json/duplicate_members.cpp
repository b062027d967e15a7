#include "json/duplicate_members.hpp"

#include <algorithm>
#include <vector>

#include "json/fields.hpp"

namespace article::json_reader {
namespace {

bool is_less(JsonMember const& a, JsonMember const& b) { return a.name < b.name; }
bool is_same(JsonMember const& a, JsonMember const& b) { return a.name == b.name; }

}  // namespace

void report_duplicate_members(JsonTree const& tree, Diagnostics& diagnostics) {
  constexpr JsonId root = 0;
  std::vector<JsonMember> members;
  for (JsonId id = root; id < tree.next(root); ++id) {
    if (tree.type(id) != JsonType::object) continue;
    members.clear();
    tree.each_member(id, [&](JsonMember const& member) { members.push_back(member); });
    std::sort(members.begin(), members.end(), is_less);
    auto const found = std::adjacent_find(members.begin(), members.end(), is_same);
    if (found == members.end()) continue;
    return diagnostics.add(
        DiagnosticCode::invalid_field,
        in_message(found->name) + " stands more than once in an object; the last one counts",
        tree.offset(found->value));
  }
}

}  // namespace article::json_reader
