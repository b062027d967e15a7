#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "document/article_data.hpp"
#include "document/builder.hpp"

namespace article {

/// Tells the builder a piece of HTML, wherever the builder is: among blocks, or in a line of text.
using AddRawHtml = void (*)(Builder& builder, std::string_view html);

/// Tells the builder an article in Markdown, and puts what its front matter says to the metadata.
using AddMarkdown = void (*)(Builder& builder, std::string_view markdown, Metadata& metadata);

struct JsonOptions {
  /// Most values of an article that are taken into memory, 16 bytes each and their text. More give
  /// the error `too_large`. An article of a million words has about a million.
  std::size_t max_values = 16'000'000;
  /// What reads HTML in strings. Without one it is left out or left as text, with a diagnostic.
  AddRawHtml add_html = nullptr;
  /// What reads Markdown in strings. Without one it is taken for plain text.
  AddMarkdown add_markdown = nullptr;
  /// Most articles that are read; of the others it is only said how many there are.
  std::size_t max_articles = 1;
};

/// Reads JSON that holds an article: what `write_json` wrote, any mdast tree (an object with
/// `"type":"root"` and `"children"`), what publishing systems give out or the document of an editor;
/// docs/json-formats.md has the list. `text` must be valid UTF-8; nothing of it is kept.
///
/// What is odd gives a diagnostic: nodes of unknown kind and raw HTML leave their text, fields of
/// the wrong type are as if they were not there. Outline and statistics are left to the passes.
/// Fails with `invalid_json` and the place when the text is not JSON, with `unsupported_json` when
/// it holds something else, with `too_large`. Linear, no recursion.
///
/// Gives the first `max_articles` articles, at least one. Where there are more, the last of them has
/// the diagnostic `more_articles`.
Result<std::vector<Article>> read_json_articles(std::string_view text,
                                                JsonOptions const& options = {});

/// The first article alone.
Result<Article> read_json(std::string_view text, JsonOptions const& options = {});

}  // namespace article
