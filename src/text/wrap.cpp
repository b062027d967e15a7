#include "text/wrap.hpp"

#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "text/character.hpp"

namespace article::text_writer {
namespace {

/// What must not begin a line, beside marks: the core of JIS X 4051's list and what Chinese has
/// beside it.
constexpr std::u32string_view not_at_start =
    U"、。，．・：；？！）」』】〕〉》｝］〗〙’”…‥ー々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵ"
    U"ヶ"
    U"ゝゞヽヾ゛゜%‰℃°′″)]}.,:;!?";

/// What must not end a line.
constexpr std::u32string_view not_at_end = U"（「『【〔〈《｛［〖〘‘“([{$£¥＄￡￥";

/// Characters of scripts that are written without spaces between words. Korean has them.
bool breaks_anywhere(char32_t c) {
  return c >= 0x2E80 && ((is_cjk(c) && !is_hangul(c)) || is_cjk_punctuation(c));
}

bool may_break_between(char32_t before, char32_t after) {
  if (!breaks_anywhere(before) && !breaks_anywhere(after)) return false;
  constexpr char32_t no_break_space = 0xA0;
  if (before == no_break_space || after == no_break_space || before == ' ') return false;
  return text_reader::columns_of(after) > 0 &&
         not_at_start.find(after) == std::u32string_view::npos &&
         not_at_end.find(before) == std::u32string_view::npos;
}

/// A place where a line may end.
struct Break {
  std::size_t end = 0;      ///< Of the line before it.
  std::size_t start = 0;    ///< Of the line after it.
  std::size_t columns = 0;  ///< From the start of the line before it to the start of the next.
  bool is_set = false;
};

class Wrapper {
 public:
  Wrapper(std::string_view text, std::size_t width) : m_text(text), m_width(width) {}

  std::vector<std::string_view> run() {
    for (std::size_t at = 0; at < m_text.size();) {
      DecodedCodePoint const next = decode_code_point(m_text, at);
      take(next.code_point, at, at + next.length);
      at += next.length;
    }
    m_lines.push_back(m_text.substr(m_start));
    return std::move(m_lines);
  }

 private:
  void take(char32_t c, std::size_t at, std::size_t after) {
    if (c == '\n') {
      m_lines.push_back(m_text.substr(m_start, at - m_start));
      start_line(after, 0);
      return;
    }
    if (m_width == 0) return;
    if (c == ' ') {
      m_columns += 1;
      if (at > m_start) m_break = {at, after, m_columns, true};
    } else {
      bool const may_break = m_previous != 0 && may_break_between(m_previous, c);
      if (may_break) m_break = {at, at, m_columns, true};
      m_columns += text_reader::columns_of(c);
      if (m_columns > m_width) break_line();
    }
    m_previous = c;
  }

  /// Ends the line at the last place where it may end. Without one, in a word that is too wide, it
  /// goes on up to the next.
  void break_line() {
    if (!m_break.is_set) return;
    m_lines.push_back(m_text.substr(m_start, m_break.end - m_start));
    start_line(m_break.start, m_columns - m_break.columns);
  }

  void start_line(std::size_t start, std::size_t columns) {
    m_start = start;
    m_columns = columns;
    m_break = {};
    if (columns == 0) m_previous = 0;
  }

  std::string_view m_text;
  std::size_t m_width;
  std::vector<std::string_view> m_lines;
  std::size_t m_start = 0;
  std::size_t m_columns = 0;  ///< Of the current line up to here.
  Break m_break;
  char32_t m_previous = 0;  ///< 0 at the start of a line.
};

}  // namespace

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    DecodedCodePoint const next = decode_code_point(text, at);
    columns += text_reader::columns_of(next.code_point);
    at += next.length;
  }
  return columns;
}

std::vector<std::string_view> wrap(std::string_view text, std::size_t width) {
  return Wrapper(text, width).run();
}

}  // namespace article::text_writer
