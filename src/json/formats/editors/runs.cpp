#include "json/formats/editors/runs.hpp"

#include <algorithm>

#include "json/formats/strings.hpp"

namespace article::json_reader {
namespace {

bool contains(std::span<Mark const> marks, Mark const& mark) {
  return std::find(marks.begin(), marks.end(), mark) != marks.end();
}

bool has_code(std::span<Mark const> marks) {
  return std::any_of(marks.begin(), marks.end(),
                     [](Mark const& mark) { return mark.kind == Kind::inline_code; });
}

}  // namespace

void Runs::change(std::span<Mark const> marks) {
  marks = marks.first(std::min(marks.size(), max_marks));
  std::size_t kept = 0;
  while (kept < m_open.size() && contains(marks, m_open[kept])) ++kept;
  for (; m_open.size() > kept; m_open.pop_back()) m_builder.close();
  // A link is the outermost, as in most editors' own HTML.
  for (bool const links : {true, false}) {
    for (Mark const& mark : marks) {
      bool const is_link = mark.kind == Kind::link;
      bool const is_silent = mark.kind == Kind::text || mark.kind == Kind::inline_code;
      if (is_link != links || is_silent || contains(m_open, mark)) continue;
      is_link ? m_builder.open(Link{.url = mark.url, .title = mark.title})
              : m_builder.open(mark.kind);
      m_open.push_back(mark);
    }
  }
}

void Runs::add(std::string_view text, std::span<Mark const> marks) {
  if (text.empty()) return;
  change(marks);
  has_code(marks) ? m_builder.leaf(Kind::inline_code, text) : add_lines(text, m_builder);
}

void FlatLists::item(std::size_t base, std::uint32_t level, List const& list,
                     ListItem const& item) {
  std::size_t const wanted = base + std::min<std::size_t>(level, m_levels.size() - base);
  end(wanted + 1);
  bool const goes_on = m_levels.size() == wanted + 1 && m_levels.back() == list.ordered;
  if (goes_on) {
    m_builder.close();
  } else {
    end(wanted);
    m_builder.open(list);
    m_levels.push_back(list.ordered);
  }
  m_builder.open(item);
}

void FlatLists::end(std::size_t base) {
  for (; m_levels.size() > base; m_levels.pop_back()) {
    m_builder.close();
    m_builder.close();
  }
}

}  // namespace article::json_reader
