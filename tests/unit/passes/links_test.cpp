#include "passes/links.hpp"

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "document/builder.hpp"
#include "document/check.hpp"
#include "document/equal.hpp"

namespace article {
namespace {

Article built(std::function<void(Builder&)> const& calls) {
  Builder builder;
  calls(builder);
  return {.document = std::move(builder).finish()};
}

Article resolved(std::function<void(Builder&)> const& calls, LinkOptions const& options = {}) {
  Article article = built(calls);
  resolve_links(article, options);
  CHECK(find_fault(article.document) == "");
  return article;
}

/// Both descriptions give the same document, the first after the pass.
void check_becomes(std::function<void(Builder&)> const& before,
                   std::function<void(Builder&)> const& after, LinkOptions const& options = {}) {
  Article const article = resolved(before, options);
  CHECK(difference(article.document, built(after).document) == "");
}

void add_link(Builder& b, std::string_view url, std::string_view text) {
  b.open(Link{.url = url});
  b.text(text);
  b.close();
}

}  // namespace

TEST_CASE("a link that may not be leaves its content") {
  check_becomes(
      [](Builder& b) {
        b.text("one ");
        b.open(Link{.url = "javascript:alert(1)"});
        b.text("two ");
        b.open(Kind::strong);
        b.text("three");
        b.close();
        b.close();
        b.text(" four");
      },
      [](Builder& b) {
        b.text("one two ");
        b.open(Kind::strong);
        b.text("three");
        b.close();
        b.text(" four");
      });
}

TEST_CASE("a dropped URL is told with its scheme") {
  Article const article = resolved([](Builder& b) {
    add_link(b, "Java\tScript:alert(1)", "x");
    add_link(b, "http://[", "y");
    add_link(b, "https://example.com", "z");
  });
  REQUIRE(article.diagnostics.entries().size() == 2);
  CHECK(article.diagnostics.count(DiagnosticCode::unsafe_url) == 1);
  CHECK(article.diagnostics.count(DiagnosticCode::invalid_url) == 1);
  CHECK(article.diagnostics.entries()[0].message ==
        "the URL of a link has the scheme \"javascript\": dropped; accepted are http, https, "
        "mailto, tel and relative ones");
}

TEST_CASE("an image that may not be leaves its description") {
  check_becomes(
      [](Builder& b) {
        b.text("one ");
        b.leaf(Image{.url = "javascript:x", .alt = "two"});
        b.text(" three");
      },
      [](Builder& b) { b.text("one two three"); });
}

TEST_CASE("an image without description that may not be leaves nothing") {
  check_becomes(
      [](Builder& b) {
        b.text("one ");
        b.leaf(Image{.url = "javascript:x"});
        b.text(" two");
        b.open(Kind::paragraph);
        b.leaf(Image{.url = "javascript:x"});
        b.close();
      },
      [](Builder& b) { b.text("one two"); });
}

TEST_CASE("the caption of an image that may not be becomes a paragraph") {
  auto const figure = [](std::string_view alt) {
    return [alt](Builder& b) {
      b.open(Kind::figure);
      b.leaf(Image{.url = "javascript:x", .alt = alt});
      b.open(Kind::figcaption);
      b.text("caption");
      b.close();
      b.close();
    };
  };
  check_becomes(figure(""), [](Builder& b) { b.text("caption"); });
  check_becomes(figure("description"), [](Builder& b) {
    b.open(Kind::figure);
    b.open(Kind::paragraph);
    b.text("description");
    b.close();
    b.open(Kind::figcaption);
    b.text("caption");
    b.close();
    b.close();
  });
}

TEST_CASE("an image with no URL is a description and stays") {
  auto const image = [](Builder& b) { b.leaf(Image{.alt = "four soldiers walking"}); };
  check_becomes(image, image, {.base_url = "https://example.com/"});
}

TEST_CASE("candidates of an image are filtered, resolved, and stand in for it") {
  ImageCandidate const candidates[] = {{.url = "javascript:x", .width_px = 320},
                                       {.url = "b.png", .width_px = 640},
                                       {.url = "c.png", .density_percent = 200}};
  ImageCandidate const expected[] = {{.url = "https://example.com/b.png", .width_px = 640},
                                     {.url = "https://example.com/c.png", .density_percent = 200}};
  LinkOptions const options{.base_url = "https://example.com/a"};
  check_becomes([&](Builder& b) { b.leaf(Image{.url = "a.png", .candidates = candidates}); },
                [&](Builder& b) {
                  b.leaf(Image{.url = "https://example.com/a.png", .candidates = expected});
                },
                options);
  check_becomes(
      [&](Builder& b) { b.leaf(Image{.url = "data:image/svg+xml,x", .candidates = candidates}); },
      [&](Builder& b) {
        b.leaf(Image{.url = "https://example.com/b.png", .candidates = expected});
      },
      options);
}

TEST_CASE("video keeps its allowed sources, and its title when there is none") {
  MediaSource const sources[] = {{.url = "javascript:x"}, {.url = "v.webm", .type = "video/webm"}};
  MediaSource const expected[] = {{.url = "v.webm", .type = "video/webm"}};
  check_becomes(
      [&](Builder& b) { b.leaf(Media{.sources = sources, .poster = "data:text/html,x"}); },
      [&](Builder& b) { b.leaf(Media{.sources = expected}); });
  check_becomes(
      [&](Builder& b) {
        b.leaf(Media{.sources = {sources, 1}, .title = "A film"});
        b.leaf(Embed{.url = "file:///x", .title = "A map"});
        b.leaf(Media{.poster = "p.png"});
        b.leaf(Embed{.url = "x:"});
      },
      [](Builder& b) {
        for (std::string_view const title : {"A film", "A map"}) {
          b.open(Kind::paragraph);
          b.text(title);
          b.close();
        }
      });
}

TEST_CASE("a quotation whose source may not be stays a quotation") {
  auto const quotation = [](std::string_view cite) {
    return [cite](Builder& b) {
      b.open(Quote{.cite = cite});
      b.text("x");
      b.close();
    };
  };
  check_becomes(quotation("javascript:x"), quotation(""));
  check_becomes(quotation("/y"), quotation("https://example.com/y"),
                {.base_url = "https://example.com/a/b"});
}

TEST_CASE("a document that loses nodes keeps direction and language") {
  auto const paragraph = [](std::string_view url) {
    return [url](Builder& b) {
      b.set_language("de");
      b.open(Kind::paragraph);
      b.set_direction(Direction::rtl);
      b.set_language("he");
      if (!url.empty()) b.open(Link{.url = url});
      b.text("x");
      b.close();
    };
  };
  check_becomes(paragraph("x:"), paragraph(""));
}

TEST_CASE("URLs of the metadata are held to the same policy") {
  Article article = built([](Builder& b) { b.text("x"); });
  Metadata& metadata = article.metadata;
  metadata.canonical_url.set("/post", Source::open_graph);
  metadata.lead_image.set({.url = "javascript:x", .alt = "Alt"}, Source::open_graph);
  metadata.byline.set({{.name = "A", .url = "data:x"}, {.name = "B", .url = "/b"}, {.name = "C"}},
                      Source::json_ld);
  resolve_links(article, {.base_url = "https://example.com/x/"});
  CHECK(metadata.canonical_url.value == "https://example.com/post");
  CHECK(metadata.lead_image.value == LeadImage{.alt = "Alt"});
  CHECK(metadata.byline.value == std::vector<Person>{{.name = "A"},
                                                     {.name = "B", .url = "https://example.com/b"},
                                                     {.name = "C"}});
  CHECK(article.diagnostics.count(DiagnosticCode::unsafe_url) == 2);
}

TEST_CASE("metadata that was nothing but a URL that may not be is unset") {
  Article article = built([](Builder& b) { b.text("x"); });
  article.metadata.canonical_url.set("javascript:x", Source::open_graph);
  article.metadata.lead_image.set({.url = "javascript:x"}, Source::open_graph);
  resolve_links(article);
  CHECK_FALSE(article.metadata.canonical_url);
  CHECK_FALSE(article.metadata.lead_image);
}

TEST_CASE("a base URL that can be none is told once") {
  for (std::string_view const base : {"javascript:x", "nonsense"}) {
    Article const article = resolved([](Builder& b) { add_link(b, "a", "x"); }, {.base_url = base});
    REQUIRE(article.diagnostics.entries().size() == 1);
    CHECK(article.diagnostics.entries()[0].message.starts_with("the article's own URL "));
  }
}

}  // namespace article
