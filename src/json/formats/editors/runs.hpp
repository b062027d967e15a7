#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "document/builder.hpp"

namespace article::json_reader {

/// Formatting of a run of text.
struct Mark {
  Kind kind = Kind::text;
  std::string_view url{};    ///< Of a link.
  std::string_view title{};  ///< Of a link.
  bool operator==(Mark const&) const = default;
};

/// Most marks of one run that count.
inline constexpr std::size_t max_marks = 16;

/// Turns runs of text, each with all of its formatting, into nested inlines: what two neighbors have
/// in common stays open between them.
class Runs {
 public:
  explicit Runs(Builder& builder) : m_builder(builder) {}

  /// A line feed is a line break. `Kind::inline_code` is the innermost, wherever it stands.
  void add(std::string_view text, std::span<Mark const> marks);

  /// Something that stands in the line with these marks comes next.
  void change(std::span<Mark const> marks);

  /// Closes what is open; to be called before anything else is told to the builder.
  void finish() { change({}); }

 private:
  Builder& m_builder;
  std::vector<Mark> m_open;
};

/// Turns items that stand among blocks, each with its level, into nested lists. Lists within
/// lists of blocks share one of these: each begins at what `size` was and ends with `end`.
class FlatLists {
 public:
  explicit FlatLists(Builder& builder) : m_builder(builder) {}

  std::size_t size() const { return m_levels.size(); }

  /// Opens an item; its content comes next. `level` counts from 0; one that skips levels counts as
  /// the next one.
  void item(std::size_t base, std::uint32_t level, List const& list, ListItem const& item);

  /// Closes the lists down to `base`.
  void end(std::size_t base);

 private:
  Builder& m_builder;
  std::vector<bool> m_levels;  ///< Whether each open list is ordered. An item is open in each.
};

}  // namespace article::json_reader
