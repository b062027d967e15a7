#include "cli/manual_page.hpp"

#include <string_view>

#include "cli/command_text.hpp"

namespace article {
namespace {

/// Text as roff takes it: no sign of it is a command, and hyphens can be copied as they are typed.
std::string escaped(std::string_view text) {
  std::string out;
  bool at_line_start = true;
  for (char const c : text) {
    if (at_line_start && (c == '.' || c == '\'')) out += "\\&";
    at_line_start = c == '\n';
    switch (c) {
      case '\\': out += "\\e"; break;
      case '-': out += "\\-"; break;
      case '\'': out += "\\(aq"; break;
      case '\n': out += "\n.br\n"; break;
      default: out += c;
    }
  }
  return out;
}

void append_section(std::string& out, std::string_view title) {
  out += ".SH ";
  for (char const c : title) out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  out += '\n';
}

std::string bold(std::string_view text) { return "\\fB" + escaped(text) + "\\fR"; }

void append_option(std::string& out, OptionText const& option) {
  out += ".TP\n";
  if (!option.letter.empty()) out += bold(option.letter) + ", ";
  out += bold(option.name);
  if (!option.argument.empty()) out += " \\fI" + std::string(option.argument) + "\\fR";
  out += '\n' + escaped(option.text) + '\n';
}

/// "article-viewer [OPTION...] [FILE]", its first word bold.
std::string form_line(std::string_view form) {
  std::size_t const end = form.find(' ');
  return bold(form.substr(0, end)) + escaped(form.substr(end));
}

constexpr std::string_view environment = R"(.TP
.B NO_COLOR
When it is set to anything, text on a terminal has no colors.
.TP
.B TERM
The same when it is
.BR dumb .
)";

}  // namespace

std::string manual_page() {
  std::string out =
      ".TH ARTICLE\\-VIEWER 1 \"\" \"article\\-viewer " ARTICLE_VERSION "\" \"User Commands\"\n";
  append_section(out, "Name");
  std::string summary(command_summary);
  summary[0] = static_cast<char>(summary[0] - 'A' + 'a');
  out += "article\\-viewer \\- " + escaped(summary) + "\n";
  append_section(out, "Synopsis");
  bool is_first = true;
  for (std::string_view const form : command_forms()) {
    if (!is_first) out += ".br\n";
    is_first = false;
    out += form_line(form) + "\n";
  }
  append_section(out, "Description");
  out += escaped(command_summary) + ".\n" + escaped(command_input) + "\n";
  for (OptionGroup const& group : option_groups()) {
    append_section(out, group.title);
    for (OptionText const& option : group.options) append_option(out, option);
  }
  append_section(out, "Exit status");
  std::size_t number = 0;
  for (std::string_view const status : exit_statuses()) {
    out += ".TP\n.B " + std::to_string(number++) + "\n" + escaped(status) + "\n";
  }
  append_section(out, "Environment");
  out += environment;
  append_section(out, "Examples");
  for (Example const& example : command_examples()) {
    out += ".TP\n" + escaped(example.text) + "\n" + bold(example.command) + "\n";
  }
  return out;
}

}  // namespace article
