#pragma once

#include <cstddef>
#include <string_view>

#include "base/result.hpp"
#include "document/article_data.hpp"
#include "document/builder.hpp"

namespace article {

/// Tells the builder a piece of HTML, wherever the builder is: among blocks, or in a line of text.
using AddRawHtml = void (*)(Builder& builder, std::string_view html);

struct JsonOptions {
  /// Most values of an article that are taken into memory, 16 bytes each and their text. More give
  /// the error `too_large`. An article of a million words has about a million.
  std::size_t max_values = 16'000'000;
  /// What reads the raw HTML in an mdast tree. Without one it is left out, with a diagnostic.
  AddRawHtml add_html = nullptr;
};

/// Reads JSON that holds an article: what `write_json` wrote, or any mdast tree (an object with
/// `"type":"root"` and `"children"`). `text` must be valid UTF-8; nothing of it is kept.
///
/// What is odd gives a diagnostic: nodes of unknown kind and raw HTML leave their text, fields of
/// the wrong type are as if they were not there. Outline and statistics are left to the passes.
/// Fails with `invalid_json` and the place when the text is not JSON, with `unsupported_json` when
/// it holds something else, with `too_large`. Linear, no recursion.
Result<Article> read_json(std::string_view text, JsonOptions const& options = {});

}  // namespace article
