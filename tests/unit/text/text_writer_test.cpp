// What Markdown cannot say, and what holds for any document. Whole documents are in
// tests/cases/text-writer.

#include <string>
#include <utility>

#include <catch2/catch_test_macros.hpp>

#include "base/utf8.hpp"
#include "json/reader.hpp"
#include "support/random_document.hpp"
#include "text/wrap.hpp"
#include "text/writer.hpp"

namespace article {
namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

Article from_children(std::string_view children) {
  Result<Article> article =
      read_json(R"({"type":"root","children":[)" + std::string(children) + "]}");
  REQUIRE(article);
  return std::move(*article);
}

std::string paragraph(std::string_view children) {
  return R"({"type":"paragraph","children":[)" + std::string(children) + "]}";
}

std::string text(std::string_view value) {
  return R"({"type":"text","value":")" + std::string(value) + "\"}";
}

std::string inline_of(std::string_view type, std::string_view value) {
  return R"({"type":")" + std::string(type) + R"(","children":[)" + text(value) + "]}";
}

}  // namespace

TEST_CASE("inlines keep what plain text can say of them") {
  struct Case {
    std::string json;
    std::string_view text;
  };
  Case const cases[] = {
      {inline_of("delete", "old") + "," + inline_of("insert", "new"), "~~old~~new"},
      {inline_of("quote", "said"), "“said”"},
      {inline_of("keyboard", "Ctrl") + "," + inline_of("mark", "m") + "," + inline_of("small", "s"),
       "Ctrlms"},
      {text("10") + "," + inline_of("superscript", "-3"), "10⁻³"},
      {text("x") + "," + inline_of("superscript", "n"), "x^n"},
      {text("x") + "," + inline_of("superscript", "n+k"), "x^(n+k)"},
      {text("1") + "," + inline_of("superscript", "st"), "1st"},
      {text("H") + "," + inline_of("subscript", "2") + "," + text("O"), "H₂O"},
      {text("a") + "," + inline_of("subscript", "i"), "a_i"},
      {text("a") + "," + inline_of("subscript", "max"), "a_(max)"},
      {R"({"type":"superscript","children":[{"type":"footnoteReference","label":"n"}]})", "[n]"},
      {R"({"type":"ruby","children":[{"type":"text","value":"漢"},
          {"type":"rubyText","children":[{"type":"text","value":"かん"}]},
          {"type":"text","value":"字"},
          {"type":"rubyText","children":[{"type":"text","value":"じ"}]}]})",
       "漢(かん)字(じ)"},
      {R"({"type":"abbreviation","title":"HyperText","children":[)" + text("HT") + "]}", "HT"},
      {R"({"type":"time","datetime":"2024","children":[)" + text("now") + "]}", "now"},
      {R"({"type":"inlineCode","value":"a\tb"})", "a b"},
  };
  for (Case const& each : cases) {
    INFO(each.json);
    CHECK(write_text(from_children(paragraph(each.json))) == std::string(each.text) + "\n");
  }
}

TEST_CASE("blocks of the web keep their names and addresses") {
  struct Case {
    std::string json;
    TextLinks links;
    std::string_view text;
  };
  std::string const embed =
      R"({"type":"embed","url":"https://v.example/1","title":"Rain","provider":"VideoSite"})";
  Case const cases[] = {
      {embed, TextLinks::inline_text, "[VideoSite: Rain]\n"},
      {embed, TextLinks::footnotes, "[VideoSite: Rain] [1]\n\n[1] https://v.example/1\n"},
      {R"({"type":"embed","url":"https://v.example/1"})", TextLinks::footnotes,
       "[Embedded: https://v.example/1]\n"},
      {R"({"type":"media","media":"audio","sources":[{"url":"a.mp3"}],"title":"Song"})",
       TextLinks::inline_text, "[Audio: Song]\n"},
      {R"({"type":"media","media":"video","sources":[]})", TextLinks::footnotes, "[Video]\n"},
      {R"({"type":"details","children":[{"type":"summary","children":[)" + text("More") + "]}," +
           paragraph(text("one")) + "," + paragraph(text("two")) + "]}," + paragraph(text("after")),
       TextLinks::inline_text, "More\n\n  one\n\n  two\n\nafter\n"},
      {R"({"type":"details","children":[)" + paragraph(text("one")) + "]}," +
           paragraph(text("after")),
       TextLinks::inline_text, "one\n\nafter\n"},
      {R"({"type":"figure","children":[{"type":"code","value":"x\n"},
          {"type":"figcaption","children":[)" +
           text("Listing") + "]}]}," + paragraph(text("after")),
       TextLinks::inline_text, "```\nx\n```\nListing\n\nafter\n"},
      {R"({"type":"figure","children":[{"type":"image","url":"a","alt":"A"},
          {"type":"image","url":"b","alt":"B"}]})",
       TextLinks::inline_text, "[Image: A]\n[Image: B]\n"},
      {R"({"type":"table","children":[
          {"type":"tableRow","children":[
            {"type":"tableCell","header":true,"colspan":2,"children":[)" +
           text("over both") + R"(]},{"type":"tableCell","header":true,"children":[)" + text("c") +
           R"(]}]},
          {"type":"tableRow","children":[
            {"type":"tableCell","rowspan":2,"children":[)" +
           text("a") + R"(]},{"type":"tableCell","children":[)" + text("b") +
           R"(]},{"type":"tableCell","children":[)" + text("1") + R"(]}]},
          {"type":"tableRow","children":[
            {"type":"tableCell","children":[)" +
           text("d") + R"(]},{"type":"tableCell","children":[)" + text("2") + "]}]}]}",
       TextLinks::inline_text, "over both  c\n-  ------  -\na  b       1\n   d       2\n"},
  };
  for (Case const& each : cases) {
    INFO(each.json);
    CHECK(write_text(from_children(each.json), {.links = each.links}) == each.text);
  }
}

TEST_CASE("the header tells what is known and no more") {
  Article article = from_children(paragraph(text("x")));
  CHECK(write_text(article) == "x\n");
  article.metadata.modified.set("2024-03-05", Source::json);
  CHECK(write_text(article) == "Updated March 5, 2024\n\nx\n");
  article.metadata.byline.set({{"Ann", ""}, {"Bo", "https://bo.example/"}}, Source::json);
  article.metadata.published.set("2024-03-04", Source::json);
  CHECK(write_text(article) == "Ann, Bo · March 4, 2024\n\nx\n");
  article.metadata.lead_image.set({.url = "a.png", .caption = "C", .credit = "Photo: D"},
                                  Source::json);
  CHECK(write_text(article) == "Ann, Bo · March 4, 2024\n\nC Photo: D\n\nx\n");
  CHECK(write_text(article, {.header = false}) == "x\n");
  CHECK(write_text(from_children("")).empty());
}

TEST_CASE("the lead image is not described twice") {
  Article article = from_children(paragraph(R"({"type":"image","url":"a.png","alt":"A"})"));
  article.metadata.lead_image.set({.url = "a.png", .alt = "A"}, Source::json);
  CHECK(write_text(article) == "[Image: A]\n");
}

TEST_CASE("any document gives clean text") {
  for (std::uint32_t seed = 0; seed < 500; ++seed) {
    Article const article{.document = RandomDocument(seed).make()};
    std::string const written = write_text(article, {.width = 40, .links = TextLinks::footnotes});
    INFO("seed " << seed << "\n" << written);
    CHECK(is_valid_utf8(written));
    CHECK((written.empty() || written.ends_with('\n')));
    CHECK(!written.starts_with('\n'));
    CHECK(written.find("\n\n\n") == std::string::npos);
    CHECK(written.find(" \n") == std::string::npos);
  }
}

TEST_CASE("lines of prose keep to the width however deep they stand") {
  for (std::size_t const width : {30U, 40U, 72U, 100U}) {
    for (std::size_t const depth : {0U, 1U, 3U, 6U}) {
      std::string const open = repeated(R"({"type":"blockquote","children":[)", depth);
      std::string const close = repeated("]}", depth);
      Article const article = from_children(
          open + paragraph(text(repeated("some words 和汉字。", 50))) + "," +
          R"({"type":"list","ordered":true,"children":[{"type":"listItem","children":[)" +
          paragraph(text(repeated("an item goes on ", 50))) + "]}]}" + close);
      std::string const written = write_text(article, {.width = width});
      for (std::string_view rest = written; !rest.empty();) {
        std::size_t const end = rest.find('\n');
        INFO(rest.substr(0, end));
        CHECK(text_writer::columns_of(rest.substr(0, end)) <= width);
        rest.remove_prefix(end + 1);
      }
    }
  }
}

TEST_CASE("huge documents are written in linear time and space") {
  constexpr std::size_t n = 3'000;
  std::string const cell = R"({"type":"tableCell","rowspan":1000,"colspan":1000,"children":[]})";
  std::string const wide = R"({"type":"tableRow","children":[{"type":"tableCell","children":[)" +
                           text(repeated("w", 10'000)) + "]}]}";
  std::string const row =
      R"({"type":"tableRow","children":[{"type":"tableCell","children":[)" + text("a") + "]}]}";
  std::string const item = R"({"type":"list","children":[{"type":"listItem","children":[)";
  std::string const cases[] = {
      repeated(item, n) + paragraph(text("x")) + repeated("]}]}", n),
      R"({"type":"list","ordered":true,"children":[)" +
          repeated(R"({"type":"listItem","children":[]},)", n) +
          R"({"type":"listItem","children":[]}]})",
      R"({"type":"table","children":[)" + repeated(row + ",", n) + wide + "]}",
      R"({"type":"table","children":[)" +
          repeated(R"({"type":"tableRow","children":[)" + cell + "," + cell + "]},", n) + row +
          "]}",
      R"({"type":"table","children":[{"type":"tableRow","children":[)" + repeated(cell + ",", n) +
          cell + "]}]}",
      paragraph(repeated(R"({"type":"link","url":"#","children":[]},)", n) + text("x")),
      paragraph(repeated(R"({"type":"superscript","children":[)", 40) + text(repeated("x ", n)) +
                repeated("]}", 40)),
      repeated(R"({"type":"blockquote","children":[)", 10) + R"({"type":"code","value":")" +
          repeated(R"(a\n)", n) + "\"}" + repeated("]}", 10),
  };
  for (std::string const& each : cases) {
    INFO(each.substr(0, 200));
    Article const article = from_children(each);
    std::size_t const size =
        write_text(article, {.width = 60, .links = TextLinks::footnotes}).size();
    CHECK(size < 20 * each.size() + 1000);
    CHECK(write_text(article).size() < 20 * each.size() + 1000);
    CHECK(write_body_text(article).size() <= each.size());
  }
}

TEST_CASE("the running text has one block a line and nothing that stands beside it") {
  Article const article = from_children(
      R"({"type":"figure","children":[{"type":"image","url":"a","alt":"ALT"},
         {"type":"figcaption","children":[)" +
      text("CAPTION") + "]}]}," +
      R"({"type":"embed","url":"u","title":"EMBED"},{"type":"media","media":"video","title":"M"},)" +
      paragraph(text("one ") + R"(,{"type":"image","url":"a","alt":"ALT"},)" + text(" two") +
                R"(,{"type":"footnoteReference","label":"REF"},{"type":"break"},)" +
                text("three ") + "," + R"({"type":"ruby","children":[{"type":"text","value":"漢字"},
                 {"type":"rubyText","children":[{"type":"text","value":"RUBY"}]}]})") +
      R"(,{"type":"footnoteDefinition","label":"REF","children":[)" + paragraph(text("NOTE")) +
      "]}," + paragraph(R"({"type":"image","url":"a","alt":"ALT"})") + "," +
      R"({"type":"math","value":"a\n= b"},{"type":"thematicBreak"})");
  CHECK(write_body_text(article) == "one two three 漢字\nNOTE\na = b\n");
}

}  // namespace article
