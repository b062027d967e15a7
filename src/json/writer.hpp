#pragma once

#include <cstdint>
#include <string>

#include "document/article_data.hpp"

namespace article {

struct JsonWriteOptions {
  /// Spaces by which each level is indented; 0 writes all on one line.
  std::uint8_t indent = 0;
};

/// The article as JSON, its content as mdast (https://github.com/syntax-tree/mdast):
///
///     {"version":1, "metadata":{…}, "outline":[…], "statistics":{…}, "diagnostics":[…],
///      "content":{"type":"root","children":[…]}}
///
/// docs/schema/article.schema.json describes it; `read_json` takes it back unchanged. The text is
/// safe within an HTML `<script>`: `<`, U+2028 and U+2029 are written as escapes.
/// Cost: one pass, linear in the document.
std::string write_json(Article const& article, JsonWriteOptions const& options = {});

/// All of that but the content, and as what the input was read: `"format":{"name","confidence"}`.
/// What a page needs beside the HTML.
std::string write_info_json(Article const& article, JsonWriteOptions const& options = {});

}  // namespace article
