#include "text/write_code.hpp"

#include <algorithm>
#include <string>

#include "base/ascii.hpp"

namespace article::text_writer {
namespace {

/// Longest run of `sign` at the start of a line, past white space.
std::size_t longest_run(std::string_view text, char sign) {
  std::size_t longest = 0;
  std::size_t run = 0;
  bool at_start = true;
  for (char const c : text) {
    if (c == '\n') {
      at_start = true;
      run = 0;
    } else if (at_start && c == sign) {
      longest = std::max(longest, ++run);
    } else if (run > 0 || !is_blank(c)) {
      at_start = false;
    }
  }
  return longest;
}

std::string_view without_last_line_end(std::string_view text) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  return text;
}

}  // namespace

void write_code(Page& page, std::string_view language, std::string_view code) {
  constexpr std::size_t shortest = 3;
  std::size_t const backticks = longest_run(code, '`');
  char sign = '`';
  std::size_t length = shortest;
  if (backticks >= shortest) {
    bool const has_tildes = longest_run(code, '~') >= shortest;
    if (has_tildes) length = backticks + 1;
    if (!has_tildes) sign = '~';
  }
  std::string const fence(length, sign);
  language = language.substr(0, language.find_first_of(" \t\n`"));
  page.lines(fence + std::string(language));
  if (!code.empty()) page.lines(without_last_line_end(code));
  page.lines(fence);
}

void write_formula(Page& page, std::string_view formula) {
  formula = trim(formula);
  if (formula.empty()) return;
  page.push("    ", "    ");
  page.lines(formula);
  page.pop();
}

}  // namespace article::text_writer
