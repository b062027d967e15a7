#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "document/diagnostics.hpp"
#include "document/vocabulary.hpp"
#include "json/tree.hpp"

namespace article::json_reader {

/// Reads the members of one object by name. What is not there, or null, leaves the variable as it
/// is; so does what has a wrong type, with a diagnostic. Fits `each_field` of the vocabulary. Lists
/// that it gives live as long as it does, strings as long as the tree.
class Fields {
 public:
  /// `owner` is what messages call the object: "heading", "metadata".
  Fields(JsonTree const& tree, JsonId object, std::string_view owner, Diagnostics& diagnostics)
      : m_tree(tree), m_object(object), m_owner(owner), m_diagnostics(diagnostics) {}

  /// The member, when it is there and not null. One that stands there twice is reported.
  std::optional<JsonId> member(std::string_view name);

  void operator()(std::string_view name, std::string_view& text);
  void operator()(std::string_view name, std::string& text);
  void operator()(std::string_view name, bool& value);
  void operator()(std::string_view name, std::optional<bool>& value);
  void operator()(std::string_view name, std::span<ImageCandidate const>& candidates);
  void operator()(std::string_view name, std::span<MediaSource const>& sources);

  /// Whole numbers, and enumerations by their names.
  template <class Value>
  void operator()(std::string_view name, Value& value) {
    if constexpr (std::is_enum_v<Value>) {
      if (auto const index = name_index(name, names_of(value))) value = static_cast<Value>(*index);
    } else {
      constexpr std::uint64_t most = std::numeric_limits<Value>::max();
      if (auto const number = whole_number(name, most)) value = static_cast<Value>(*number);
    }
  }

  /// Says that the member has another value than it can have.
  void report(std::string_view name, std::string_view expected, JsonId value);

 private:
  std::optional<std::uint64_t> whole_number(std::string_view name, std::uint64_t most);
  std::optional<std::size_t> name_index(std::string_view name,
                                        std::span<std::string_view const> names);
  template <class Visitor>
  void each_object(std::string_view name, Visitor&& visit);

  JsonTree const& m_tree;
  JsonId m_object;
  std::string_view m_owner;
  Diagnostics& m_diagnostics;
  std::vector<ImageCandidate> m_candidates;
  std::vector<MediaSource> m_sources;
};

/// Enough of a name from the input for a message, in quotes.
std::string in_message(std::string_view name);

}  // namespace article::json_reader
