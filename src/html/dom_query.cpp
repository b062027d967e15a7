#include "html/dom_query.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace article {

bool has_class_of(Dom const& dom, DomId id, std::string_view names) {
  return any_word(dom.attribute(id, "class"),
                  [&](std::string_view name) { return has_word(names, name); });
}

std::string text_below(Dom const& dom, DomId id) {
  std::string text;
  for (DomId below = id; below < dom.end_of(id); ++below) {
    if (dom.is_text(below)) text += dom[below].text;
  }
  return text;
}

std::string short_text(Dom const& dom, DomId id, std::size_t max_bytes) {
  std::string text;
  DomId const end = std::min(dom.end_of(id), id + max_nodes_searched);
  for (DomId below = id; below < end && text.size() <= max_bytes; ++below) {
    if (!dom.is_text(below)) continue;
    DomId const before = dom[below].previous;
    bool const after_block = before != no_dom_node &&
                             (dom.tag(before) == HtmlTag::p || dom.tag(before) == HtmlTag::div ||
                              dom.tag(before) == HtmlTag::br);
    if (after_block && !text.empty()) text += ' ';
    std::string_view const piece = text.empty() ? trim_start(dom[below].text) : dom[below].text;
    text += piece.substr(0, max_bytes + 1 - std::min(text.size(), max_bytes));
  }
  text.resize(std::min(trim_end(text).size(), max_bytes));
  return text;
}

DomId only_element(Dom const& dom, DomId id) {
  constexpr int max_children = 16;
  DomId only = no_dom_node;
  int children = 0;
  for (DomId const child : DomChildren(dom, id)) {
    if (++children > max_children) return no_dom_node;
    if (dom.is_text(child) && !is_all_space(dom[child].text)) return no_dom_node;
    if (!dom.is_element(child)) continue;
    if (only != no_dom_node) return no_dom_node;
    only = child;
  }
  return only;
}

std::string_view style_property(std::string_view style, std::string_view property) {
  while (!style.empty()) {
    std::size_t const end = std::min(style.find(';'), style.size());
    std::string_view const declaration = style.substr(0, end);
    std::size_t const colon = declaration.find(':');
    if (colon != std::string_view::npos &&
        equals_ignore_case(trim(declaration.substr(0, colon)), property)) {
      return trim(declaration.substr(colon + 1));
    }
    style.remove_prefix(std::min(end + 1, style.size()));
  }
  return {};
}

std::string_view clean_url(std::string_view url, std::string& scratch) {
  url = trim(url);
  if (url.find_first_of("\t\n\r") == std::string_view::npos) return url;
  scratch.clear();
  for (char const c : url) {
    if (c != '\t' && c != '\n' && c != '\r') scratch += c;
  }
  return scratch;
}

std::optional<std::uint32_t> parse_number(std::string_view text) {
  text = trim(text);
  std::uint32_t value = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::uint32_t pixels(std::string_view length) {
  length = trim(length);
  std::uint32_t value = 0;
  std::size_t i = 0;
  for (; i < length.size() && is_digit(length[i]) && i < 6; ++i) {
    value = value * 10 + static_cast<std::uint32_t>(length[i] - '0');
  }
  if (i == 0 || (i < length.size() && is_digit(length[i]))) return 0;
  std::string_view unit = length.substr(i);
  if (unit.starts_with('.')) {
    unit.remove_prefix(1);
    while (!unit.empty() && is_digit(unit.front())) unit.remove_prefix(1);
  }
  unit = trim(unit);
  return unit.empty() || equals_ignore_case(unit, "px") ? value : 0;
}

}  // namespace article
