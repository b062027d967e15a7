#include "detect/signs.hpp"

#include <vector>

#include "base/ascii.hpp"
#include "detect/html_tags.hpp"
#include "detect/line_shapes.hpp"

namespace article {

namespace {

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    std::size_t const end = text.find_first_of("\r\n");
    lines.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    bool const is_pair = text[end] == '\r' && text.substr(end, 2) == "\r\n";
    text.remove_prefix(end + (is_pair ? 2 : 1));
  }
  return lines;
}

/// Goes through the lines once. Blocks that hide what is in them (fences, HTML, raw text, comments)
/// are states; everything else is told from the line and its two neighbors.
class LineScanner {
 public:
  explicit LineScanner(std::string_view text) : m_lines(split_lines(text)) {}

  Signs scan() {
    for (m_index = 0; m_index < m_lines.size(); ++m_index) take_line(m_lines[m_index]);
    if (m_fence_length > 0) ++m_signs[Sign::open_fence];
    if (m_bullets >= 2) ++m_signs[Sign::bullet_list];
    if (m_numbers >= 2) ++m_signs[Sign::numbered_list];
    return m_signs;
  }

 private:
  std::string_view previous() const {
    return m_index == 0 ? std::string_view{} : trim(m_lines[m_index - 1]);
  }

  std::string_view next() const {
    return m_index + 1 < m_lines.size() ? trim(m_lines[m_index + 1]) : std::string_view{};
  }

  void take_line(std::string_view line) {
    std::string_view const trimmed = trim(line);
    if (m_fence_length > 0) {
      take_fenced(trimmed);
    } else if (!m_raw_end.empty()) {
      if (contains_ignore_case(trimmed, m_raw_end)) m_raw_end = {};
    } else if (trimmed.empty()) {
      m_in_html = false;
    } else if (indentation(line) >= 4 && !m_in_list && !m_has_html) {
      // Indented code: no sign of anything. (Where HTML came before, indentation means nothing.)
    } else if (m_in_html || begins_html(trimmed)) {
      take_html(trimmed);
    } else {
      take_markdown(line, trimmed);
    }
  }

  void take_fenced(std::string_view trimmed) {
    bool const closes = trimmed.size() >= m_fence_length &&
                        trimmed.find_first_not_of(m_fence) == std::string_view::npos;
    if (!closes) return;
    // Rows of tildes are also drawn.
    ++m_signs[m_fence == '`' || m_fence_has_info ? Sign::fence : Sign::tilde_fence];
    m_fence_length = 0;
  }

  static bool contains_ignore_case(std::string_view line, std::string_view wanted) {
    for (std::size_t at = 0; at + wanted.size() <= line.size(); ++at) {
      if (equals_ignore_case(line.substr(at, wanted.size()), wanted)) return true;
    }
    return false;
  }

  /// Whether the line begins an HTML block: with a tag of a block, or with any tag if the line ends
  /// with one. https://spec.commonmark.org/0.31.2/#html-blocks
  bool begins_html(std::string_view trimmed) const {
    Tag const tag = read_tag(trimmed);
    switch (tag.kind) {
      case TagKind::none: return false;
      case TagKind::inline_:
      case TagKind::void_:
      case TagKind::unknown: return trimmed.back() == '>';
      case TagKind::document:
      case TagKind::block:
      case TagKind::raw:
      case TagKind::comment: return true;
    }
    return false;
  }

  void take_html(std::string_view trimmed) {
    m_in_list = false;
    m_in_html = true;
    m_has_html = true;
    count_tags(trimmed, m_signs);
    Tag const tag = read_tag(trimmed);
    if (tag.kind == TagKind::comment) {
      m_in_html = false;
      if (trimmed.find("-->") == std::string_view::npos) m_raw_end = "-->";
    } else if (tag.kind == TagKind::raw && !tag.is_closing) {
      std::string_view const end = raw_end(tag.name);
      if (!contains_ignore_case(trimmed, end)) m_raw_end = end;
    }
  }

  static std::string_view raw_end(std::string_view name) {
    for (std::string_view const end : {"</script", "</style", "</pre", "</textarea"}) {
      if (equals_ignore_case(end.substr(2), name)) return end;
    }
    return {};
  }

  void take_markdown(std::string_view line, std::string_view trimmed) {
    if (take_fence(trimmed) || take_heading(trimmed) || take_row(trimmed) ||
        take_definition(trimmed)) {
      return;
    }
    if (trimmed[0] == '>') {
      take_quote(trimmed);
      return;
    }
    if (trimmed.substr(0, 2) == "$$") ++m_signs[Sign::math_block];
    if (ListLine const item = read_list_item(trimmed); item.marker != ListMarker::none) {
      take_list_item(line, item);
      return;
    }
    if (indentation(line) == 0) m_in_list = false;
    count_inline_signs(trimmed, m_signs);
    if (is_strong_line(trimmed)) ++m_signs[Sign::strong_line];
    if (table_cells(trimmed) > 1) return;
    ++m_signs.plain_lines;
    if (looks_like_code(trimmed)) ++m_signs.code_lines;
  }

  bool take_fence(std::string_view trimmed) {
    char const c = trimmed[0];
    if (c != '`' && c != '~') return false;
    std::size_t length = 0;
    while (length < trimmed.size() && trimmed[length] == c) ++length;
    if (length < 3) return false;
    std::string_view const info = trim(trimmed.substr(length));
    if (c == '`' && info.find('`') != std::string_view::npos) return false;
    m_fence = c;
    m_fence_length = length;
    m_fence_has_info = !info.empty();
    return true;
  }

  bool take_heading(std::string_view trimmed) {
    auto const level = heading_level(trimmed);
    if (!level) return false;
    m_in_list = false;
    if (heading_level(previous()) == level || heading_level(next()) == level) {
      ++m_signs[Sign::comment_block];
    } else if (previous().empty() && next().empty()) {
      ++m_signs[Sign::heading];
    } else if (previous().empty() && looks_like_prose(next())) {
      ++m_signs[Sign::heading_with_prose];
    } else {
      ++m_signs[*level == 1 ? Sign::hash_line : Sign::lower_heading];
    }
    return true;
  }

  /// Rows of dashes, equals signs and the like: what they mean depends on the line above.
  bool take_row(std::string_view trimmed) {
    if (std::size_t const cells = delimiter_row_cells(trimmed); cells > 0) {
      if (table_cells(previous()) == cells) ++m_signs[Sign::table];
      return true;
    }
    bool const is_dashes = is_row_of(trimmed, '-');
    bool const is_equals = is_row_of(trimmed, '=');
    if (!is_dashes && !is_equals && !is_row_of(trimmed, '*') && !is_row_of(trimmed, '_')) {
      return false;
    }
    if (previous().empty()) {
      if (!is_equals && next().empty()) ++m_signs[Sign::thematic_break];
    } else if ((is_dashes || is_equals) && is_underline(trimmed)) {
      ++m_signs[Sign::underlined_heading];
      // The line above was counted as text.
    }
    return true;
  }

  /// Whether the row is about as long as the line above, which stands alone.
  bool is_underline(std::string_view row) const {
    bool const title_stands_alone = m_index < 2 || trim(m_lines[m_index - 2]).empty();
    return title_stands_alone && row.find(' ') == std::string_view::npos &&
           row.size() >= previous().size() / 2 && row.size() <= previous().size() * 2 + 3;
  }

  /// "[label]: url" and "[^label]: text".
  bool take_definition(std::string_view trimmed) {
    if (trimmed[0] != '[') return false;
    std::size_t const end = trimmed.find("]:");
    if (end == std::string_view::npos || end < 2 || trimmed.find(']') != end) return false;
    if (trimmed[1] == '^') {
      ++m_signs[Sign::footnote];
      count_inline_signs(trimmed.substr(end + 2), m_signs);
      return true;
    }
    std::string_view const target = trim_start(trimmed.substr(end + 2));
    bool const is_url = target.substr(0, 4) == "http" || target.substr(0, 1) == "/" ||
                        target.substr(0, 1) == "#" || target.substr(0, 1) == "<" ||
                        target.substr(0, 1) == "." || target.substr(0, 7) == "mailto:";
    if (is_url) ++m_signs[Sign::reference_definition];
    return is_url;
  }

  void take_quote(std::string_view trimmed) {
    bool const begins = previous().empty() || previous()[0] != '>';
    if (begins) ++m_signs[Sign::quote];
    std::string_view const content = trim_start(trimmed.substr(1));
    if (begins && content.substr(0, 2) == "[!" && content.back() == ']') {
      ++m_signs[Sign::callout];
      return;
    }
    count_inline_signs(content, m_signs);
  }

  void take_list_item(std::string_view line, ListLine item) {
    bool const is_nested = m_in_list && indentation(line) > m_list_indentation;
    if (is_nested) {
      ++m_signs[Sign::nested_list];
    } else {
      m_list_indentation = indentation(line);
    }
    m_in_list = true;
    ++(item.marker == ListMarker::bullet ? m_bullets : m_numbers);
    std::string_view content = item.content;
    bool const has_box = content.size() > 3 && content[0] == '[' && content[2] == ']' &&
                         is_blank(content[3]) && (content[1] == ' ' || to_lower(content[1]) == 'x');
    if (has_box) {
      ++m_signs[Sign::task];
      content.remove_prefix(3);
    }
    count_inline_signs(content, m_signs);
  }

  bool is_strong_line(std::string_view trimmed) const {
    return trimmed.size() > 4 && trimmed.substr(0, 2) == "**" &&
           trimmed.substr(trimmed.size() - 2) == "**" &&
           trimmed.find("**", 2) == trimmed.size() - 2 && previous().empty() && next().empty();
  }

  std::vector<std::string_view> m_lines;
  std::size_t m_index = 0;
  Signs m_signs;

  char m_fence = '`';
  std::size_t m_fence_length = 0;  ///< 0 outside of fences.
  bool m_fence_has_info = false;
  std::string_view m_raw_end;  ///< What ends the raw text or comment that is open.
  bool m_in_html = false;
  bool m_has_html = false;
  bool m_in_list = false;
  std::size_t m_list_indentation = 0;
  unsigned m_bullets = 0;
  unsigned m_numbers = 0;
};

}  // namespace

Signs count_signs(std::string_view text) {
  LineScanner scanner(text);
  return scanner.scan();
}

}  // namespace article
