#include <algorithm>

#include "base/ascii.hpp"
#include "detect/html_tags.hpp"
#include "detect/signs.hpp"

namespace article {

namespace {

/// Counts the tag at the front of the text, if there is one, and says how far to go on: at least 1.
/// A tag of a whole page counts only where a line begins: elsewhere it is spoken of.
std::size_t count_tag(std::string_view text, bool at_line_start, Signs& signs) {
  Tag const tag = read_tag(text);
  switch (tag.kind) {
    case TagKind::none: return 1;
    case TagKind::document:
      if (at_line_start) ++signs.document_tags;
      break;
    case TagKind::block:
    case TagKind::raw:
      if (tag.is_closing) ++signs.block_closings;
      break;
    case TagKind::inline_:
      if (tag.is_closing) ++signs.inline_closings;
      break;
    case TagKind::void_: ++signs.void_tags; break;
    case TagKind::comment: ++signs.comments; break;
    case TagKind::unknown:
      if (tag.is_closing) ++signs.unknown_closings;
      break;
  }
  return tag.length;
}

/// How much of a link's destination is read; longer ones are data.
constexpr std::size_t longest_destination = 512;

/// Reads one line once, from left to right, and keeps what is open: never looks back or ahead further
/// than a link's destination.
class InlineScanner {
 public:
  InlineScanner(std::string_view line, Signs& signs) : m_line(line), m_signs(signs) {}

  void scan() {
    while (m_at < m_line.size()) step();
  }

 private:
  char before() const { return m_at == 0 ? ' ' : m_line[m_at - 1]; }
  char character_at(std::size_t offset) const {
    return offset < m_line.size() ? m_line[offset] : ' ';
  }

  std::size_t run_length(char c) const {
    std::size_t end = m_at;
    while (end < m_line.size() && m_line[end] == c) ++end;
    return end - m_at;
  }

  void step() {
    char const c = m_line[m_at];
    if (c == '`') {
      take_backticks();
    } else if (m_code_run != 0) {
      ++m_at;
    } else if (c == '\\') {
      m_at += 2;
    } else if (c == '*' || c == '_' || c == '~') {
      take_delimiters(c);
    } else if (c == '[') {
      take_open_bracket();
    } else if (c == ']') {
      take_close_bracket();
    } else if (c == '<') {
      take_angle_bracket();
    } else {
      ++m_at;
    }
  }

  void take_backticks() {
    std::size_t const run = run_length('`');
    if (m_code_run == 0) {
      m_code_run = run;
    } else if (m_code_run == run) {
      ++m_signs[Sign::inline_code];
      m_code_run = 0;
    }
    m_at += run;
  }

  /// *emphasis*, **strong**, ~~struck~~ and the like: an opening run after a space or a bracket and
  /// before a word, a closing one after a word and before a space or punctuation. Stricter than
  /// Markdown: 5*3*2 and snake_case_names are no signs.
  void take_delimiters(char c) {
    std::size_t const run = run_length(c);
    char const left = before();
    char const right = character_at(m_at + run);
    bool const can_open = !is_space(right) && (is_space(left) || is_punctuation(left));
    bool const can_close = !is_space(left) && (is_space(right) || is_punctuation(right));
    m_at += run;
    if (run > 2 || (c == '~' && run == 1)) return;
    bool& is_open = m_open[c == '*' ? 0 : c == '_' ? 1 : 2][run - 1];
    if (is_open && can_close) {
      is_open = false;
      if (c == '~') {
        ++m_signs[Sign::strikethrough];
      } else if (run == 2 && c == '*') {
        ++m_signs[Sign::strong];
      } else if (run == 1 || c == '_') {
        // __init__ is a name in Python more often than strong.
        ++m_signs[Sign::emphasis];
      }
    } else if (can_open) {
      is_open = true;
    }
  }

  void take_open_bracket() {
    char const left = before();
    bool const is_image = left == '!';
    // In [![…](…)](…) the outer bracket goes on after the image.
    m_outer_bracket = is_image ? m_bracket : no_bracket;
    m_bracket = m_at;
    m_bracket_is_image = is_image;
    m_bracket_is_index = is_alphanumeric(left) || left == ')' || left == ']';
    m_bracket_is_footnote = character_at(m_at + 1) == '^';
    ++m_at;
  }

  void take_close_bracket() {
    char const next = character_at(m_at + 1);
    bool const is_open = m_bracket != no_bracket;
    bool const has_text = is_open && m_at > m_bracket + 1;
    if (is_open && m_bracket_is_footnote) {
      if (is_footnote_label(m_line.substr(m_bracket + 2, m_at - m_bracket - 2))) {
        ++m_signs[Sign::footnote];
      }
    } else if (next == '(' && is_open && (has_text || m_bracket_is_image) && !m_bracket_is_index) {
      if (std::size_t const end = destination_end(m_at + 2); end > 0) {
        ++m_signs[m_bracket_is_image ? Sign::image : Sign::link];
        m_at = end - 1;
      }
    } else if (next == '[' && has_text && !m_bracket_is_index) {
      ++m_signs[Sign::reference_link];
    }
    m_bracket = m_bracket_is_image ? m_outer_bracket : no_bracket;
    m_bracket_is_image = false;
    m_bracket_is_index = false;
    m_bracket_is_footnote = false;
    ++m_at;
  }

  /// Letters and digits: [^/] is from a regular expression.
  static bool is_footnote_label(std::string_view label) {
    for (char const c : label) {
      if (is_ascii(c) && !is_alphanumeric(c) && c != '-' && c != '_') return false;
    }
    return !label.empty();
  }

  /// Where a link's destination and title end, after the ")"; 0 when this is no destination.
  std::size_t destination_end(std::size_t offset) const {
    std::size_t const limit = std::min(m_line.size(), offset + longest_destination);
    std::size_t depth = 0;
    bool in_title = false;
    for (std::size_t at = offset; at < limit; ++at) {
      char const c = m_line[at];
      if (in_title) {
        if (c == '"' && character_at(at + 1) == ')') return at + 2;
      } else if (is_space(c)) {
        if (character_at(at + 1) != '"') return 0;
        in_title = true;
        ++at;
      } else if (c == '(') {
        ++depth;
      } else if (c == ')') {
        if (depth == 0) return at > offset ? at + 1 : 0;
        --depth;
      }
    }
    bool const goes_on = limit < m_line.size() && depth == 0 && !in_title;
    return goes_on ? limit : 0;
  }

  void take_angle_bracket() {
    std::string_view const rest = m_line.substr(m_at);
    if (starts_with_ignore_case(rest, "<http://") || starts_with_ignore_case(rest, "<https://")) {
      ++m_signs[Sign::autolink];
      ++m_at;
      return;
    }
    m_at += count_tag(rest, m_at == 0, m_signs);
  }

  static constexpr std::size_t no_bracket = static_cast<std::size_t>(-1);

  std::string_view m_line;
  Signs& m_signs;
  std::size_t m_at = 0;
  std::size_t m_code_run = 0;
  bool m_open[3][2] = {};
  std::size_t m_bracket = no_bracket;
  std::size_t m_outer_bracket = no_bracket;
  bool m_bracket_is_image = false;
  bool m_bracket_is_index = false;
  bool m_bracket_is_footnote = false;
};

}  // namespace

void count_inline_signs(std::string_view line, Signs& signs) {
  InlineScanner scanner(line, signs);
  scanner.scan();
}

void count_tags(std::string_view line, Signs& signs) {
  std::size_t at = line.find('<');
  while (at != std::string_view::npos) {
    at = line.find('<', at + count_tag(line.substr(at), at == 0, signs));
  }
}

}  // namespace article
