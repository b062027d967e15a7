#include "html/running_text.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "html/dom_query.hpp"

namespace article {

void RunningText::add(std::string_view text, bool keeps_lines) {
  if (!is_all_space(text)) m_image.clear();
  if (!keeps_lines) return add_line(text);
  for (;;) {
    std::size_t const end = text.find('\n');
    add_line(text.substr(0, end));
    if (end == std::string_view::npos) return;
    add_break();
    text.remove_prefix(end + 1);
  }
}

void RunningText::add_line(std::string_view text) {
  if (is_all_space(text)) return m_builder.text(text);
  m_after_break = false;
  if (m_drop_cap == DropCap::rest && is_space(text.front())) {
    std::string_view const rest = trim_start(text);
    if (is_lower(rest.front())) text = rest;
  }
  m_drop_cap = m_drop_cap == DropCap::letter ? DropCap::rest : DropCap::none;
  m_builder.text(text);
}

void RunningText::add_break() {
  m_drop_cap = DropCap::none;
  if (!m_after_break) {
    m_builder.leaf(Kind::line_break);
    m_after_break = true;
    return;
  }
  m_builder.open(Kind::root);
  m_builder.close();
}

void RunningText::forget() {
  m_after_break = false;
  m_drop_cap = DropCap::none;
  m_image.clear();
}

bool is_drop_cap(Dom const& dom, DomId id) {
  if (dom[id].attribute_count == 0) return false;
  bool const named = any_word(dom.attribute(id, "class"), [](std::string_view name) {
    std::string const lower = to_lower(name);
    return lower.find("dropcap") != std::string::npos ||
           lower.find("drop-cap") != std::string::npos ||
           lower.find("first-letter") != std::string::npos;
  });
  return named && count_code_points(short_text(dom, id, 8)) == 1;
}

}  // namespace article
