#include "json/formats/editors/ranged_text.hpp"

#include <algorithm>
#include <set>

#include "base/utf8.hpp"

namespace article::json_reader {
namespace {

/// Where a range begins or ends.
struct Edge {
  std::uint64_t at;
  std::size_t range;
  bool begins;
};

/// Walks through a text by UTF-16 code units.
class Utf16Cursor {
 public:
  explicit Utf16Cursor(std::string_view text) : m_text(text) {}

  /// The text from where the last call ended up to `unit`.
  std::string_view up_to(std::uint64_t unit) {
    std::size_t const start = m_byte;
    while (m_unit < unit && m_byte < m_text.size()) {
      DecodedCodePoint const next = decode_code_point(m_text, m_byte);
      m_byte += next.length;
      m_unit += next.code_point > 0xFFFF ? 2 : 1;
    }
    return m_text.substr(start, m_byte - start);
  }

  std::string_view rest() const { return m_text.substr(m_byte); }

 private:
  std::string_view m_text;
  std::size_t m_byte = 0;
  std::uint64_t m_unit = 0;
};

}  // namespace

void add_ranged_text(std::string_view text, std::vector<MarkRange> const& ranges, Runs& runs) {
  std::vector<Edge> edges;
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    if (ranges[i].start >= ranges[i].end) continue;
    edges.push_back({ranges[i].start, i, true});
    edges.push_back({ranges[i].end, i, false});
  }
  std::sort(edges.begin(), edges.end(), [](Edge const& a, Edge const& b) { return a.at < b.at; });

  Utf16Cursor cursor(text);
  std::set<std::size_t> active;
  std::vector<Mark> marks;
  auto const add = [&](std::string_view part) {
    marks.clear();
    for (std::size_t const range : active) {
      if (marks.size() < max_marks) marks.push_back(ranges[range].mark);
    }
    runs.add(part, marks);
  };
  for (Edge const& edge : edges) {
    std::string_view const part = cursor.up_to(edge.at);
    if (!part.empty()) add(part);
    edge.begins ? static_cast<void>(active.insert(edge.range))
                : static_cast<void>(active.erase(edge.range));
  }
  if (!cursor.rest().empty()) add(cursor.rest());
}

}  // namespace article::json_reader
