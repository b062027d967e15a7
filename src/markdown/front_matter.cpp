#include "markdown/front_matter.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "markdown/front_matter_block.hpp"
#include "markdown/front_matter_fields.hpp"
#include "markdown/front_matter_tree.hpp"
#include "markdown/toml.hpp"
#include "markdown/yaml.hpp"

namespace article {
namespace {

bool is_key_character(char c) {
  return is_alphanumeric(c) || !is_ascii(c) || c == '_' || c == '-' || c == '.';
}

/// Whether the text begins, after blank lines, as somebody would begin front matter. Only then is it
/// worth a word that it could not be read.
bool looks_meant(std::string_view content, FrontMatterLanguage language) {
  content = trim_start(content);
  if (content.empty()) return false;
  if (language == FrontMatterLanguage::json) {
    if (content[0] == '{') content = trim_start(content.substr(1));
    return !content.empty() && content[0] == '"';
  }
  if (language == FrontMatterLanguage::toml && content[0] == '[') return true;
  content = content.substr(0, content.find_first_of("\r\n"));
  std::size_t end = 0;
  if (content[0] == '"' || content[0] == '\'') {
    end = content.find(content[0], 1);
    if (end == std::string_view::npos) return false;
    ++end;
  } else {
    while (end < content.size() && is_key_character(content[end])) ++end;
  }
  if (end == 0) return false;
  std::string_view const rest = trim_start(content.substr(end));
  if (language == FrontMatterLanguage::toml) return rest.substr(0, 1) == "=";
  return rest.substr(0, 1) == ":" && (rest.size() == 1 || is_blank(rest[1]));
}

std::string_view expectation(FrontMatterLanguage language) {
  switch (language) {
    case FrontMatterLanguage::yaml:
      return "expected YAML, `key: value` on each line, between two lines `---`; a value with `: ` "
             "or ` #` in it needs quotes";
    case FrontMatterLanguage::toml:
      return "expected TOML, `key = value` on each line, between two lines `+++`";
    case FrontMatterLanguage::json:
      return "expected a JSON object, `{\"key\": \"value\"}`, and then a new line";
  }
  return {};
}

std::optional<std::string> to_json(std::string_view content, FrontMatterLanguage language,
                                   FrontMatterProblem& problem) {
  switch (language) {
    case FrontMatterLanguage::yaml: return yaml_to_json(content, problem);
    case FrontMatterLanguage::toml: return toml_to_json(content, problem);
    case FrontMatterLanguage::json: break;
  }
  return std::string(content);
}

/// Hexo's `;;;` leaves the outer braces out: https://hexo.io/docs/front-matter#JSON-Front-matter
bool lacks_braces(std::string_view content, FrontMatterLanguage language) {
  return language == FrontMatterLanguage::json && trim_start(content).substr(0, 1) != "{";
}

/// The fields of a block; nothing, and the problem, when there are none to be had.
std::optional<FieldTree> read_block(std::string_view content, FrontMatterLanguage language,
                                    FrontMatterProblem& problem) {
  if (is_all_space(content)) return FieldTree({{.kind = FieldKind::object, .end = 1}});
  bool const braces = lacks_braces(content, language);
  std::optional<std::string> json = to_json(content, language, problem);
  if (!json) return std::nullopt;
  if (braces) json = "{" + *json + "}";
  std::optional<FieldTree> fields = parse_field_tree(*json, problem);
  if (!fields) {
    if (braces && problem.offset > 0) --problem.offset;
    return std::nullopt;
  }
  if ((*fields)[FieldTree::root].kind == FieldKind::object) return fields;
  problem = {.message = "found no key with a value"};
  return std::nullopt;
}

std::size_t line_number(std::string_view text, std::size_t offset) {
  std::size_t number = 1;
  for (std::size_t at = 0; at < offset; ++number) {
    at = line_at(text, at).next;
    if (at > offset || at >= text.size()) break;
  }
  return number;
}

void report(std::string_view text, FrontMatterBlock const& block, FrontMatterProblem problem,
            Diagnostics& diagnostics) {
  // What was found may be a key or string of any length.
  constexpr std::size_t longest_message = 200;
  if (problem.message.size() > longest_message) {
    problem.message.resize(floor_utf8_boundary(problem.message, longest_message));
    problem.message += "…";
  }
  std::size_t const offset = std::min(block.begin + problem.offset, text.size());
  diagnostics.add(DiagnosticCode::invalid_front_matter,
                  "front matter is shown as text: line " +
                      std::to_string(line_number(text, offset)) + ": " + problem.message + "; " +
                      std::string(expectation(block.language)),
                  offset);
}

}  // namespace

std::size_t read_front_matter(std::string_view text, Metadata& metadata, Diagnostics& diagnostics) {
  std::optional<FrontMatterBlock> const block = find_front_matter(text);
  if (!block) return 0;

  std::string_view const content = text.substr(block->begin, block->end - block->begin);
  bool const is_meant = looks_meant(content.substr(0, max_front_matter), block->language);
  if (block->next == 0) {
    std::string_view const message =
        text.size() > max_front_matter ? "it has no end within 64 KB" : "it has no end";
    if (is_meant) report(text, *block, {.message = std::string(message)}, diagnostics);
    return 0;
  }

  FrontMatterProblem problem;
  std::optional<FieldTree> const fields = read_block(content, block->language, problem);
  if (!fields) {
    if (is_meant) report(text, *block, std::move(problem), diagnostics);
    return 0;
  }
  // "Note: text" between two thematic breaks, each with a blank line around it, is text; and so is
  // an object with nothing after it. Only names that articles have tell them from front matter.
  bool const begins_blank =
      !content.empty() && is_all_space(content_of(text, line_at(text, block->begin)));
  bool const is_doubtful = block->is_bare ? is_all_space(text.substr(block->next)) ||
                                                is_all_space(content.substr(1, content.size() - 2))
                                          : begins_blank && !is_all_space(content);
  if (is_doubtful && !has_known_field(*fields)) return 0;
  take_fields(*fields, metadata);
  return block->next;
}

}  // namespace article
