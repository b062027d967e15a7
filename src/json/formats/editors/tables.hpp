#pragma once

#include "json/formats/editors/dialect.hpp"

/// One table for each editor, in the file of its name.
namespace article::json_reader {

extern Dialect const atlassian_dialect;
extern Dialect const block_note_dialect;
extern Dialect const contentful_dialect;
extern Dialect const draft_dialect;
extern Dialect const editor_js_dialect;
extern Dialect const google_docs_dialect;
extern Dialect const gutenberg_dialect;
extern Dialect const lexical_dialect;
extern Dialect const medium_dialect;
extern Dialect const mobiledoc_dialect;
extern Dialect const notion_dialect;
extern Dialect const portable_text_dialect;
extern Dialect const prose_mirror_dialect;
extern Dialect const quill_dialect;
extern Dialect const ricos_dialect;
extern Dialect const slate_dialect;
extern Dialect const strapi_dialect;

/// For the text of a record alone: lists of such objects are everywhere.
extern Dialect const plain_blocks_dialect;

}  // namespace article::json_reader
