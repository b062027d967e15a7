#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace article {

/// JSON as it stands in pages: read as far as it can be guessed what was meant. Where RFC 8259 has no
/// fault to find, this is what it says; beyond it, these are read over or put right:
///
/// - comments, "<!--", "<![CDATA[" and what else stands between values; several values in a row;
/// - commas that are missing, too many or at the end; brackets that are missing or too many;
/// - line ends and quotes within strings, as in "He said "no"", and strings in single quotes;
/// - names without quotes; a text that is escaped as HTML ({&quot;a&quot;: …).
///
/// The values stand in one flat list in the order of the text. An array is followed by its items, an
/// object by its members, each a string and a value.
class LenientJson {
 public:
  enum class Type : std::uint8_t { literal, string, array, object };
  using Id = std::uint32_t;

  /// Never fails. Linear, without recursion. The text need not outlive the result.
  explicit LenientJson(std::string_view text);

  /// An array of all values of the text: mostly one.
  static constexpr Id root = 0;

  Id size() const { return static_cast<Id>(m_values.size()); }
  Type type(Id id) const { return m_values[id].type; }

  /// The value after this one and all that is in it.
  Id next(Id id) const { return m_values[id].next; }

  /// What a string holds; of numbers, `true`, `false` and `null` what is written; else empty.
  std::string_view text(Id id) const {
    return std::string_view(m_strings).substr(m_values[id].begin, m_values[id].length);
  }

  template <class Visitor>
  void each_item(Id array, Visitor&& visit) const {
    for (Id id = array + 1; id < next(array); id = next(id)) visit(id);
  }

  /// The member of that name, the first where there are several; `root` when there is none.
  Id find(Id object, std::string_view name) const;

  /// Most values that are read of a text.
  static constexpr std::size_t max_values = 100'000;

 private:
  friend class LenientParser;

  struct Value {
    Type type = Type::literal;
    std::uint32_t begin = 0;
    std::uint32_t length = 0;
    Id next = 0;
  };

  std::string m_strings;
  std::vector<Value> m_values;
};

}  // namespace article
