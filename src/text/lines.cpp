#include "text/lines.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "text/character.hpp"

namespace article::text_reader {
namespace {

constexpr unsigned tab_width = 4;

/// Where a line ends and the next begins.
struct LineEnd {
  std::size_t end;
  std::size_t next;
  bool is_form_feed;
};

/// Length of a line end at `at`, 0 when there is none.
std::size_t line_end_length(std::string_view input, std::size_t at) {
  auto const byte = static_cast<unsigned char>(input[at]);
  switch (byte) {
    case '\r': return input.substr(at, 2) == "\r\n" ? 2 : 1;
    case '\n':
    case '\v':
    case '\f': return 1;
    case 0xC2: return input.substr(at, 2) == "\xC2\x85" ? 2 : 0;
    case 0xE2: {
      std::string_view const three = input.substr(at, 3);
      return three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9" ? 3 : 0;
    }
    default: return 0;
  }
}

LineEnd find_line_end(std::string_view input, std::size_t from) {
  for (std::size_t at = from; at < input.size(); ++at) {
    auto const byte = static_cast<unsigned char>(input[at]);
    if (byte > '\r' && byte < 0xC2) continue;
    std::size_t const length = line_end_length(input, at);
    if (length > 0) return {at, at + length, byte == '\f'};
  }
  return {input.size(), input.size(), false};
}

/// Python's prompt is no quotation of depth three.
bool is_python_prompt(std::string_view line) {
  if (!line.starts_with(">>> ")) return false;
  std::string_view const statement = line.substr(4);
  bool const has_call = statement.find('(') != std::string_view::npos;
  bool const has_assignment = statement.find(" = ") != std::string_view::npos;
  return has_call || has_assignment || statement.starts_with("import ") ||
         statement.starts_with("from ");
}

/// Takes the marks of quotation off the start of a line and counts them.
std::uint16_t take_quote_marks(std::string_view input, std::uint32_t& begin, std::size_t end) {
  constexpr std::size_t most_spaces_before = 3;
  std::uint16_t depth = 0;
  std::size_t at = begin;
  for (;;) {
    std::size_t mark = at;
    while (mark < end && mark - at < most_spaces_before && input[mark] == ' ') ++mark;
    if (mark >= end || input[mark] != '>') break;
    if (depth == 0 && is_python_prompt(input.substr(mark, end - mark))) break;
    at = mark + 1;
    if (depth < max_quotes) ++depth;
    begin = static_cast<std::uint32_t>(at);
  }
  // One space after the last mark belongs to it.
  if (depth > 0 && begin < end && input[begin] == ' ') ++begin;
  return depth;
}

/// Columns of the white space from `begin` to `end`.
std::uint16_t measure_indent(std::string_view input, std::size_t begin, std::size_t end) {
  unsigned columns = 0;
  for (std::size_t at = begin; at < end && columns < max_width;) {
    DecodedCodePoint const next = decode_code_point(input, at);
    bool const is_tab = next.code_point == '\t';
    columns += is_tab ? tab_width - columns % tab_width : columns_of(next.code_point);
    at += next.length;
  }
  return static_cast<std::uint16_t>(std::min(columns, max_width));
}

std::size_t skip_byte_order_mark(std::string_view input) {
  return input.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

}  // namespace

Lines split_lines(std::string_view input) {
  input = input.substr(0, max_text_size);
  Lines result{input, {}};
  unsigned gap = 1;
  bool page_break = false;
  std::size_t at = skip_byte_order_mark(input);
  while (at < input.size()) {
    LineEnd const line_end = find_line_end(input, at);
    Line line;
    line.begin = static_cast<std::uint32_t>(at);
    line.quotes = take_quote_marks(input, line.begin, line_end.end);
    std::string_view const whole = input.substr(line.begin, line_end.end - line.begin);
    std::string_view const text = trim_spaces(whole);
    at = line_end.next;
    if (text.empty()) {
      if (gap < 255) ++gap;
    } else {
      line.text_begin = static_cast<std::uint32_t>(text.data() - input.data());
      line.text_end = static_cast<std::uint32_t>(line.text_begin + text.size());
      line.number = static_cast<std::uint32_t>(result.lines.size());
      line.indent = measure_indent(input, line.begin, line.text_begin);
      line.width = static_cast<std::uint16_t>(columns_of(text, max_width));
      line.gap = static_cast<std::uint8_t>(gap);
      line.has_tab = text.find('\t') != std::string_view::npos;
      line.after_page_break = page_break;
      result.lines.push_back(line);
      gap = 0;
      page_break = false;
    }
    if (line_end.is_form_feed) {
      page_break = true;
      if (gap == 0) gap = 1;
    }
  }
  return result;
}

void drop_taken_lines(Lines& lines) {
  std::size_t kept = 0;
  bool dropped_page_break = false;
  bool dropped_other = false;
  for (Line line : lines.lines) {
    if (line.fate == Fate::page_break) dropped_page_break = true;
    if (line.fate == Fate::furniture || line.fate == Fate::front) dropped_other = true;
    if (line.fate != Fate::kept) continue;
    if (dropped_page_break) line.after_page_break = true;
    if ((dropped_page_break || dropped_other) && line.gap == 0) {
      line.gap = 1;
      line.was_joined = true;
    }
    if (line.after_page_break && !dropped_other && kept > 0) {
      Line const& before = lines.lines[kept - 1];
      bool const goes_on = before.quotes == line.quotes && !ends_sentence(lines.text(before)) &&
                           leading_case(lines.text(line)) == LetterCase::lower;
      if (goes_on) line.gap = 0;
    }
    dropped_page_break = false;
    dropped_other = false;
    lines.lines[kept++] = line;
  }
  lines.lines.resize(kept);
}

}  // namespace article::text_reader
