/// The input as lines that are not blank, each with its measures. Everything else in this folder
/// works on these.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace article::text_reader {

/// What became of a line.
enum class Fate : std::uint8_t {
  kept,        ///< In the article.
  furniture,   ///< Of the page around the article: left out.
  page_break,  ///< A page number or running head of a printed page: left out.
  front,       ///< Taken into the metadata.
};

/// A line that is not blank.
///
///     "> >   some text  "
///          ^ begin
///            ^ text_begin ^ text_end
///      quotes = 2, indent = 2
///
/// Small, because an input may have millions.
struct Line {
  std::uint32_t begin = 0;       ///< Byte offset of the line, past its quote marks.
  std::uint32_t text_begin = 0;  ///< Byte offset of the first character that is no white space.
  std::uint32_t text_end = 0;    ///< Byte offset past the last character that is no white space.
  std::uint32_t number = 0;      ///< Counts lines that are not blank, from 0.
  std::uint16_t indent = 0;      ///< Columns before the text.
  std::uint16_t width = 0;       ///< Columns of the text, at most `max_width`.
  std::uint16_t quotes = 0;      ///< Depth of quotation: the number of ">" before the line.
  std::uint8_t gap = 0;          ///< Blank lines before it, at most 255. The first line has some.
  Fate fate = Fate::kept;
  bool after_page_break = false;  ///< A form feed or a page's head or foot stood before it.
  bool was_joined = false;        ///< Stood right under a line that was taken out.
  bool has_tab = false;           ///< Within its text.
};

/// Widths above are not measured: such a line is a paragraph whatever else it is.
inline constexpr unsigned max_width = 1000;

/// Deepest quotation that is told apart; the model flattens deeper ones anyway.
inline constexpr unsigned max_quotes = 100;

/// Bytes that are read; positions have 32 bits.
inline constexpr std::size_t max_text_size = 0xFFFFFFF0;

/// Lines of one input. `input` outlives it.
struct Lines {
  std::string_view input;
  std::vector<Line> lines;

  std::size_t size() const { return lines.size(); }
  bool empty() const { return lines.empty(); }
  Line& operator[](std::size_t index) { return lines[index]; }
  Line const& operator[](std::size_t index) const { return lines[index]; }

  /// Without white space at either end.
  std::string_view text(Line const& line) const {
    return input.substr(line.text_begin, line.text_end - line.text_begin);
  }
  std::string_view text(std::size_t index) const { return text(lines[index]); }

  /// With the white space before it.
  std::string_view indented_text(std::size_t index) const {
    Line const& line = lines[index];
    return input.substr(line.begin, line.text_end - line.begin);
  }

  /// Whether the line goes on the paragraph of the line before: no blank line between, and quoted
  /// alike. False for the first line and past the last.
  bool follows_directly(std::size_t index) const {
    return index > 0 && index < lines.size() && lines[index].gap == 0 &&
           lines[index].quotes == lines[index - 1].quotes;
  }
};

/// Splits at every line end that is in use (LF, CR, CRLF, form feed, vertical tab, NEL, U+2028 and
/// U+2029). Linear.
Lines split_lines(std::string_view input);

/// Takes out the lines whose fate is not `kept`. Where some stood, a paragraph ends, unless they
/// were a page break in the middle of a sentence.
void drop_taken_lines(Lines& lines);

}  // namespace article::text_reader
