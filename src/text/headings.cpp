#include <algorithm>
#include <array>

#include "base/date.hpp"
#include "text/blocks.hpp"
#include "text/captions.hpp"
#include "text/character.hpp"
#include "text/credit_line.hpp"
#include "text/heading_rules.hpp"

namespace article::text_reader {
namespace {

/// What a heading looks like; those that look alike have the same depth.
enum class Style : std::uint8_t {
  none,
  chapter,
  underlined_double,  ///< "====="
  underlined,         ///< "-----"
  underlined_light,   ///< "~~~~~", "^^^^^"
  all_caps,
  numbered,
  dated,
  plain,
};

bool is_text(Block const& block) {
  return block.kind == BlockKind::paragraph || block.kind == BlockKind::verse;
}

class HeadingMarker {
 public:
  HeadingMarker(std::vector<Block>& blocks, Lines const& lines)
      : m_blocks(blocks), m_lines(lines) {}

  void mark() {
    std::vector<Style> styles(m_blocks.size(), Style::none);
    for (std::size_t i = 0; i < m_blocks.size(); ++i) styles[i] = style_of(i);
    mark_dates(styles);
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
      if (styles[i] == Style::plain && !is_plain_heading(i, styles)) styles[i] = Style::none;
    }
    set_depths(styles);
  }

 private:
  Line const& first_line(std::size_t index) const { return m_lines[m_blocks[index].first]; }
  std::string_view text(std::size_t index) const { return m_lines.text(m_blocks[index].first); }

  Style style_of(std::size_t index) const;
  void mark_dates(std::vector<Style>& styles) const;
  bool is_plain_heading(std::size_t index, std::vector<Style> const& styles) const;
  bool is_followed_by_text(std::size_t index) const;
  bool is_between_long_lines(std::size_t index) const;
  bool is_long_text(std::size_t index) const;
  void set_depths(std::vector<Style> const& styles);

  std::vector<Block>& m_blocks;
  Lines const& m_lines;
};

Style HeadingMarker::style_of(std::size_t index) const {
  Block const& block = m_blocks[index];
  Line const& line = first_line(index);
  if (block.kind == BlockKind::heading) {
    switch (underline_character(m_lines.text(block.last - 1))) {
      case '=': return Style::underlined_double;
      case '-': return Style::underlined;
      default: return Style::underlined_light;
    }
  }
  bool const is_line = block.kind == BlockKind::paragraph && block.last == block.first + 1;
  if (!is_line || block.inside_item || line.quotes > 0) return Style::none;
  switch (heading_look(text(index), line.width).form) {
    case HeadingForm::none: return Style::none;
    case HeadingForm::plain: return line.was_joined ? Style::none : Style::plain;
    case HeadingForm::all_caps: return Style::all_caps;
    case HeadingForm::numbered: return Style::numbered;
    case HeadingForm::chapter: return Style::chapter;
  }
  return Style::none;
}

/// Dates over the entries of a diary: several of them, each alone over text.
void HeadingMarker::mark_dates(std::vector<Style>& styles) const {
  std::vector<std::size_t> dates;
  for (std::size_t i = 0; i + 1 < m_blocks.size(); ++i) {
    Block const& block = m_blocks[i];
    bool const is_line = block.kind == BlockKind::paragraph && block.last == block.first + 1;
    constexpr unsigned widest = 60;
    if (!is_line || first_line(i).width > widest || first_line(i).gap == 0) continue;
    if (is_text(m_blocks[i + 1]) && parse_date(text(i))) dates.push_back(i);
  }
  if (dates.size() < 2) return;
  for (std::size_t const i : dates) styles[i] = Style::dated;
}

/// Text, a list, a table or code that a heading can stand over.
bool HeadingMarker::is_followed_by_text(std::size_t index) const {
  if (index + 1 >= m_blocks.size()) return false;
  Block const& next = m_blocks[index + 1];
  if (first_line(index + 1).quotes != first_line(index).quotes) return false;
  return next.kind != BlockKind::rule;
}

/// Running text, as opposed to one more short line.
bool HeadingMarker::is_long_text(std::size_t index) const {
  Block const& block = m_blocks[index];
  if (block.kind == BlockKind::item || block.kind == BlockKind::table) return true;
  if (block.kind == BlockKind::code || block.kind == BlockKind::fenced_code) return true;
  if (!is_text(block)) return false;
  if (block.last - block.first > 1) return true;
  constexpr unsigned shortest = 60;
  char32_t const last = last_character(text(index));
  if (last == U':' || last == U'：') return true;
  return first_line(index).width >= shortest || ends_sentence(text(index)) ||
         is_prose(text(index), first_line(index).width);
}

/// In a text without blank lines, where a line is a paragraph.
bool HeadingMarker::is_between_long_lines(std::size_t index) const {
  constexpr unsigned long_line = 100;
  if (index == 0 || m_blocks[index - 1].kind != BlockKind::paragraph) return false;
  std::size_t const before = m_blocks[index - 1].last - 1;
  return m_lines[before].width >= long_line && first_line(index + 1).width >= long_line;
}

/// A short line alone is a heading when it parts long paragraphs: text stands under it, and over it
/// stands text that is complete, a sure heading, or nothing.
bool HeadingMarker::is_plain_heading(std::size_t index, std::vector<Style> const& styles) const {
  Line const& line = first_line(index);
  if (!is_followed_by_text(index)) return false;
  if (line.gap == 0 && !is_between_long_lines(index)) return false;
  constexpr unsigned widest = 70;
  if (line.width > widest || parse_caption(text(index)) || parse_credit_line(text(index))) {
    return false;
  }
  std::size_t const next = index + 1;
  // What is set in under the line goes on with it.
  bool const hangs = first_line(next).indent > line.indent + 1 && is_text(m_blocks[next]);
  if (hangs) return false;
  bool const next_is_heading = styles[next] != Style::none && styles[next] != Style::plain;
  constexpr unsigned most_words_over_list = 4;
  bool const may_touch = is_text(m_blocks[next]) ||
                         count_words(text(index), most_words_over_list + 1) <= most_words_over_list;
  bool const over_text = is_long_text(next) && (first_line(next).gap > 0 || may_touch);
  // "Ingredients / For four people / • 300 g lentils"
  bool const over_line_over_text =
      styles[next] == Style::plain && next + 1 < m_blocks.size() && is_long_text(next + 1);
  if (!over_text && !next_is_heading && !over_line_over_text) return false;
  if (index == 0) return true;
  if (styles[index - 1] == Style::plain) return false;
  bool const before_is_heading = styles[index - 1] != Style::none;
  std::size_t const last_before = m_blocks[index - 1].last - 1;
  // What is left of the lines over the text is no sentence, and a heading may follow it.
  if (first_line(index - 1).was_joined || is_entry(m_lines.text(last_before))) return true;
  bool const is_complete = m_blocks[index - 1].kind != BlockKind::paragraph ||
                           ends_sentence(m_lines.text(last_before)) ||
                           parse_caption(m_lines.text(last_before)).has_value();
  return before_is_heading || is_complete;
}

/// Depths by look: chapters over underlined and capital ones, those over plain ones, in so far as the
/// text has them. Numbers say their own depth.
void HeadingMarker::set_depths(std::vector<Style> const& styles) {
  std::array<bool, 9> used{};
  for (Style const style : styles) used[static_cast<std::size_t>(style)] = true;
  std::array<std::uint8_t, 9> depths{};
  std::uint8_t next = 2;
  for (std::size_t i = 1; i < depths.size(); ++i) {
    depths[i] = next;
    // Plain ones beside numbered ones are "Abstract" and "References".
    if (used[i] && next < 6 && static_cast<Style>(i) != Style::numbered) ++next;
  }
  for (std::size_t i = 0; i < m_blocks.size(); ++i) {
    if (styles[i] == Style::none) continue;
    Block& block = m_blocks[i];
    unsigned depth = depths[static_cast<std::size_t>(styles[i])];
    if (styles[i] == Style::numbered) {
      depth += heading_look(text(i), first_line(i).width).level - 1;
    }
    block.kind = BlockKind::heading;
    block.depth = static_cast<std::uint8_t>(std::min(depth, 6U));
  }
}

}  // namespace

void mark_headings(std::vector<Block>& blocks, Lines const& lines) {
  HeadingMarker(blocks, lines).mark();
}

}  // namespace article::text_reader
