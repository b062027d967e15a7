#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/format.hpp"
#include "base/result.hpp"
#include "document/article_data.hpp"
#include "html/writer.hpp"
#include "json/writer.hpp"
#include "markdown/writer.hpp"
#include "text/writer.hpp"

/// The whole library in one header: `read` turns bytes into an `Article`, the `write_…` functions
/// turn an article into HTML, JSON, Markdown or plain text.
///
///     auto article = article::read(bytes, {.url = "https://example.org/post"});
///     if (!article) return article.error().message;
///     std::string html = article::write_html(*article);
namespace article {

struct ReadOptions {
  /// What the input is; found out by content when not said.
  std::optional<Format> from{};
  /// Where the input came from: relative URLs are resolved against it. May be empty.
  std::string url{};
  /// Put before every id in output, so that none can clash with the page around the article.
  std::string id_prefix = "article-";
};

/// Makes an article of `bytes`, in any character encoding and format that is known.
///
/// Markdown, HTML and text always give an article, with diagnostics about what was odd. JSON
/// gives an error when it is malformed or holds no article. Empty input is an empty article.
/// Nothing of `bytes` is kept. Cost: linear in the input.
Result<Article> read(std::string_view bytes, ReadOptions const& options = {});

}  // namespace article
