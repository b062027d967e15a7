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
/// Reading it back gives the same document, but for what Markdown has no form for: spans of table
/// cells, sizes of images, directions and languages are left out, and kinds without a syntax of
/// their own (`keyboard`, `small`, `ruby`, …) are written as their content. Linear.
std::string write_markdown(Article const& article, MarkdownWriteOptions const& options = {});

}  // namespace article
