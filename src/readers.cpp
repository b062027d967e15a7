#include "readers.hpp"

#include <iterator>
#include <utility>

#include "html/fragment.hpp"
#include "html/reader.hpp"
#include "json/reader.hpp"
#include "markdown/fragment.hpp"
#include "markdown_readers.hpp"
#include "text/reader.hpp"

namespace article {
namespace {

using Articles = Result<std::vector<Article>>;

Articles html(std::string_view text, ReadOptions const& options, std::size_t) {
  return only(read_html(text, {.url = options.url, .explain = options.explain}));
}

Articles plain_text(std::string_view text, ReadOptions const&, std::size_t) {
  return only(read_text(text));
}

void add_html(Builder& builder, std::string_view html) { convert_fragment(html, builder); }

void add_markdown(Builder& builder, std::string_view markdown, Metadata& metadata) {
  convert_markdown(markdown, builder, metadata);
}

Articles json(std::string_view text, ReadOptions const&, std::size_t most) {
  return read_json_articles(
      text, {.add_html = add_html, .add_markdown = add_markdown, .max_articles = most});
}

constexpr Reader all[] = {
    markdown_reader,      commonmark_reader, {Format::html, html}, {Format::text, plain_text},
    {Format::json, json},
};
static_assert(std::size(all) == std::size(format_names));

}  // namespace

std::span<Reader const> readers() { return all; }

}  // namespace article
