// Any calls to a builder give a valid document, and what is written of it is read again.

#include "fuzz/read_fuzz.hpp"
#include "markdown/reader.hpp"
#include "passes/footnotes.hpp"
#include "support/random_document.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  using namespace article;
  // Longer ones say nothing that shorter ones don't.
  constexpr std::size_t most_calls = 4096;
  if (size > most_calls) return 0;
  std::string_view const choices(reinterpret_cast<char const*>(data), size);
  Article article{.document = RandomDocument(choices).make()};
  require(find_fault(article.document).empty(), "invalid document", find_fault(article.document));
  number_footnotes(article);
  require(find_fault(article.document).empty(), "invalid once numbered",
          find_fault(article.document));

  std::string const html = write_html(article, {.header = HtmlHeader::include});
  Result<Article> const from_html = read(html, {.from = Format::html});
  require(static_cast<bool>(from_html), "own HTML refused", html);
  require(find_fault(from_html->document).empty(), "invalid from own HTML", html);

  Article const from_markdown = read_markdown(write_markdown(article));
  require(find_fault(from_markdown.document).empty(), "invalid from own Markdown", html);

  std::string const json = write_json(article);
  Result<Article> const from_json = read(json, {.from = Format::json});
  require(static_cast<bool>(from_json), "own JSON refused", json);
  static_cast<void>(write_text(article, {.width = 40, .links = TextLinks::footnotes}));
  return 0;
}
