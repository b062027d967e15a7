#include "markdown/callout.hpp"

#include <node.h>

#include "base/ascii.hpp"

namespace article {
namespace {

/// Longest first line looked at, in bytes; a title is short.
constexpr std::size_t max_head = 300;

std::optional<CalloutKind> parse_callout_kind(std::string_view name) {
  for (std::size_t i = 0; i < std::size(callout_names); ++i) {
    if (equals_ignore_case(name, callout_names[i])) return static_cast<CalloutKind>(i);
  }
  return std::nullopt;
}

}  // namespace

std::optional<CalloutHead> take_callout(cmark_node* block_quote) {
  cmark_node* const paragraph = block_quote->first_child;
  if (paragraph == nullptr || paragraph->type != CMARK_NODE_PARAGRAPH) return std::nullopt;

  // The first line, as long as it is plain text.
  std::string line;
  cmark_node* node = paragraph->first_child;
  for (; node != nullptr && node->type == CMARK_NODE_TEXT; node = node->next) {
    line.append(reinterpret_cast<char const*>(node->as.literal.data),
                static_cast<std::size_t>(node->as.literal.len));
    if (!line.starts_with('[') || line.size() > max_head) return std::nullopt;
  }
  bool const ends =
      node == nullptr || node->type == CMARK_NODE_SOFTBREAK || node->type == CMARK_NODE_LINEBREAK;
  std::size_t const bracket = line.find(']');
  if (!ends || !line.starts_with("[!") || bracket == std::string::npos) return std::nullopt;
  auto const kind = parse_callout_kind(std::string_view(line).substr(2, bracket - 2));
  if (!kind) return std::nullopt;

  cmark_node* const rest = node == nullptr ? nullptr : node->next;
  while (paragraph->first_child != rest) cmark_node_unlink(paragraph->first_child);
  return CalloutHead{*kind, std::string(trim(std::string_view(line).substr(bracket + 1)))};
}

}  // namespace article
