#include "json/formats/editors/editor_document.hpp"

#include "json/formats/editors/read_tree.hpp"
#include "json/formats/editors/tables.hpp"
#include "json/formats/place.hpp"

namespace article::json_reader {
namespace {

/// Draft.js comes before Editor.js, which has blocks as well, and Slate, which has hardly a sign of its
/// own, after those that look like it.
constexpr Dialect const* known[] = {
    &atlassian_dialect,     &prose_mirror_dialect, &lexical_dialect,    &contentful_dialect,
    &mobiledoc_dialect,     &draft_dialect,        &editor_js_dialect,  &quill_dialect,
    &google_docs_dialect,   &ricos_dialect,        &medium_dialect,     &notion_dialect,
    &portable_text_dialect, &gutenberg_dialect,    &block_note_dialect, &strapi_dialect,
    &slate_dialect,
};

}  // namespace

std::span<Dialect const* const> dialects() { return known; }

Dialect const* find_dialect(JsonTree const& tree, JsonId document) {
  Finder const finder(tree);
  for (Dialect const* const dialect : known) {
    if (finder.matches(document, dialect->signature)) return dialect;
  }
  return nullptr;
}

bool add_editor_document(JsonTree const& tree, JsonId document, JsonOptions const& options,
                         Builder& builder, LinkedObjects const* links) {
  Dialect const* const dialect = find_dialect(tree, document);
  if (dialect == nullptr) return false;
  if (dialect->read == nullptr) {
    read_tree(*dialect, tree, document, options, builder, links);
  } else {
    dialect->read(*dialect, tree, document, options, builder);
  }
  return true;
}

}  // namespace article::json_reader
