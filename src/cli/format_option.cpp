#include "cli/format_option.hpp"

#include <vector>

#include "base/nearest.hpp"
#include "base/utf8.hpp"

namespace article {
namespace {

std::string quoted(std::string_view word) {
  constexpr std::size_t longest = 60;
  bool const is_long = word.size() > longest;
  std::string_view const start = word.substr(0, floor_utf8_boundary(word, longest));
  return "\"" + std::string(is_long ? start : word) + (is_long ? "…\"" : "\"");
}

}  // namespace

std::string joined(std::span<std::string_view const> words, std::string_view separator) {
  std::string all;
  for (std::string_view const word : words) {
    if (!all.empty()) all += separator;
    all += word;
  }
  return all;
}

std::string unknown_word(std::string_view kind, std::string_view word,
                         std::span<std::string_view const> known) {
  return "unknown " + std::string(kind) + " " + quoted(word) + "; did you mean " +
         quoted(nearest(word, known)) + "? Accepted are " + joined(known, ", ");
}

ParsedFormat parse_format_option(std::string_view name) {
  if (name == "auto") return {};
  if (auto const format = parse_format(name)) return {.format = format};
  std::vector<std::string_view> known = {"auto"};
  for (FormatName const& each : format_names) known.push_back(each.name);
  return {.error = unknown_word("input format", name, known)};
}

}  // namespace article
