#include "cli/help.hpp"

#include <algorithm>

#include "cli/command_text.hpp"

namespace article {
namespace {

/// Where the texts of the options begin, and where lines end, in columns.
constexpr std::size_t text_column = 22;
constexpr std::size_t line_width = 98;

/// Appends `text` from the current column on, each further line set in by `text_column`.
void append_wrapped(std::string& out, std::size_t column, std::string_view text) {
  while (!text.empty()) {
    std::size_t const end_of_line = std::min(text.find('\n'), text.size());
    std::size_t const room = line_width - column;
    std::size_t end = end_of_line;
    if (end > room) end = text.rfind(' ', room);
    out.append(text.substr(0, end)).push_back('\n');
    text.remove_prefix(std::min(end + 1, text.size()));
    // What a line feed in the text begins is set in a little more.
    column = text_column + (end == end_of_line ? 2 : 0);
    if (!text.empty()) out.append(column, ' ');
  }
}

void append_option(std::string& out, OptionText const& option) {
  std::string left = "  ";
  if (!option.letter.empty()) left.append(option.letter).append(", ");
  left.append(option.name);
  if (!option.argument.empty()) left.append(" ").append(option.argument);
  left.resize(std::max(text_column, left.size() + 1), ' ');
  out += left;
  append_wrapped(out, left.size(), option.text);
}

}  // namespace

std::string help_text() {
  std::string out(command_summary);
  out += ".\n\n";
  std::string_view before = "Usage: ";
  for (std::string_view const form : command_forms()) {
    out.append(before).append(form).append("\n");
    before = "       ";
  }
  out.append("\n").append(command_input).append("\n");
  for (OptionGroup const& group : option_groups()) {
    out.append("\n").append(group.title).append(":\n");
    for (OptionText const& option : group.options) append_option(out, option);
  }
  out += "\nExit status: ";
  std::size_t number = 0;
  for (std::string_view const status : exit_statuses()) {
    if (number > 0) out += ", ";
    out.append(std::to_string(number++)).append(" ").append(status);
  }
  out += ".\n\nExamples:\n";
  for (Example const& example : command_examples()) {
    out.append("  ").append(example.command).append("\n");
  }
  return out;
}

std::string version_text() { return "article-viewer " ARTICLE_VERSION "\n"; }

}  // namespace article
