#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
  /// What the input probably is, e.g. by the end of a file's name. Believed where the content
  /// leaves it open (`likely_confidence`) and `from` is not said.
  std::optional<Format> likely{};
  /// Where the input came from: relative URLs are resolved against it. May be empty.
  std::string url{};
  /// The character encoding that the server or a person said: a label of the Encoding Standard such as
  /// `utf-8`. A byte order mark says better; unknown labels count as none.
  std::string charset{};
  /// Put before every id in output, so that none can clash with the page around the article.
  std::string id_prefix = "article-";
  /// Lists in `Article::extraction` what of a page was left out, and why.
  bool explain = false;
};

/// Below this confidence, what the content looks like yields to `ReadOptions::likely`; without that,
/// the article has a diagnostic that its format was guessed. See `Detection::confidence`.
inline constexpr double likely_confidence = 0.6;

/// Largest input, in bytes: the Markdown parser counts in 32 bits with a sign, and one byte can
/// become three in decoding.
inline constexpr std::size_t max_input_size = std::size_t{256} * 1024 * 1024;

/// Makes an article of `bytes`, in any character encoding and format that is known.
///
/// Markdown, HTML and text always give an article, with diagnostics about what was odd. JSON
/// gives an error when it is malformed or holds no article. Empty input is an empty article. Input
/// above `max_input_size` gives the error `too_large`.
/// Nothing of `bytes` is kept. Cost: linear in the input.
///
/// Of JSON that holds several articles (a feed, a list), this is the first; a diagnostic says how many
/// more there are.
Result<Article> read(std::string_view bytes, ReadOptions const& options = {});

/// The same for each of the articles in `bytes`, at least one, in their order. Only JSON holds several.
/// At most `max_articles` are made; the last says when there are more.
Result<std::vector<Article>> read_all(std::string_view bytes, ReadOptions const& options = {});

/// Most articles that `read_all` makes of one input, since each takes memory of its own.
inline constexpr std::size_t max_articles = 10'000;

}  // namespace article
