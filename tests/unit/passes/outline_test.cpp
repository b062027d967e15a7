#include "passes/outline.hpp"

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "document/builder.hpp"
#include "document/check.hpp"
#include "document/walk.hpp"

namespace article {
namespace {

void add_heading(Builder& b, std::string_view text, std::string_view id = {},
                 std::uint8_t depth = 2) {
  b.open(Heading{.depth = depth, .id = id});
  b.text(text);
  b.close();
}

Article outlined(std::function<void(Builder&)> const& calls, OutlineOptions const& options = {}) {
  Builder builder;
  calls(builder);
  Article article{.document = std::move(builder).finish()};
  make_outline(article, options);
  REQUIRE(find_fault(article.document) == "");
  return article;
}

/// All ids, in document order.
std::vector<std::string> anchors(Document const& document) {
  std::vector<std::string> found;
  for_each_node(document, Document::root, [&](NodeId id) {
    if (document[id].kind != Kind::heading) return;
    found.emplace_back(document.fields<Heading>(id).anchor);
  });
  return found;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("the outline lists headings with depth, text and id") {
  Article const article = outlined([](Builder& b) {
    add_heading(b, "Title", {}, 1);
    b.text("x");
    b.open(Heading{.depth = 3});
    b.text("With ");
    b.open(Kind::emphasis);
    b.text("emphasis");
    b.close();
    b.text(" and ");
    b.leaf(Kind::inline_code, "code()");
    b.close();
  });
  REQUIRE(article.outline.size() == 2);
  CHECK(article.outline[0].depth == 1);
  CHECK(article.outline[0].text == "Title");
  CHECK(article.outline[0].anchor == "article-title");
  CHECK(article.outline[1].depth == 3);
  CHECK(article.outline[1].text == "With emphasis and code()");
  CHECK(article.outline[1].anchor == "article-with-emphasis-and-code");
  CHECK(article.document[article.outline[1].heading].kind == Kind::heading);
  CHECK(anchors(article.document) == Strings{"article-title", "article-with-emphasis-and-code"});
}

TEST_CASE("the author's id wins, wherever it stands") {
  Article const article = outlined([](Builder& b) {
    add_heading(b, "Intro");
    add_heading(b, "Intro");
    add_heading(b, "Start", "Intro");
    add_heading(b, "Other", "intro");
    add_heading(b, "Spaces", " a \t b ");
    add_heading(b, "Again", "intro");
    add_heading(b, "Note", "fn-1");
  });
  CHECK(anchors(article.document) == Strings{"article-intro-3", "article-intro-4", "article-Intro",
                                             "article-intro", "article-a-b", "article-intro-2",
                                             "article-section-fn-1"});
}

TEST_CASE("the prefix may be any, also empty") {
  auto const heading = [](Builder& b) { add_heading(b, "X"); };
  CHECK(anchors(outlined(heading, {.id_prefix = ""}).document) == Strings{"x"});
  CHECK(anchors(outlined(heading, {.id_prefix = "p1:"}).document) == Strings{"p1:x"});
}

TEST_CASE("headings of quoted matter and empty ones have an id but no place in the outline") {
  Article const article = outlined([](Builder& b) {
    b.open(Kind::blockquote);
    add_heading(b, "Quoted");
    b.close();
    b.open(Heading{});
    b.close();
    b.open(FootnoteDefinition{.label = "a"});
    add_heading(b, "Noted");
    b.close();
    add_heading(b, "Own");
  });
  REQUIRE(article.outline.size() == 1);
  CHECK(article.outline[0].text == "Own");
  CHECK(anchors(article.document) ==
        Strings{"article-quoted", "article-section", "article-noted", "article-own"});
}

TEST_CASE("making the outline twice changes nothing") {
  Article article = outlined([](Builder& b) {
    add_heading(b, "A");
    add_heading(b, "A");
    add_heading(b, "B", "a-2");
  });
  Strings const once = anchors(article.document);
  make_outline(article);
  CHECK(anchors(article.document) == once);
  CHECK(article.outline.size() == 3);
}

}  // namespace article
