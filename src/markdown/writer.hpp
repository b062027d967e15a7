#pragma once

#include <string>

#include "document/article_data.hpp"

namespace article {

struct MarkdownWriteOptions {
  /// Write the metadata as YAML front matter, where there is any.
  bool front_matter = true;
};

/// The article as Markdown: CommonMark and GFM, with the extensions that `read_markdown` knows.
///
/// What Markdown has no syntax for is HTML, as people write it on GitHub: `<kbd>`, `<details>`, tables
/// with spans. Reading it back gives the same document but for what would make it hard to read: sizes
/// and candidates of images, directions and languages, the machine's form of a time and row headings
/// are left out, a quotation gets quotation marks, an embed becomes a link. Linear.
std::string write_markdown(Article const& article, MarkdownWriteOptions const& options = {});

}  // namespace article
