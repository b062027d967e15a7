#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace article::text_writer {

/// Lines of plain text, each with what stands before it: the marks and indents of the quotes and
/// items that it is in.
///
///     page.push("1. ", "   ");
///     page.push("> ", "> ");
///     page.text("one\ntwo");      1. > one
///     page.pop();                    > two
///     page.pop();
class Page {
 public:
  /// Wraps running text at `width` columns; 0 for not at all.
  explicit Page(std::size_t width) : m_width(width) {}

  /// What stands before the next line, and before the lines after that, until `pop`.
  void push(std::string_view first, std::string_view rest);

  /// Ends the innermost of them. Where no line was written, `first` stands alone in one when it is
  /// more than white space.
  void pop();

  /// Running text: wrapped.
  void text(std::string_view text);

  /// Literal lines: kept as they are.
  void lines(std::string_view text);

  /// Asks for a blank line before the next one. Several make one, and none comes at the start.
  void gap();

  /// Columns that are left for text.
  std::size_t available() const;

  /// 0 when nothing is wrapped.
  std::size_t width() const { return m_width; }

  std::string& out() { return m_out; }

 private:
  struct Prefix {
    std::string first;
    std::string rest;
    bool is_used = false;
  };

  void line(std::string_view text);
  void end_line();

  std::size_t m_width;
  std::string m_out;
  std::vector<Prefix> m_prefixes;
  bool m_has_gap = false;
  std::size_t m_gap_depth = 0;  ///< How many of the prefixes the blank line has.
};

}  // namespace article::text_writer
