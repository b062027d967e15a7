#include "passes/describe.hpp"

#include <functional>
#include <string>
#include <utility>

#include <catch2/catch_test_macros.hpp>

#include "base/utf8.hpp"
#include "document/builder.hpp"

namespace article {
namespace {

Article described(std::function<void(Builder&)> const& calls) {
  Builder builder;
  calls(builder);
  Article article{.document = std::move(builder).finish()};
  describe(article);
  return article;
}

void add_paragraph(Builder& b, std::string_view text) {
  b.open(Kind::paragraph);
  b.text(text);
  b.close();
}

}  // namespace

TEST_CASE("text is shortened at the end of a word") {
  struct Row {
    std::string_view text;
    std::size_t length;
    std::string_view expected;
  };
  constexpr Row rows[] = {
      {"", 10, ""},
      {" a  b ", 10, "a b"},
      {"0123456789", 10, "0123456789"},
      {"one two three", 13, "one two three"},
      {"one two three", 12, "one two…"},
      {"one two three", 8, "one two…"},
      {"one two three", 9, "one two…"},
      {"one two three", 7, "one…"},
      {"0123456789X", 10, "012345678…"},
      {"a 0123456789", 10, "a 0123456…"},
      {"一二三四五六七八九十百", 10, "一二三四五六七八九…"},
      // A letter and its mark stay together: e with acute accent, decomposed.
      {"vwxye\xCC\x81xyz", 6, "vwxy…"},
      {"vwxye\xCC\x81xyz", 7, "vwxye\xCC\x81…"},
  };
  for (Row const& row : rows) {
    CAPTURE(row.text, row.length);
    std::string const cut = shortened(row.text, row.length);
    CHECK(cut == row.expected);
    CHECK(count_code_points(cut) <= row.length);
  }
}

TEST_CASE("the excerpt is the first paragraph of the article itself") {
  Article const article = described([](Builder& b) {
    b.open(Heading{});
    b.text("Heading");
    b.close();
    b.open(Kind::blockquote);
    add_paragraph(b, "Quotation");
    b.close();
    b.open(Kind::figure);
    b.leaf(Image{.url = "x.png", .alt = "Description"});
    b.open(Kind::figcaption);
    b.text("Caption");
    b.close();
    b.close();
    b.open(Kind::paragraph);
    b.leaf(Image{.url = "x.png", .alt = "Description"});
    b.close();
    b.open(Kind::paragraph);
    b.text("First");
    b.leaf(FootnoteReference{.label = "a"});
    b.text(" paragraph");
    b.close();
    add_paragraph(b, "Second");
  });
  CHECK(article.metadata.excerpt.value == "First paragraph");
  CHECK(article.metadata.excerpt.source == Source::computed);
}

TEST_CASE("an article of quotations and lists has an excerpt too, but not from a note") {
  Article const article = described([](Builder& b) {
    b.open(FootnoteDefinition{.label = "a"});
    add_paragraph(b, "Note");
    b.close();
    b.open(Kind::list_item);
    add_paragraph(b, "Item");
    b.close();
    b.open(Kind::blockquote);
    add_paragraph(b, "Quotation");
    b.close();
  });
  CHECK(article.metadata.excerpt.value == "Item");
}

TEST_CASE("what the metadata says already stays") {
  Builder b;
  b.text("Ein ganzer Absatz");
  Article article{.document = std::move(b).finish()};
  article.metadata.excerpt.set("", Source::front_matter);
  article.metadata.direction.set(Direction::rtl, Source::caller);
  article.metadata.language.set("de", Source::html_meta);
  Metadata const before = article.metadata;
  describe(article);
  CHECK(article.metadata == before);
}

TEST_CASE("the direction is that of most text") {
  struct Row {
    std::string_view first;
    std::string_view second;
    Direction expected;
  };
  constexpr Row rows[] = {
      {"Latin letters", "", Direction::ltr},
      {"שלום עולם", "Hello", Direction::rtl},
      {"مقدمة قصيرة جدا", "2024 HTML", Direction::rtl},
      {"מילה", "A long paragraph in English", Direction::ltr},
      {"123", "!?", Direction::none},
  };
  for (Row const& row : rows) {
    CAPTURE(row.first);
    Article const article = described([&](Builder& b) {
      add_paragraph(b, row.first);
      add_paragraph(b, row.second);
    });
    CHECK(article.metadata.direction.value == row.expected);
    CHECK(article.metadata.direction.has_value() == (row.expected != Direction::none));
  }
}

TEST_CASE("the language is set where the script decides") {
  struct Row {
    std::string_view text;
    std::string_view language;
  };
  constexpr Row rows[] = {
      {"The quick brown fox jumps", ""},
      {"Съешь же ещё этих мягких булок", ""},
      {"هذا نص عربي قصير جدا للاختبار", ""},
      {"यह हिन्दी में एक छोटा वाक्य है", ""},
      {"日本語の文章はかなを含みます。", "ja"},
      {"カタカナダケノブンショウデス", "ja"},
      {"中文文章只有汉字没有假名所以容易", "zh"},
      {"한국어로 쓴 짧은 글입니다 그렇지요", "ko"},
      {"ภาษาไทยเขียนติดกันไม่มีช่องว่าง", "th"},
      {"Ένα σύντομο κείμενο στα ελληνικά", "el"},
      {"טקסט קצר מאוד בשפה העברית", "he"},
      {"ეს არის მოკლე ქართული ტექსტი", "ka"},
      // Too short, or a name within another language.
      {"日本の", ""},
      {"An article in English about 東京 and ソニー", ""},
  };
  for (Row const& row : rows) {
    CAPTURE(row.text);
    Article const article = described([&](Builder& b) { b.text(row.text); });
    CHECK(article.metadata.language.value == row.language);
    CHECK(article.metadata.language.has_value() == !row.language.empty());
  }
}

}  // namespace article
