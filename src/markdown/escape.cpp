#include "markdown/escape.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "document/clean_text.hpp"

namespace article {
namespace {

char at(std::string_view text, std::size_t i) { return i < text.size() ? text[i] : '\n'; }

/// Characters that begin a block when a line starts with them.
constexpr std::string_view block_starts = "#>-+=:|";

/// Length of `1.` or `12)` at the start of the text, without the mark; 0 when there is none.
std::size_t list_number_length(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size() && i < 10 && is_digit(text[i])) ++i;
  if (i == 0 || i > 9 || (at(text, i) != '.' && at(text, i) != ')')) return 0;
  char const after = at(text, i + 1);
  return is_space(after) ? i : 0;
}

bool is_email_character(char c) {
  return is_alphanumeric(c) || c == '.' || c == '-' || c == '_' || c == '+';
}

/// Whether the `:` at `i` would make a link of what is around it (GFM's extended autolinks).
bool is_scheme_end(std::string_view text, std::size_t i) {
  if (!text.substr(i).starts_with("://")) return false;
  std::string_view const before = text.substr(0, i);
  return ends_with_ignore_case(before, "http") || ends_with_ignore_case(before, "https") ||
         ends_with_ignore_case(before, "ftp");
}

class TextEscaper {
 public:
  TextEscaper(std::string& out, std::string_view text, TextContext const& context)
      : m_out(out), m_text(text), m_context(context) {}

  void run() {
    std::size_t i = 0;
    if (m_context.line_start) i = escape_line_start();
    for (; i < m_text.size(); ++i) {
      char const c = m_text[i];
      if (c == '@' && !m_context.in_link && i + 1 < m_text.size() &&
          is_alphanumeric(m_text[i + 1]) && is_email_character(before(i))) {
        m_out += "@<!-- -->";
        continue;
      }
      if (needs_backslash(c, i)) m_out += '\\';
      m_out += c == '\n' ? ' ' : c;
    }
  }

 private:
  char before(std::size_t i) const {
    if (i > 0) return m_text[i - 1];
    return m_out.empty() || m_context.line_start ? '\n' : m_out.back();
  }

  /// Escapes what the first characters would begin; gives how many were written.
  std::size_t escape_line_start() {
    char const first = at(m_text, 0);
    bool const front_matter = m_context.document_start && (first == '{' || first == ';');
    if (front_matter || (block_starts.find(first) != std::string_view::npos &&
                         !(m_context.table_cell && first == '|'))) {
      m_out += '\\';
      m_out += first;
      return 1;
    }
    std::size_t const number = list_number_length(m_text);
    if (number == 0) return 0;
    m_out += m_text.substr(0, number);
    m_out += '\\';
    m_out += m_text[number];
    return number + 1;
  }

  bool needs_backslash(char c, std::size_t i) const {
    char const next = at(m_text, i + 1);
    bool const last = i + 1 == m_text.size();
    switch (c) {
      case '\\': return is_punctuation(next) || last;
      case '`':
      case '*':
      case '[':
      case ']':
      case '~':
      case '^':
      case '$': return true;
      // Between letters and digits an underscore is one.
      case '_': return !(is_alphanumeric(before(i)) && is_alphanumeric(next));
      case '=': return is_mark_delimiter(i);
      case '<': return is_alpha(next) || next == '/' || next == '!' || next == '?' || last;
      case '&': return is_alpha(next) || next == '#' || last;
      case '!': return last && m_context.before_bracket;
      case '#': return m_context.heading && before(i) != '\\';
      case '{': return m_context.heading && next == '#';
      case ':': return !m_context.in_link && is_scheme_end(m_text, i);
      case '.': return !m_context.in_link && m_text.substr(0, i).ends_with("www");
      default: return false;
    }
  }

  /// Whether the `=` at `i` may be part of `==`. Two between letters or digits never are.
  bool is_mark_delimiter(std::size_t i) const {
    char const next = at(m_text, i + 1);
    if (i + 1 == m_text.size()) return true;
    if (next != '=' && before(i) != '=') return false;
    std::size_t const first = before(i) == '=' ? i - 1 : i;
    bool const whole = i > 0 && first > 0;
    return !(whole && is_alphanumeric(m_text[first - 1]) && is_alphanumeric(at(m_text, first + 2)));
  }

  std::string& m_out;
  std::string_view m_text;
  TextContext const& m_context;
};

std::size_t longest_run(std::string_view text, char c) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (char const candidate : text) {
    run = candidate == c ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

/// Appends a character of a destination, a title or an info string, where backslashes and character
/// references count. cmark resolves all references first, so a backslash does not hold one off.
void append_in_value(std::string& out, std::string_view text, std::size_t i, bool special) {
  char const next = at(text, i + 1);
  if (text[i] == '&' && (is_alpha(next) || next == '#')) {
    out += "&amp;";
    return;
  }
  bool const is_escape = text[i] == '\\' && (is_punctuation(next) || i + 1 == text.size());
  if (special || is_escape) out += '\\';
  out += text[i];
}

}  // namespace

void append_escaped_text(std::string& out, std::string_view text, TextContext const& context) {
  TextEscaper(out, text, context).run();
}

void append_destination(std::string& out, std::string_view url) {
  bool const brackets = url.empty() || url.front() == '<' ||
                        std::any_of(url.begin(), url.end(),
                                    [](char c) { return static_cast<unsigned char>(c) <= ' '; });
  if (brackets) out += '<';
  for (std::size_t i = 0; i < url.size(); ++i) {
    char const c = url[i];
    if (c == '\n') {
      out += "%0A";
      continue;
    }
    bool const special = brackets ? c == '<' || c == '>' : c == '(' || c == ')';
    append_in_value(out, url, i, special);
  }
  if (brackets) out += '>';
}

void append_title(std::string& out, std::string_view title) {
  out += '"';
  for (std::size_t i = 0; i < title.size(); ++i) {
    if (title[i] == '\n') {
      out += "&#10;";
      continue;
    }
    append_in_value(out, title, i, title[i] == '"');
  }
  out += '"';
}

std::string footnote_label(std::string_view label) {
  std::string safe;
  for (char const c : in_one_line(label)) {
    bool const plain = !is_space(c) && c != '[' && c != ']' && c != '\\' && c != '^';
    safe += plain ? c : '-';
  }
  return safe.empty() ? "-" : safe;
}

void append_code_span(std::string& out, std::string_view code) {
  std::string const ticks(longest_run(code, '`') + 1, '`');
  bool const blank = code.find_first_not_of(' ') == std::string_view::npos;
  bool const ticks_at_edge = code.starts_with('`') || code.ends_with('`');
  bool const spaces_at_edges = code.starts_with(' ') && code.ends_with(' ');
  bool const padded = ticks_at_edge || (spaces_at_edges && !blank);
  out += ticks;
  if (padded) out += ' ';
  out += code;
  if (padded) out += ' ';
  out += ticks;
}

std::string append_fence(std::string& out, std::string_view lang, std::string_view meta,
                         std::string_view code) {
  std::string info = in_one_line(lang);
  if (!info.empty()) info += " " + in_one_line(meta);
  if (info.ends_with(' ')) info.pop_back();
  char const mark = info.find('`') != std::string::npos ? '~' : '`';
  std::string fence(std::max<std::size_t>(longest_run(code, mark) + 1, 3), mark);
  out += fence;
  for (std::size_t i = 0; i < info.size(); ++i) append_in_value(out, info, i, false);
  return fence;
}

std::string in_one_line(std::string_view text) {
  std::string scratch;
  bool at_space = true;
  return std::string(trim_end(collapse_text(text, at_space, scratch)));
}

bool is_autolink(std::string_view url) {
  std::size_t const colon = url.find(':');
  if (colon == std::string_view::npos || colon < 2 || colon > 32 || !is_alpha(url[0])) return false;
  for (char const c : url.substr(0, colon)) {
    if (!is_alphanumeric(c) && c != '+' && c != '.' && c != '-') return false;
  }
  return std::none_of(url.begin(), url.end(), [](char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == '<' || c == '>' || c == 0x7f;
  });
}

}  // namespace article
