#pragma once

#include <string>
#include <string_view>

#include "json/formats/editors/dialect.hpp"
#include "json/formats/editors/runs.hpp"
#include "json/formats/place.hpp"

namespace article::json_reader {

/// For documents that are one block after another, each with its row: items become lists, and lines
/// of code that follow one another one block of it.
class LineBlocks {
 public:
  explicit LineBlocks(Builder& builder) : m_builder(builder), m_lists(builder), m_runs(builder) {}

  Runs& runs() { return m_runs; }

  /// Opens the block of `row`; its runs come next, then `end`. False when it is code, which
  /// `add_code` takes.
  bool begin(NodeRow const& row, SpecReader const& fields);
  void end();

  /// A line of code in a block with others beside it.
  void add_code(std::string_view line, std::string_view lang);

  /// Ends code and lists: something else comes, or nothing.
  void finish();

 private:
  void finish_code();

  Builder& m_builder;
  FlatLists m_lists;
  Runs m_runs;
  std::string m_code;
  std::string m_lang;
  bool m_has_code = false;
  bool m_is_item = false;
};

}  // namespace article::json_reader
