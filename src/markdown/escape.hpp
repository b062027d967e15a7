#pragma once

#include <string>
#include <string_view>

namespace article {

/// Where a piece of text stands; decides what would be taken for markup there.
struct TextContext {
  bool line_start = false;      ///< First in its line.
  bool document_start = false;  ///< First in the whole text.
  bool heading = false;
  bool table_cell = false;
  bool in_link = false;         ///< No other link can come about.
  bool before_bracket = false;  ///< A link or a footnote reference follows.
};

/// Appends running text so that it reads as itself: what Markdown would take for markup gets a
/// backslash, an address that would become a link is parted by an empty comment. `out` ends with
/// what stands before the text. Linear.
void append_escaped_text(std::string& out, std::string_view text, TextContext const& context);

/// Appends a link's destination, in angle brackets where it needs them.
void append_destination(std::string& out, std::string_view url);

/// Appends a link's title in quotes.
void append_title(std::string& out, std::string_view title);

/// A footnote's label that can stand in `[^…]`.
std::string footnote_label(std::string_view label);

/// Appends code for within a line, between enough backticks.
void append_code_span(std::string& out, std::string_view code);

/// Appends a code fence's first line without its line end: backticks or tildes, enough of them for
/// the code, and the info string. Gives the closing fence.
std::string append_fence(std::string& out, std::string_view lang, std::string_view meta,
                         std::string_view code);

/// The text with single spaces for all white space and none around it: what is left of a value that
/// stands where a line ends it.
std::string in_one_line(std::string_view text);

/// Whether `<url>` is an autolink (https://spec.commonmark.org/0.31.2/#autolinks).
bool is_autolink(std::string_view url);

}  // namespace article
