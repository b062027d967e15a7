#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/front_matter_problem.hpp"

namespace article {

enum class FieldKind : std::uint8_t { null, boolean, number, string, array, object };

/// One JSON value among others.
struct FieldValue {
  FieldKind kind = FieldKind::null;
  std::string name{};     ///< When it is the member of an object.
  std::string text{};     ///< A string, decoded; a number or boolean as it stands in the JSON.
  std::size_t end = 0;    ///< Index after the last value inside it.
  bool replaced = false;  ///< A later member of the same object has the same name.
};

/// A JSON value with all that is in it, parents before children: flat, so that nothing recurses.
/// Numbers keep all of their digits.
class FieldTree {
 public:
  /// Deepest nesting read, in arrays and objects. Front matter of real articles has three or four.
  static constexpr std::size_t max_depth = 64;

  FieldTree() = default;
  explicit FieldTree(std::vector<FieldValue> values) : m_values(std::move(values)) {}

  static constexpr std::size_t root = 0;

  FieldValue const& operator[](std::size_t index) const { return m_values[index]; }
  bool empty() const { return m_values.empty(); }

  /// Calls `visit(index)` for each element of an array, or for each member of an object that no
  /// later one replaces.
  template <class Visit>
  void each_child(std::size_t parent, Visit visit) const {
    for (std::size_t i = parent + 1; i < m_values[parent].end; i = m_values[i].end) {
      if (!m_values[i].replaced) visit(i);
    }
  }

  /// The value as compact JSON.
  std::string to_json(std::size_t index) const;

 private:
  std::vector<FieldValue> m_values;
};

/// Reads a JSON text, valid UTF-8. Linear. Nothing, and the problem, when it is not JSON or deeper
/// than `FieldTree::max_depth`.
std::optional<FieldTree> parse_field_tree(std::string_view json, FrontMatterProblem& problem);

}  // namespace article
