#pragma once

#include <string_view>

#include "document/article_data.hpp"

namespace article {

struct MarkdownOptions {
  /// GitHub's extensions and ours, or the bare CommonMark standard.
  bool extensions = true;
};

/// An article of Markdown: CommonMark 0.31.2 and, unless switched off, GFM (tables, strikethrough,
/// autolinks, task lists, footnotes), callouts, math, `==mark==`, `~sub~`, `^sup^`, definition
/// lists, heading ids and front matter (YAML, TOML, JSON). The forms are in docs/markdown.md.
///
/// Raw HTML is reduced to its text, with a diagnostic. The title comes from the front matter or
/// from the only first-level heading, which stays in the document. `text` must be valid UTF-8.
/// Any text gives an article. Linear time; memory in proportion to the text.
Article read_markdown(std::string_view text, MarkdownOptions const& options = {});

}  // namespace article
