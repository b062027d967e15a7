#include "markdown/front_matter_block.hpp"

#include <algorithm>

#include "base/ascii.hpp"

namespace article {
namespace {

/// Lines that front matter stands between.
struct Fence {
  std::string_view opening;
  FrontMatterLanguage language;
  std::string_view closing;
  std::string_view other_closing;
};

constexpr Fence fences[] = {
    {"---", FrontMatterLanguage::yaml, "---", "..."},
    {"---yaml", FrontMatterLanguage::yaml, "---", "..."},
    {"+++", FrontMatterLanguage::toml, "+++", "+++"},
    {"---toml", FrontMatterLanguage::toml, "---", "---"},
    {"---json", FrontMatterLanguage::json, "---", "---"},
    {";;;", FrontMatterLanguage::json, ";;;", ";;;"},
};

/// A block between two lines.
std::optional<FrontMatterBlock> fenced_block(std::string_view text) {
  TextLine const first = line_at(text, 0);
  std::string_view const opening = content_of(text, first);
  Fence const* fence = nullptr;
  for (Fence const& known : fences) {
    if (opening == known.opening) fence = &known;
  }
  if (fence == nullptr) return std::nullopt;

  FrontMatterBlock block{fence->language, false, first.next, text.size(), 0};
  for (std::size_t at = first.next; at < text.size();) {
    TextLine const line = line_at(text, at);
    if (line.next > max_front_matter) break;
    std::string_view const content = content_of(text, line);
    if (content == fence->closing || content == fence->other_closing) {
      block.end = line.begin;
      block.next = line.next;
      return block;
    }
    at = line.next;
  }
  return block;
}

/// A JSON object at the start, with nothing after it on its last line.
std::optional<FrontMatterBlock> bare_object(std::string_view text) {
  if (text.empty() || text[0] != '{') return std::nullopt;
  FrontMatterBlock block{FrontMatterLanguage::json, true, 0, text.size(), 0};
  std::string_view const readable = text.substr(0, max_front_matter);
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t at = 0; at < readable.size(); ++at) {
    char const c = readable[at];
    if (in_string) {
      if (c == '\\') ++at;
      in_string = c != '"';
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{') {
      ++depth;
    } else if (c == '}' && --depth == 0) {
      TextLine const rest = line_at(text, at + 1);
      if (!content_of(text, rest).empty()) return std::nullopt;
      block.end = at + 1;
      block.next = rest.next;
      return block;
    }
  }
  return block;
}

}  // namespace

TextLine line_at(std::string_view text, std::size_t begin) {
  std::string_view const rest = text.substr(begin, max_front_matter + 1);
  std::size_t const length = std::min(rest.find_first_of("\r\n"), rest.size());
  std::size_t const end = begin + length;
  std::size_t const line_end = text.substr(end, 2) == "\r\n" ? 2 : end < text.size() ? 1 : 0;
  return {begin, end, end + line_end};
}

std::string_view content_of(std::string_view text, TextLine const& line) {
  std::string_view content = text.substr(line.begin, line.end - line.begin);
  while (!content.empty() && is_blank(content.back())) content.remove_suffix(1);
  return content;
}

std::optional<FrontMatterBlock> find_front_matter(std::string_view text) {
  std::optional<FrontMatterBlock> const fenced = fenced_block(text);
  return fenced ? fenced : bare_object(text);
}

}  // namespace article
