#include "document/vocabulary.hpp"

namespace article {
namespace {

/// In the order of `Kind`.
constexpr std::string_view kind_names[kind_count] = {
    "root",
    "paragraph",
    "heading",
    "blockquote",
    "callout",
    "list",
    "listItem",
    "code",
    "math",
    "table",
    "tableRow",
    "tableCell",
    "thematicBreak",
    "figure",
    "figcaption",
    "details",
    "summary",
    "definitionList",
    "definitionTerm",
    "definitionDescription",
    "footnoteDefinition",
    "media",
    "embed",
    "text",
    "emphasis",
    "strong",
    "delete",
    "insert",
    "mark",
    "subscript",
    "superscript",
    "keyboard",
    "small",
    "abbreviation",
    "quote",
    "time",
    "ruby",
    "rubyText",
    "inlineCode",
    "inlineMath",
    "link",
    "image",
    "break",
    "footnoteReference",
};

}  // namespace

std::string_view kind_name(Kind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

std::optional<Kind> parse_kind(std::string_view name) {
  for (std::size_t i = 0; i < kind_count; ++i) {
    if (kind_names[i] == name) return static_cast<Kind>(i);
  }
  return std::nullopt;
}

}  // namespace article
