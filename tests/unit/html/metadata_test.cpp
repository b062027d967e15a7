#include "html/extract/metadata/metadata.hpp"

#include <string>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

namespace article {
namespace {

Metadata read(std::string_view html, std::string_view url = "https://news.example/a/b") {
  Dom const dom = Dom::parse_page(html);
  return read_metadata(dom, {.url = url});
}

std::string json_ld(std::string_view json) {
  return "<script type='application/ld+json'>" + std::string(json) + "</script>";
}

}  // namespace

TEST_CASE("the title is the heading that agrees with the title of the page") {
  struct Row {
    std::string_view html;
    std::string_view title;
  };
  Row const rows[] = {
      {"<title>Rain ends - The Gazette</title><h1>The Gazette</h1><h2>Rain ends</h2>", "Rain ends"},
      {"<meta property=og:site_name content='The Gazette'><title>Rain ends - The Gazette</title>",
       "Rain ends"},
      {"<title>Rain ends | Weather | Gazette</title><h1>Menu</h1><h1>Rain ends</h1>", "Rain ends"},
      // A title may have a dash of its own.
      {"<title>Rain – and wind | Gazette</title><h1>Rain – and wind</h1>", "Rain – and wind"},
      // A section over the title in the same heading.
      {"<meta property=og:title content='Rain ends'><h1><span>Weather</span> Rain ends</h1>",
       "Rain ends"},
      // The sign that parts the lines of a heading is in the title of the page.
      {"<title>Weather: Rain ends</title><h1><span>Weather</span><span>Rain ends</span></h1>",
       "Weather: Rain ends"},
      // Chinese, Japanese and Korean pages join their name without white space.
      {"<meta property=og:site_name content='日报网'><title>雨停了--日报网</title>", "雨停了"},
      {"<meta property=og:site_name content=日报网><title>雨停了_日报网</title>", "雨停了"},
      {"<title>Gazette</title><h1><span class=kicker>Weather</span>Rain ends</h1>", "Rain ends"},
      // A heading that ends the way from the home page is written for search engines.
      {"<meta property=og:title content='The rain has ended'><title>Weather: Rain ends | "
       "Gazette</title>"
       "<ol><li><a href=/>Home</a><li><a href=/w>Weather</a><li><h1>Weather: Rain ends</h1></ol>"
       "<article><h2>The rain has ended</h2></article>",
       "The rain has ended"},
      {"<title>Rain ends | Gazette</title><ul><li><h1>Rain ends</h1><li>x</ul><h2>Rain</h2>",
       "Rain ends"},
      {"<title>Only this</title><p>x", "Only this"},
      {"<p>x", ""},
  };
  for (Row const& row : rows) {
    INFO(row.html);
    CHECK(read(row.html).title.value == row.title);
  }
}

TEST_CASE("JSON-LD is read in all the forms that pages have") {
  struct Row {
    std::string_view json;
    std::string_view byline;
  };
  Row const rows[] = {
      {R"({"@type":"NewsArticle","author":{"@type":"Person","name":"Ada Lovelace"}})",
       "Ada Lovelace"},
      {R"([{"@type":"WebSite"},{"@type":["Article"],"author":[{"name":"Ada Lovelace"},"Emmy Noether"]}])",
       "Ada Lovelace, Emmy Noether"},
      {R"({"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@id":"#a","@type":"Person","name":"Ada Lovelace"}]})",
       "Ada Lovelace"},
      // Other articles that the page lists are not meant.
      {R"({"@type":"ItemList","itemListElement":[{"@type":"Article","author":"Somebody Else"}]})",
       ""},
      // A comma too many, a comment, a line end in a string.
      {"/* x */ {\"@type\":\"Article\",\n\"headline\":\"a\nb\",\"author\":\"Ada Lovelace\",}",
       "Ada Lovelace"},
      {R"({"@type":"Article","headline":"He said "no" to it","author":"Ada Lovelace"})",
       "Ada Lovelace"},
      {R"(<!-- {"@type":"Article","author":"Ada Lovelace"} -->)", "Ada Lovelace"},
      {R"({"@type":"Article","author":{"name":"Ada Lovelace")", "Ada Lovelace"},
      // Circles of references end.
      {R"({"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@id":"#a","x":1,"name":{"@id":"#a"}}]})",
       ""},
  };
  for (Row const& row : rows) {
    INFO(row.json);
    CHECK(byline_names(read(json_ld(row.json) + "<h1>T</h1>")) == row.byline);
  }
}

TEST_CASE("a byline has people, not the site and not what stands around them") {
  struct Row {
    std::string_view html;
    std::string_view byline;
  };
  Row const rows[] = {
      {"<h1>T</h1><p>By Ada Lovelace and Emmy Noether | 3 May 2024</p>",
       "Ada Lovelace, Emmy Noether"},
      {"<h1>T</h1><p>Von Ada Lovelace, Redakteurin</p>", "Ada Lovelace"},
      {"<h1>T</h1><p>3 May 2024 by <a>Ada Lovelace</a></p>", "Ada Lovelace"},
      {"<h1>T</h1><p>By</p><p>Ada Lovelace</p>", "Ada Lovelace"},
      {"<h1>T</h1><div class=byline><a rel=author href=/ada>Ada Lovelace</a></div>",
       "Ada Lovelace"},
      {"<h1>T</h1><div itemprop=author><span itemprop=name>Ada Lovelace</span></div>",
       "Ada Lovelace"},
      {"<meta name=author content='Lovelace, Ada'><h1>T</h1>", "Ada Lovelace"},
      {"<meta name=author content=adalovelace><h1>T</h1><p class=author>Ada Lovelace</p>",
       "Ada Lovelace"},
      {"<meta name=author content=admin><h1>T</h1>", ""},
      // A sentence is no byline.
      {"<h1>T</h1><p>By following these steps you save time.</p>", ""},
      // Other articles have other authors.
      {"<h1>T</h1><p>x</p><aside><p>By Emmy Noether</p></aside>", ""},
      {"<h1>T</h1><p>作者：王小明</p>", "王小明"},
  };
  for (Row const& row : rows) {
    INFO(row.html);
    CHECK(byline_names(read(row.html)) == row.byline);
  }
}

TEST_CASE("the date is the declared one, else the one near the headline") {
  struct Row {
    std::string_view html;
    std::string_view published;
    std::string_view modified;
  };
  Row const rows[] = {
      {"<meta property=article:published_time content=2024-05-03T10:00:00Z><h1>T</h1>",
       "2024-05-03T10:00:00Z", ""},
      {"<h1>T</h1><p>3. Mai 2024</p><aside><time datetime=2024-06-01>x</time></aside>",
       "2024-05-03", ""},
      {"<h1>T</h1><p>Published 3 May 2024, updated 5 May 2024</p>", "2024-05-03", "2024-05-05"},
      {"<h1>T</h1><time datetime=2024-05-03>yesterday</time>", "2024-05-03", ""},
      {"<html lang=de-DE><h1>T</h1><p>03/05/2024</p>", "2024-05-03", ""},
      {"<html lang=en-US><h1>T</h1><p>05/03/2024</p>", "2024-05-03", ""},
      // Another date of the page tells the order.
      {"<html lang=en><h1>T</h1><p>03/05/2024</p><p>x</p><p>25/04/2024</p>", "2024-05-03", ""},
      // Nobody knows when "ago" was, nor which year.
      {"<h1>T</h1><p class=date>3 hours ago</p>", "", ""},
      {"<h1>T</h1><p class=date>Yesterday at 10:30</p>", "", ""},
      {"<h1>T</h1><p class=date>vor 2 Tagen</p><time datetime=PT3H>3 hours</time>", "", ""},
      // What is shown is right where what is declared is shown nowhere.
      {"<meta name=date content=2026-01-01><h1>T</h1><p class=date>3 May 2024</p>", "2024-05-03",
       ""},
      {"<meta name=date content=2024-05-04><h1>T</h1><p class=date>3 May 2024</p>", "2024-05-03",
       ""},
      // Shown far from the headline, or with the month first, it is shown.
      {"<meta name=date content=2024-01-02T10:00:00><h1>T</h1><p>Tasting on 3 May 2024</p>"
       "<p>a<p>b<p>c<p>d<p>e<p>Posted on 2 January 2024, 10:00</p>",
       "2024-01-02T10:00:00", ""},
      {"<html lang=de><meta name=date content=2024-05-11T10:00><h1>T</h1><p>05/11/2024</p>",
       "2024-05-11T10:00:00", ""},
      // Nothing else has it: the state of the page's scripts, the folder of its picture.
      {"<h1>T</h1><script>{\"post\":{\"published_at\":\"2024-05-03T10:00:00Z\"}}</script>",
       "2024-05-03T10:00:00Z", ""},
      {R"(<h1>T</h1><script>x="{\"datePublished\":\"2024-05-03\"}"</script>)", "2024-05-03", ""},
      {"<h1>T</h1><script>datePublished(2024)</script>", "", ""},
      {"<meta property=og:image content=https://i.example/2024/05/03/a.jpg><h1>T</h1>",
       "2024-05-03", ""},
  };
  for (Row const& row : rows) {
    INFO(row.html);
    Metadata const metadata = read(row.html);
    CHECK(metadata.published.value == row.published);
    CHECK(metadata.modified.value == row.modified);
  }
  // The day that readers see, where the page declares the instant in UTC.
  CHECK(read("<meta property=article:published_time content=2024-05-02T22:30:00Z><h1>T</h1>"
             "<p class=date>3 May 2024</p><p>Text.")
            .published.value == "2024-05-03T00:30:00+02:00");
  CHECK(read("<meta property=article:published_time content=2024-05-04T03:30:00Z><h1>T</h1>"
             "<p class=date>3 May 2024</p><p>Text.")
            .published.value == "2024-05-03T22:30:00-05:00");
  for (std::string_view const path : {"2024/05/03/t", "2024/5/3/t", "2024-05-03-t", "20240503/t",
                                      "t-2024_05_03", "03-05-2024-t"}) {
    INFO(path);
    std::string const url = "https://news.example/" + std::string(path);
    CHECK(read("<h1>T</h1>", url).published.value == "2024-05-03");
  }
  for (std::string_view const path : {"2024/05/t", "12024/05/03", "t-20245678", "2024/13/03"}) {
    INFO(path);
    CHECK(read("<h1>T</h1>", "https://news.example/" + std::string(path)).published.value.empty());
  }
}

TEST_CASE("the lead image comes with what the page says under it") {
  Metadata const metadata = read(
      "<meta property=og:image content=/rain.jpg><h1>T</h1><figure><img src=/rain-800x600.jpg "
      "alt=Rain>"
      "<figcaption>Rain in May. Photo: Ada Lovelace</figcaption></figure>");
  LeadImage const& image = metadata.lead_image.value;
  CHECK(image.url == "https://news.example/rain.jpg");
  CHECK(image.alt == "Rain");
  CHECK(image.caption == "Rain in May.");
  CHECK(image.credit == "Ada Lovelace");
}

TEST_CASE("the other fields are read from the head") {
  Metadata const metadata = read(
      "<html lang=en_GB dir=ltr><link rel=canonical href=/c><link rel=license "
      "href=https://l.example/by>"
      "<meta property=og:site_name content=Gazette><meta property=article:section content=Weather>"
      "<meta property=article:tag content=rain><meta property=article:tag content=May>"
      "<meta name=description content='What it is about'>" +
      json_ld(R"({"@type":"Article","isAccessibleForFree":false})") + "<h1>T</h1>");
  CHECK(metadata.language.value == "en-GB");
  CHECK(metadata.direction.value == Direction::ltr);
  CHECK(metadata.canonical_url.value == "https://news.example/c");
  CHECK(metadata.licence.value == "https://l.example/by");
  CHECK(metadata.site_name.value == "Gazette");
  CHECK(metadata.section.value == "Weather");
  CHECK(metadata.tags.value == std::vector<std::string>{"rain", "May"});
  CHECK(metadata.excerpt.value == "What it is about");
  CHECK(metadata.is_free.has_value());
  CHECK_FALSE(metadata.is_free.value);
}

TEST_CASE("whoever shows the metadata learns where the page shows it") {
  Dom const dom =
      Dom::parse_page("<h1>T</h1><p class=byline>By Ada Lovelace</p><time>3 May 2024</time>");
  MetadataElements elements;
  read_metadata(dom, {}, &elements);
  CHECK(dom.tag(elements.title) == HtmlTag::h1);
  REQUIRE(!elements.byline.empty());
  CHECK(dom.tag(elements.byline.front()) == HtmlTag::p);
  REQUIRE(!elements.dates.empty());
  CHECK(dom.tag(elements.dates.back()) == HtmlTag::time);
}

TEST_CASE("hostile metadata is read in linear time") {
  std::string page = "<h1>T</h1>";
  constexpr int many = 20'000;
  for (int i = 0; i < many; ++i) page += "<div class=author>By <a>A</a>, ";
  std::string json = "{\"@type\":\"Article\",\"author\":";
  for (int i = 0; i < many; ++i) json += "[{\"name\":[";
  CHECK(read(page).title.value == "T");
  CHECK(read(json_ld(json) + "<h1>T</h1>").title.value == "T");
  CHECK(read(json_ld(std::string(100'000, '"')) + "<h1>T</h1>").title.value == "T");
}

}  // namespace article
