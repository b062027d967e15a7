#include "text/code_text.hpp"

#include <algorithm>

#include "text/character.hpp"

namespace article::text_reader {
namespace {

/// Bytes of white space that both begin with.
std::size_t shared_indent(std::string_view a, std::string_view b, std::size_t limit) {
  std::size_t length = 0;
  while (length < limit && length < a.size() && length < b.size() && a[length] == b[length] &&
         (a[length] == ' ' || a[length] == '\t')) {
    ++length;
  }
  return length;
}

}  // namespace

std::string code_text(Lines const& lines, std::size_t first, std::size_t last) {
  std::string text;
  if (first >= last) return text;
  std::string_view const model = lines.indented_text(first);
  std::size_t indent = model.size();
  for (std::size_t i = first; i < last; ++i) {
    indent = shared_indent(model, lines.indented_text(i), indent);
  }
  for (std::size_t i = first; i < last; ++i) {
    if (i > first) text.append(1U + lines[i].gap, '\n');
    text += lines.indented_text(i).substr(indent);
  }
  return text;
}

FenceInfo fence_info(std::string_view line) {
  std::size_t const mark = line.find_first_not_of(line.substr(0, 1));
  if (mark == std::string_view::npos) return {};
  std::string_view const info = trim_spaces(line.substr(mark));
  std::string_view const lang = first_word(info);
  return {lang, trim_spaces(info.substr(lang.size()))};
}

}  // namespace article::text_reader
