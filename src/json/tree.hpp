#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace article::json_reader {

enum class JsonType : std::uint8_t { null, boolean, number, string, array, object };

/// Number of a value within its tree; 0 is the outermost.
using JsonId = std::uint32_t;

/// A member of an object.
struct JsonMember {
  std::string_view name;
  JsonId value;
};

/// Parsed JSON as one flat list of values in the order of the text, 16 bytes each. An array is
/// followed by its items, an object by its members, each a string and a value:
///
///     {"a":[1,true]}   0 object (next 5)   1 "a"   2 array (next 5)   3 1   4 true
///
/// Strings without escapes are views of the text, which must outlive the tree.
class JsonTree {
 public:
  JsonType type(JsonId id) const { return m_values[id].type; }

  /// Byte offset of the value's first character.
  std::size_t offset(JsonId id) const { return m_values[id].offset; }

  /// The value after this one and all that is in it.
  JsonId next(JsonId id) const { return is_container(id) ? m_values[id].where : id + 1; }

  /// The decoded string; the value must be one.
  std::string_view string(JsonId id) const;

  /// A number as it was written; the value must be one.
  std::string_view number(JsonId id) const;

  bool boolean(JsonId id) const { return m_values[id].is_true; }

  /// Calls `visit` with each item of an array.
  template <class Visitor>
  void each_item(JsonId array, Visitor&& visit) const {
    for (JsonId id = array + 1; id < next(array); id = next(id)) visit(id);
  }

  /// Calls `visit` with each member of an object.
  template <class Visitor>
  void each_member(JsonId object, Visitor&& visit) const {
    for (JsonId id = object + 1; id < next(object); id = next(id + 1)) {
      visit(JsonMember{string(id), id + 1});
    }
  }

  /// The member of that name; the last one where a name is used twice, as in JavaScript. Nothing
  /// when `object` is none or has no such member.
  std::optional<JsonId> find(JsonId object, std::string_view name) const;

  /// The string that the member of that name is; empty when there is none.
  std::string_view find_string(JsonId object, std::string_view name) const;

  /// The value as JSON without white space, its strings escaped as `append_json_string` does it.
  std::string to_json(JsonId id) const;

 private:
  friend class TreeMaker;

  struct Value {
    std::uint32_t offset = 0;
    /// Of a string, where it begins in the text or in `m_decoded`; of a container, what is next.
    std::uint32_t where = 0;
    std::uint32_t length = 0;  ///< In bytes, of a string or number.
    JsonType type = JsonType::null;
    bool is_true = false;
    bool is_decoded = false;
  };

  bool is_container(JsonId id) const {
    return m_values[id].type == JsonType::array || m_values[id].type == JsonType::object;
  }

  std::string_view m_text;
  std::unique_ptr<std::string> m_repaired;  ///< What `m_text` views, where it isn't the input.
  std::string m_decoded;  ///< Strings that have escapes in the text, one after the other.
  std::vector<Value> m_values;
};

/// Parses JSON (RFC 8259), which must be valid UTF-8. A byte order mark is passed over, and half a
/// surrogate pair, which JavaScript writes, becomes U+FFFD.
///
/// Fails with `invalid_json` and the place, also for numbers that no `double` holds and for what
/// follows the first value; with `too_large` for more than `max_values` values.
/// Linear, no recursion.
Result<JsonTree> parse_json(std::string_view text, std::size_t max_values);

}  // namespace article::json_reader
