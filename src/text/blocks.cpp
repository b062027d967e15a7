#include "text/blocks.hpp"

#include <algorithm>

#include "text/callout_words.hpp"
#include "text/character.hpp"
#include "text/code_look.hpp"
#include "text/heading_rules.hpp"
#include "text/list_marker.hpp"
#include "text/table_rows.hpp"

namespace article::text_reader {
namespace {

class BlockFinder {
 public:
  BlockFinder(Lines const& lines, Layout const& layout)
      : m_lines(lines),
        m_layout(layout),
        m_lists(find_lists(lines, layout)),
        m_code(find_code(lines, m_lists.roles, layout)) {}

  Blocks find();

 private:
  bool is_code_start(std::size_t at) const {
    return m_next_code < m_code.size() && m_code[m_next_code].first == at;
  }
  void add(BlockKind kind, std::size_t first, std::size_t last);
  std::size_t add_text(std::size_t first);
  std::size_t add_item(std::size_t first);
  std::size_t end_of_item(std::size_t first) const;
  std::size_t end_of_text(std::size_t first) const;
  std::size_t end_of_paragraph(std::size_t first, std::size_t last) const;
  bool ends_paragraph(std::size_t index, std::size_t first, std::size_t last) const;
  bool is_underlined(std::size_t index) const;

  Lines const& m_lines;
  Layout const& m_layout;
  FoundLists m_lists;
  std::vector<CodeRun> m_code;
  std::size_t m_next_code = 0;
  std::vector<Block> m_blocks;
};

void BlockFinder::add(BlockKind kind, std::size_t first, std::size_t last) {
  Block block;
  block.kind = kind;
  block.inside_item = m_lists.roles[first] == ListRole::inside;
  block.first = static_cast<std::uint32_t>(first);
  block.last = static_cast<std::uint32_t>(last);
  block.list = m_lists.list_of[first];
  m_blocks.push_back(block);
}

/// Whether the next line underlines this one.
bool BlockFinder::is_underlined(std::size_t index) const {
  if (index + 1 >= m_lines.size() || !m_lines.follows_directly(index + 1)) return false;
  if (underline_character(m_lines.text(index + 1)) == 0) return false;
  unsigned const width = m_lines[index].width;
  unsigned const under = m_lines[index + 1].width;
  return width <= 100 && under * 2 >= width && !is_rule_line(m_lines.text(index));
}

/// Where a stretch of plain lines ends: at a blank line or before anything that is not plain text.
std::size_t BlockFinder::end_of_text(std::size_t first) const {
  std::size_t end = first + 1;
  while (end < m_lines.size() && m_lines.follows_directly(end)) {
    if (m_lists.roles[end] == ListRole::item || m_lists.roles[end] != m_lists.roles[first]) break;
    if (m_next_code < m_code.size() && m_code[m_next_code].first == end) break;
    if (is_rule_line(m_lines.text(end)) || is_underlined(end)) break;
    if (m_lines[end].has_tab && end_of_table(m_lines, end) > end) break;
    ++end;
  }
  return end;
}

/// Whether a paragraph of joined lines ends with the line, although no blank line follows.
bool BlockFinder::ends_paragraph(std::size_t index, std::size_t first, std::size_t last) const {
  if (index + 1 >= last) return true;
  Line const& line = m_lines[index];
  Line const& next = m_lines[index + 1];
  unsigned const width = m_layout.wrapped ? m_layout.wrap_width : 0;

  // The first line of the next paragraph is set in.
  bool const is_set_in = next.indent >= line.indent + 2 && next.indent <= line.indent + 10;
  bool const goes_back = index + 2 >= last || m_lines[index + 2].indent <= line.indent;
  if (is_set_in && goes_back && index > first) return true;
  // The line is short and its sentence is over.
  std::string_view const text = m_lines.text(index);
  bool const next_begins = leading_case(m_lines.text(index + 1)) != LetterCase::lower;
  if (width > 0 && next_begins && had_room_for_next(m_lines, index, width - width / 6)) {
    if (ends_sentence(text) || last_character(text) == U':') return true;
    // A heading that no blank line parts from its text.
    HeadingLook const look = heading_look(text, line.width);
    bool const is_heading = look.form == HeadingForm::numbered ||
                            look.form == HeadingForm::all_caps || look.form == HeadingForm::chapter;
    if (is_heading && index == first) return true;
  }
  // A heading over text that is set in, as in manual pages.
  bool const hangs = next.indent >= line.indent + 3;
  return index == first && hangs && is_all_caps(text) && line.width <= 60;
}

std::size_t BlockFinder::end_of_paragraph(std::size_t first, std::size_t last) const {
  std::size_t index = first;
  while (!ends_paragraph(index, first, last)) ++index;
  return index + 1;
}

std::size_t BlockFinder::add_text(std::size_t first) {
  if (is_rule_line(m_lines.text(first))) {
    // A line over a heading belongs to the one under it.
    bool const is_overline = first + 2 < m_lines.size() && m_lines.follows_directly(first + 1) &&
                             is_underlined(first + 1) &&
                             m_lines.text(first) == m_lines.text(first + 2);
    if (is_overline) {
      add(BlockKind::heading, first + 1, first + 3);
      return first + 3;
    }
    add(BlockKind::rule, first, first + 1);
    return first + 1;
  }
  if (is_underlined(first)) {
    add(BlockKind::heading, first, first + 2);
    return first + 2;
  }
  if (m_lines[first].has_tab) {
    std::size_t const end = end_of_table(m_lines, first);
    if (end > first) {
      add(BlockKind::table, first, end);
      return end;
    }
  }

  std::size_t const end = end_of_text(first);
  switch (flow_of(m_lines, first, end, m_layout)) {
    case Flow::separate:
      for (std::size_t i = first; i < end; ++i) add(BlockKind::paragraph, i, i + 1);
      break;
    case Flow::verse: {
      // A heading may stand right over its text: in capitals, or with a number.
      std::size_t begin = first;
      HeadingForm const form = heading_look(m_lines.text(first), m_lines[first].width).form;
      bool const is_over_capitals = is_all_caps(m_lines.text(first + 1));
      std::string_view const under = m_lines.text(first + 1);
      bool const is_over_sentence = ends_sentence(under) || last_character(under) == U':';
      bool const is_heading = (form == HeadingForm::all_caps && !is_over_capitals) ||
                              (form == HeadingForm::numbered && is_over_sentence) ||
                              callout_of(m_lines.text(first)).has_value();
      if (is_heading) add(BlockKind::paragraph, begin, begin + 1), ++begin;
      add(end - begin == 1 ? BlockKind::paragraph : BlockKind::verse, begin, end);
      break;
    }
    case Flow::joined:
      for (std::size_t i = first; i < end;) {
        std::size_t const paragraph_end = end_of_paragraph(i, end);
        add(BlockKind::paragraph, i, paragraph_end);
        i = paragraph_end;
      }
      break;
  }
  return end;
}

/// Where the first paragraph of an item ends: its lines hang under the text, or go on what the
/// width of the page broke.
std::size_t BlockFinder::end_of_item(std::size_t first) const {
  std::size_t end = first + 1;
  while (end < m_lines.size() && m_lines.follows_directly(end)) {
    if (m_lists.roles[end] == ListRole::item) break;
    if (m_next_code < m_code.size() && m_code[m_next_code].first == end) break;
    bool const hangs = m_lines[end].indent >= m_lines[first].indent + 1;
    bool const hangs_alike = end == first + 1 || m_lines[end].indent == m_lines[end - 1].indent;
    unsigned const width = m_layout.wrapped ? m_layout.wrap_width : 72;
    bool const was_full = !had_room_for_next(m_lines, end - 1, width - width / 6);
    bool const goes_on = was_full && m_lines[end - 1].width < 2 * width &&
                         (m_layout.wrapped || leading_case(m_lines.text(end)) == LetterCase::lower);
    if (!(hangs && hangs_alike) && !goes_on) break;
    ++end;
  }
  return end;
}

std::size_t BlockFinder::add_item(std::size_t first) {
  std::size_t const end = end_of_item(first);
  add(BlockKind::item, first, end);
  return end;
}

Blocks BlockFinder::find() {
  std::size_t at = 0;
  while (at < m_lines.size()) {
    if (is_code_start(at)) {
      CodeRun const& run = m_code[m_next_code];
      ++m_next_code;
      add(run.fenced ? BlockKind::fenced_code : BlockKind::code, run.first, run.last);
      at = run.last;
    } else if (m_lists.roles[at] == ListRole::item) {
      at = add_item(at);
    } else {
      at = add_text(at);
    }
    // Runs that an underlined heading or a table swallowed.
    while (m_next_code < m_code.size() && m_code[m_next_code].first < at) ++m_next_code;
  }
  return {std::move(m_blocks), std::move(m_lists.last_item)};
}

}  // namespace

Blocks find_blocks(Lines const& lines, Layout const& layout) {
  return BlockFinder(lines, layout).find();
}

}  // namespace article::text_reader
