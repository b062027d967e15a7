#include "cli/terminal_text.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/inline_styles.hpp"

namespace article {
namespace {

/// What a line of plain text shows, by its form.
enum class Look : std::uint8_t { text, heading, rule, code };

struct Line {
  std::string_view margin;  ///< Quotation signs and white space before it.
  std::string_view body;
  Look look = Look::text;
};

Line split_margin(std::string_view line) {
  std::size_t const end = std::min(line.find_first_not_of(" >"), line.size());
  return {line.substr(0, end), line.substr(end)};
}

std::vector<Line> split_lines(std::string_view text) {
  std::vector<Line> lines;
  while (!text.empty()) {
    std::size_t const end = std::min(text.find('\n'), text.size());
    lines.push_back(split_margin(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// Length of the fence that the line begins with: three signs or more.
std::size_t fence_length(std::string_view body) {
  if (body.empty() || (body[0] != '`' && body[0] != '~')) return 0;
  std::size_t const length = std::min(body.find_first_not_of(body[0]), body.size());
  return length >= 3 ? length : 0;
}

/// A line of signs under a heading.
bool is_rule(std::string_view body) {
  constexpr std::string_view signs = "=-~^";
  return body.size() >= 3 && signs.find(body[0]) != std::string_view::npos &&
         body.find_first_not_of(body[0]) == std::string_view::npos;
}

/// Finds code by its fences, and headings by what is under them.
void find_looks(std::vector<Line>& lines) {
  std::string_view fence;
  std::size_t block_start = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Line& line = lines[i];
    std::size_t const length = fence_length(line.body);
    if (!fence.empty()) {
      line.look = Look::code;
      if (line.body == fence) fence = {};
      block_start = i + 1;
    } else if (is_rule(line.body) && block_start < i) {
      for (std::size_t each = block_start; each < i; ++each) lines[each].look = Look::heading;
      line.look = Look::rule;
      block_start = i + 1;
    } else if (length > 0) {
      line.look = Look::code;
      fence = line.body.substr(0, length);
    } else if (line.body.empty()) {
      block_start = i + 1;
    }
  }
}

// "Select graphic rendition", ECMA-48, 8.3.117.
constexpr std::string_view reset = "\x1B[0m";
constexpr std::string_view faint = "\x1B[2m";

std::string_view rendition(Look look) {
  switch (look) {
    case Look::text: return {};
    case Look::heading: return "\x1B[1;34m";
    case Look::rule: return "\x1B[34m";
    case Look::code: return "\x1B[36m";
  }
  return {};
}

void append_rendition(std::string& out, std::uint8_t style) {
  if ((style & style_strong) != 0) out += "\x1B[1m";
  if ((style & style_emphasis) != 0) out += "\x1B[3m";
  if ((style & style_link) != 0) out += "\x1B[4m";
  if ((style & style_code) != 0) out += "\x1B[36m";
}

/// Turns marks and looks into what a terminal understands.
class Painter {
 public:
  std::string paint(std::string_view text) {
    m_out.reserve(text.size() + text.size() / 8);
    std::vector<Line> lines = split_lines(text);
    find_looks(lines);
    for (Line const& line : lines) paint_line(line);
    return std::move(m_out);
  }

 private:
  void paint_line(Line const& line) {
    bool const is_quoted = line.margin.find('>') != std::string_view::npos;
    if (is_quoted) m_out += faint;
    m_out += line.margin;
    if (is_quoted) m_out += reset;
    Shown shown;
    for (char const c : line.body) {
      if (is_style_mark(c)) {
        m_style = static_cast<std::uint8_t>(c & 0x0F);
      } else {
        show({line.look, m_style}, shown);
        m_out += c;
      }
    }
    // A style goes on in the next line, past its margin.
    show({}, shown);
    m_out += '\n';
  }

  struct Shown {
    Look look = Look::text;
    std::uint8_t style = 0;
    bool operator==(Shown const&) const = default;
  };

  void show(Shown const& wanted, Shown& shown) {
    if (wanted == shown) return;
    if (shown != Shown{}) m_out += reset;
    m_out += rendition(wanted.look);
    append_rendition(m_out, wanted.style);
    shown = wanted;
  }

  std::string m_out;
  std::uint8_t m_style = 0;  ///< Of the text that comes next.
};

/// Without control characters, which could steer the terminal; marks of styles stay. Those from U+0080 to
/// U+009F become the sign that shares their first byte in UTF-8.
std::string without_controls(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool after_c2 = false;
  for (char const c : text) {
    auto const byte = static_cast<unsigned char>(c);
    bool const is_control =
        (byte < 0x20 && c != '\n' && c != '\t' && !is_style_mark(c)) || byte == 0x7F;
    if (!is_control) out += after_c2 && byte < 0xA0 ? '\xBF' : c;
    after_c2 = byte == 0xC2;
  }
  return out;
}

/// The text with nothing shown of its marks.
std::string without_marks(std::string text) {
  text.erase(std::remove_if(text.begin(), text.end(), is_style_mark), text.end());
  return text;
}

}  // namespace

std::string write_terminal_text(Article& article, TextWriteOptions const& options, bool has_color) {
  if (has_color) mark_inline_styles(article.document, options.links);
  std::string text = without_controls(write_text(article, options));
  return has_color ? Painter().paint(text) : without_marks(std::move(text));
}

}  // namespace article
