#include <string>

#include <catch2/catch_test_macros.hpp>

#include "document/builder.hpp"
#include "html/writer.hpp"
#include "unit/html/markup_check.hpp"

namespace article {
namespace {

Article article_with_title() {
  Builder builder;
  builder.open(Heading{.depth = 1, .anchor = "article-a-title"});
  builder.text("A ");
  builder.open(Kind::emphasis);
  builder.text("title");
  builder.close();
  builder.close();
  builder.open(Heading{.depth = 2});
  builder.text("Part");
  builder.close();
  Article article{.document = std::move(builder).finish()};
  article.metadata.title.set("A title", Source::heading);
  return article;
}

std::string html_of(Article const& article, HtmlOptions options = {}) {
  options.header = HtmlHeader::include;
  std::string const html = write_html(article, options);
  CHECK(MarkupCheck::find_fault(html) == "");
  return html;
}

}  // namespace

TEST_CASE("the header shows the document's own title once, with its formatting and anchor") {
  CHECK(html_of(article_with_title()) ==
        "<header>\n<h1 id=\"article-a-title\">A <em>title</em></h1>\n</header>\n<h2>Part</h2>\n");
}

TEST_CASE("another title than the first heading's leaves that heading, one level below") {
  Article article = article_with_title();
  article.metadata.title.set("Other & more", Source::front_matter);
  CHECK(html_of(article) ==
        "<header>\n<h1>Other &amp; more</h1>\n</header>\n"
        "<h2 id=\"article-a-title\">A <em>title</em></h2>\n<h3>Part</h3>\n");
}

TEST_CASE("the header tells who, when and how long") {
  Article article = article_with_title();
  Metadata& metadata = article.metadata;
  metadata.subtitle.set("Sub", Source::front_matter);
  metadata.byline.set(
      {{.name = "Jane <Doe>"}, {.name = "R. Roe", .url = "https://example.org/?a&b"}},
      Source::front_matter);
  metadata.published.set("2024-03-03T10:00:00+02:00", Source::front_matter);
  article.statistics.reading_minutes = 5;
  CHECK(html_of(article) ==
        "<header>\n<hgroup>\n<h1 id=\"article-a-title\">A <em>title</em></h1>\n<p>Sub</p>\n"
        "</hgroup>\n<p class=\"byline\">Jane &lt;Doe&gt;, <a href=\"https://example.org/?a&amp;b\" "
        "rel=\"author noopener noreferrer\">R. Roe</a> · "
        "<time datetime=\"2024-03-03T10:00:00+02:00\">March 3, 2024</time> · 5 min read</p>\n"
        "</header>\n<h2>Part</h2>\n");
}

TEST_CASE("dates are written in figures where the language isn't English") {
  Article article = article_with_title();
  article.metadata.modified.set("2024-03-03", Source::front_matter);
  article.metadata.language.set("de", Source::front_matter);
  std::string const html =
      html_of(article, {.article_element = true, .labels = {.updated = "Geändert:"}});
  CHECK(html.starts_with("<article lang=\"de\">\n<header>\n"));
  CHECK(html.ends_with("</article>\n"));
  CHECK(html.find("Geändert: <time datetime=\"2024-03-03\">2024-03-03</time></p>") !=
        std::string::npos);
}

TEST_CASE("the lead image is shown, in words where only those are known") {
  Article article = article_with_title();
  LeadImage image{.alt = "four soldiers walking"};
  article.metadata.lead_image.set(image, Source::body);
  CHECK(html_of(article).find("<figure class=\"lead\">\n<p class=\"image-description\">"
                              "Image: four soldiers walking</p>\n</figure>\n") !=
        std::string::npos);

  image = {
      .url = "i.png", .alt = "A", .caption = "B", .credit = "C", .width_px = 3, .height_px = 2};
  article.metadata.lead_image.set(image, Source::open_graph);
  CHECK(html_of(article).find(
            "<figure class=\"lead\">\n<img src=\"i.png\" alt=\"A\" width=\"3\" height=\"2\" "
            "decoding=\"async\" fetchpriority=\"high\" referrerpolicy=\"no-referrer\">\n"
            "<figcaption>B <small>C</small></figcaption>\n</figure>\n") != std::string::npos);
}

TEST_CASE("a lead image that the document shows too is not shown twice") {
  Builder builder;
  builder.text("see ");
  builder.leaf(Image{.url = "i.png"});
  Article article{.document = std::move(builder).finish()};
  article.metadata.lead_image.set({.url = "i.png"}, Source::open_graph);
  CHECK(html_of(article).find("<figure") == std::string::npos);
}

TEST_CASE("without metadata there is no header") {
  Builder builder;
  builder.open(Heading{.depth = 3});
  builder.text("x");
  builder.close();
  Article const article{.document = std::move(builder).finish()};
  CHECK(html_of(article) == "<h3>x</h3>\n");
}

}  // namespace article
