/// Recognizing what a single line of text is.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace article {

/// Columns of white space in front; a tab leads to the next multiple of four.
std::size_t indentation(std::string_view line);

/// Level of an ATX heading with text, 1–6. The line is trimmed.
std::optional<int> heading_level(std::string_view line);

/// A row of one character, three or more, and perhaps spaces between: "***", "- - -", "===".
bool is_row_of(std::string_view line, char c);

/// The row below a table's head, "|---|:-:|"; its number of cells, or 0.
std::size_t delimiter_row_cells(std::string_view line);

/// Number of cells of a table row: its parts between "|" that are not escaped.
std::size_t table_cells(std::string_view line);

enum class ListMarker { none, bullet, number };

struct ListLine {
  ListMarker marker = ListMarker::none;
  std::string_view content;  ///< After the marker and its space.
};

/// The list item that a trimmed line begins: "-", "*" or "+", or up to nine digits and "." or ")".
ListLine read_list_item(std::string_view line);

/// Whether a line is more likely from a program, a shell, a log or a file of settings than prose.
bool looks_like_code(std::string_view line);

/// Whether a line is a sentence, or the beginning of one: it starts like one, has several words and
/// is long or ends in a full stop.
bool looks_like_prose(std::string_view line);

/// A mail header such as "Subject: …". The names of front matter are not among them.
bool is_mail_header(std::string_view line);

}  // namespace article
