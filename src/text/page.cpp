#include "text/page.hpp"

#include <algorithm>
#include <utility>

#include "text/wrap.hpp"

namespace article::text_writer {

void Page::push(std::string_view first, std::string_view rest) {
  m_prefixes.push_back({std::string(first), std::string(rest)});
}

void Page::pop() {
  bool const is_mark = m_prefixes.back().first.find_first_not_of(' ') != std::string::npos;
  if (!m_prefixes.back().is_used && is_mark) line({});
  m_prefixes.pop_back();
  m_gap_depth = std::min(m_gap_depth, m_prefixes.size());
}

void Page::text(std::string_view text) {
  for (std::string_view const each : wrap(text, m_width == 0 ? 0 : available())) line(each);
}

void Page::lines(std::string_view text) {
  for (;;) {
    std::size_t const end = text.find('\n');
    line(text.substr(0, end));
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

void Page::gap() {
  if (m_out.empty()) return;
  m_gap_depth = m_has_gap ? std::min(m_gap_depth, m_prefixes.size()) : m_prefixes.size();
  m_has_gap = true;
}

std::size_t Page::available() const {
  // Deep down, a text of a few columns would be worse than lines that are too wide.
  std::size_t const fewest = std::min<std::size_t>(20, m_width / 2);
  std::size_t used = 0;
  for (Prefix const& prefix : m_prefixes) used += prefix.rest.size();
  return std::max(fewest, m_width - std::min(m_width, used));
}

void Page::line(std::string_view text) {
  if (m_has_gap) {
    m_has_gap = false;
    for (std::size_t i = 0; i < m_gap_depth; ++i) m_out += m_prefixes[i].rest;
    end_line();
  }
  for (Prefix& prefix : m_prefixes) {
    m_out += std::exchange(prefix.is_used, true) ? prefix.rest : prefix.first;
  }
  m_out += text;
  end_line();
}

/// White space at the end of a line is not seen.
void Page::end_line() {
  while (m_out.ends_with(' ')) m_out.pop_back();
  m_out += '\n';
}

}  // namespace article::text_writer
