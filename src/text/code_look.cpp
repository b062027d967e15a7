#include "text/code_look.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "text/character.hpp"

namespace article::text_reader {
namespace {

/// Code lines are short; a longer one is prose, or data that reads no worse as a paragraph.
constexpr unsigned widest_code = 240;

/// A block that is indented by this much more than running text is set apart.
constexpr unsigned code_indent = 4;

enum class Look : unsigned char { prose, indented, weak, strong };

Look look_of(Lines const& lines, std::size_t index, Layout const& layout) {
  Line const& line = lines[index];
  if (line.width > widest_code) return Look::prose;
  std::string_view const text = lines.text(index);
  bool const is_indented = line.indent >= layout.indent + code_indent;
  if (find_rule(code_rules(), text)) return Look::strong;
  if (is_indented && find_rule(indented_code_rules(), text)) return Look::strong;
  if (find_rule(indented_code_rules(), text)) return Look::weak;
  return is_indented ? Look::indented : Look::prose;
}

bool is_fence(std::string_view text) { return text.starts_with("```") || text.starts_with("~~~"); }

/// Columns where gaps of two spaces or more end, up to eight of them.
struct Gaps {
  std::array<unsigned, 8> ends{};
  std::size_t count = 0;
};

Gaps gaps_in(std::string_view text, unsigned indent) {
  Gaps gaps;
  constexpr unsigned most_looked_at = 200;
  unsigned column = indent;
  unsigned spaces = 0;
  for (std::size_t at = 0; at < text.size() && column < most_looked_at;) {
    DecodedCodePoint const next = decode_code_point(text, at);
    at += next.length;
    bool const is_space = next.code_point == ' ';
    if (!is_space && spaces >= 2 && gaps.count < gaps.ends.size()) gaps.ends[gaps.count++] = column;
    spaces = is_space ? spaces + 1 : 0;
    column += columns_of(next.code_point);
  }
  return gaps;
}

bool shares_column(Gaps const& a, Gaps const& b) {
  for (std::size_t i = 0; i < a.count; ++i) {
    for (std::size_t j = 0; j < b.count; ++j) {
      if (a.ends[i] == b.ends[j]) return true;
    }
  }
  return false;
}

/// Whether lines are columns set with spaces: most have a gap that ends where one of the next line
/// ends.
bool is_aligned(Lines const& lines, std::size_t first, std::size_t last) {
  constexpr std::size_t fewest = 3;
  if (last - first < fewest) return false;
  std::size_t aligned = 0;
  Gaps before = gaps_in(lines.text(first), lines[first].indent);
  for (std::size_t i = first + 1; i < last; ++i) {
    if (lines[i].has_tab) return false;
    Gaps const current = gaps_in(lines.text(i), lines[i].indent);
    if (shares_column(before, current)) ++aligned;
    before = current;
  }
  return aligned * 3 >= (last - first - 1) * 2;
}

/// Finds the blocks: see find_code().
class CodeFinder {
 public:
  CodeFinder(Lines const& lines, std::vector<ListRole> const& roles, Layout const& layout)
      : m_lines(lines), m_roles(roles), m_layout(layout) {}

  std::vector<CodeRun> find() {
    std::size_t at = 0;
    while (at < m_lines.size()) at = pass(at);
    return std::move(m_runs);
  }

 private:
  std::size_t pass(std::size_t at);
  std::size_t end_of_run(std::size_t at);
  std::size_t trim_run(std::size_t at, std::size_t end, std::size_t last_strong) const;
  bool goes_on(std::size_t at, std::size_t index, Look look, unsigned open_brackets) const;
  bool stands_alone(std::size_t index) const;
  std::size_t fence_from(std::size_t at);
  std::size_t aligned_from(std::size_t at);
  bool may_be_code(std::size_t index) const;

  Lines const& m_lines;
  std::vector<ListRole> const& m_roles;
  Layout const& m_layout;
  std::vector<CodeRun> m_runs;
  bool m_fences_left = true;
};

/// The end of a fenced block, or `at` when none begins there. A fence that is never closed is text.
std::size_t CodeFinder::fence_from(std::size_t at) {
  if (!m_fences_left || !is_fence(m_lines.text(at))) return at;
  std::string_view const mark = m_lines.text(at).substr(0, 3);
  for (std::size_t i = at + 1; i < m_lines.size(); ++i) {
    std::string_view const text = m_lines.text(i);
    bool const closes = m_lines[i].quotes == m_lines[at].quotes && text.starts_with(mark) &&
                        text.find_first_not_of(mark[0]) == std::string_view::npos;
    if (!closes) continue;
    m_runs.push_back({at, i + 1, true});
    return i + 1;
  }
  // Nothing closes here or later, so later ones need not be tried: this keeps it linear.
  m_fences_left = false;
  return at;
}

std::size_t CodeFinder::aligned_from(std::size_t at) {
  bool const begins = at == 0 || !m_lines.follows_directly(at);
  if (!begins) return at;
  std::size_t end = at + 1;
  bool has_gap = gaps_in(m_lines.text(at), 0).count > 0;
  while (end < m_lines.size() && m_lines.follows_directly(end)) {
    if (m_roles[end] != ListRole::none) return at;
    if (has_gap || gaps_in(m_lines.text(end), 0).count > 0) has_gap = true;
    ++end;
  }
  if (!has_gap || m_roles[at] != ListRole::none || !is_aligned(m_lines, at, end)) return at;
  m_runs.push_back({at, end});
  return end;
}

/// Text that hangs under an item is the item's, however far it is indented.
bool CodeFinder::may_be_code(std::size_t index) const { return m_roles[index] != ListRole::item; }

bool CodeFinder::stands_alone(std::size_t index) const {
  bool const follows = m_lines.follows_directly(index);
  bool const is_followed = index + 1 < m_lines.size() && m_lines.follows_directly(index + 1);
  return !follows && !is_followed;
}

/// Whether the line goes on the block of code that began at `at`.
bool CodeFinder::goes_on(std::size_t at, std::size_t index, Look look,
                         unsigned open_brackets) const {
  Line const& line = m_lines[index];
  if (!may_be_code(index) || line.quotes != m_lines[at].quotes) return false;
  if (line.width > widest_code) return false;
  if (look == Look::strong) return true;
  bool const hangs = line.indent > m_lines[at].indent;
  if (line.gap == 0) return look != Look::prose || hangs || open_brackets > 0;
  if (look == Look::indented) return !is_prose(m_lines.text(index), line.width);
  return line.gap == 1 && (hangs || open_brackets > 0) &&
         !is_prose(m_lines.text(index), line.width);
}

/// Without indentation the block ends with its last line that is surely code, or with what hangs
/// under it.
std::size_t CodeFinder::trim_run(std::size_t at, std::size_t end, std::size_t last_strong) const {
  std::size_t last = last_strong + 1;
  while (last < end && m_lines[last].gap == 0 &&
         (m_lines[last].indent > m_lines[at].indent ||
          look_of(m_lines, last, m_layout) == Look::weak)) {
    ++last;
  }
  return last;
}

/// Looks for a block of code that begins at `at`; gives the line to go on with. What was looked at
/// in vain is not looked at again, which keeps this linear.
std::size_t CodeFinder::pass(std::size_t at) {
  std::size_t const fenced = fence_from(at);
  if (fenced > at) return fenced;
  std::size_t const aligned = aligned_from(at);
  if (aligned > at) return aligned;

  if (!may_be_code(at)) return at + 1;
  Look const first = look_of(m_lines, at, m_layout);
  if (first == Look::prose || first == Look::weak) return at + 1;

  std::size_t strong = 0;
  std::size_t last_strong = at;
  std::size_t end = at;
  bool all_indented = true;
  unsigned open_brackets = 0;
  for (; end < m_lines.size(); ++end) {
    Look const look = look_of(m_lines, end, m_layout);
    if (end > at && !goes_on(at, end, look, open_brackets)) break;
    if (look == Look::strong) {
      ++strong;
      last_strong = end;
    }
    if (m_lines[end].indent < m_layout.indent + code_indent) all_indented = false;
    std::string_view const text = m_lines.text(end);
    if (text.find_first_of("})]") == 0 && open_brackets > 0) --open_brackets;
    if (text.find_last_of("{([") == text.size() - 1) ++open_brackets;
  }
  if (strong == 0) return end;

  std::size_t const last = all_indented ? end : trim_run(at, end, last_strong);
  std::size_t const count = last - at;
  bool const enough = strong * 3 >= count;
  bool const sure = all_indented || strong >= 2 || (count == 1 && stands_alone(at));
  if (!enough || !sure) return end;
  m_runs.push_back({at, last});
  return last;
}

}  // namespace

std::vector<CodeRun> find_code(Lines const& lines, std::vector<ListRole> const& roles,
                               Layout const& layout) {
  return CodeFinder(lines, roles, layout).find();
}

}  // namespace article::text_reader
