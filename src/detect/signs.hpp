/// What speaks for Markdown, for HTML, or for neither: counted in one pass over the lines of a text.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace article {

/// Things that people write in Markdown. How much each of them says is in format.cpp.
enum class Sign : std::uint8_t {
  heading,             ///< "# Title" with nothing right above or below.
  heading_with_prose,  ///< The same with a sentence right below.
  lower_heading,       ///< "## Title" between other lines.
  hash_line,           ///< "# like this" between other lines: as likely a comment.
  comment_block,       ///< Two lines of "# …" on end: hardly headings.
  underlined_heading,
  fence,        ///< ``` … ```
  tilde_fence,  ///< ~~~ … ~~~
  open_fence,   ///< ``` that is never closed.
  link,         ///< [text](url)
  image,        ///< ![text](url)
  reference_link,
  reference_definition,  ///< [label]: url
  footnote,              ///< [^1]
  table,                 ///< A row of cells, then "---|:--:".
  task,                  ///< - [ ] or - [x]
  callout,               ///< > [!NOTE]
  quote,
  strong,       ///< **so**
  strong_line,  ///< The same, alone on a line between blank ones.
  emphasis,     ///< *so* or _so_
  strikethrough,
  inline_code,
  bullet_list,
  numbered_list,
  nested_list,
  thematic_break,
  autolink,  ///< <https://…>
  math_block,
  count_,
};

inline constexpr std::size_t sign_count = static_cast<std::size_t>(Sign::count_);

struct Signs {
  std::array<unsigned, sign_count> counts{};

  // Tags outside code, by kind.
  unsigned document_tags = 0;
  unsigned block_closings = 0;
  unsigned inline_closings = 0;
  unsigned void_tags = 0;
  unsigned unknown_closings = 0;
  unsigned comments = 0;

  // Lines that are neither headings, lists, quotes, tables nor HTML.
  unsigned plain_lines = 0;
  unsigned code_lines = 0;  ///< Those of them that look like a program, a log or settings.

  unsigned& operator[](Sign sign) { return counts[static_cast<std::size_t>(sign)]; }
  unsigned operator[](Sign sign) const { return counts[static_cast<std::size_t>(sign)]; }
};

/// Counts the signs in a text of any form. What is in fenced or indented code, or in an HTML block,
/// is no sign of Markdown; what is in code is no sign of HTML. Linear.
Signs count_signs(std::string_view text);

/// Counts what stands within a line: links, emphasis, code, tags. Used by count_signs().
void count_inline_signs(std::string_view line, Signs& signs);

/// Counts the tags in a line of HTML.
void count_tags(std::string_view line, Signs& signs);

}  // namespace article
