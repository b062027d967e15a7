#include <string>

#include <catch2/catch_test_macros.hpp>

#include "article.hpp"
#include "cases/case_file.hpp"
#include "document/check.hpp"
#include "document/equal.hpp"

namespace article {
namespace {

std::string write_as_text(Article const& article, Case const& each) {
  TextWriteOptions options;
  for (std::string const& option : each.options) {
    INFO(each.place << ": " << option);
    bool const is_width = option.starts_with("width=");
    REQUIRE((is_width || option == "links" || option == "no-header"));
    if (is_width) options.width = std::stoul(option.substr(6));
    if (option == "links") options.links = TextLinks::footnotes;
    if (option == "no-header") options.header = false;
  }
  return write_text(article, options);
}

std::string write(Article const& article, Case const& each) {
  if (each.writer == "text") return write_as_text(article, each);
  if (each.writer == "body") return write_body_text(article);
  REQUIRE(each.writer == "html");
  std::string html = write_html(article);
  if (!html.ends_with('\n')) html += '\n';
  return html;
}

}  // namespace

TEST_CASE("every literate case gives the output it shows") {
  auto const cases = read_cases(CASES_DIR);
  REQUIRE(cases.size() >= 9);
  for (Case const& each : cases) {
    auto const format = parse_format(each.reader);
    INFO(each.place << "\n" << each.input);
    REQUIRE(format.has_value());
    auto const article = read(each.input, {.from = *format});
    REQUIRE(article);
    CHECK(find_fault(article->document) == "");
    CHECK(write(*article, each) == each.expected);
  }
}

TEST_CASE("what Markdown is written of each literate case reads as the same document") {
  for (Case const& each : read_cases(CASES_DIR)) {
    auto const article = read(each.input, {.from = parse_format(each.reader)});
    REQUIRE(article);
    std::string const written = write_markdown(*article);
    auto const again = read(written, {.from = Format::markdown});
    REQUIRE(again);
    INFO(each.place << "\n" << each.input << "written\n" << written);
    // Markdown leaves out some of what HTML can say; what it says, it says the same way again.
    if (each.reader == "markdown") CHECK(difference(article->document, again->document) == "");
    CHECK(write_markdown(*again) == written);
    CHECK(again->metadata.title.value == article->metadata.title.value);
  }
}

}  // namespace article
