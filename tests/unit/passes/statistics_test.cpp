#include "passes/statistics.hpp"

#include <functional>
#include <string>
#include <utility>

#include <catch2/catch_test_macros.hpp>

#include "document/builder.hpp"

namespace article {
namespace {

Statistics counted(std::function<void(Builder&)> const& calls) {
  Builder builder;
  calls(builder);
  Article article{.document = std::move(builder).finish()};
  count_statistics(article);
  return article.statistics;
}

Statistics counted(std::string const& text) {
  return counted([&](Builder& b) { b.text(text); });
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("nothing to read takes no time") { CHECK(counted("") == Statistics{}); }

TEST_CASE("reading time is rounded up") {
  CHECK(counted("word").reading_minutes == 1);
  CHECK(counted(repeated("word ", words_per_minute)).reading_minutes == 1);
  CHECK(counted(repeated("word ", words_per_minute + 1)).reading_minutes == 2);
  CHECK(counted(repeated("word ", 10 * words_per_minute)).reading_minutes == 10);
}

TEST_CASE("Chinese and Japanese are timed by characters, each at its speed") {
  CHECK(counted(repeated("中", 255)).reading_minutes == 1);
  CHECK(counted(repeated("中", 256)).reading_minutes == 2);
  CHECK(counted(repeated("日本の", 119)).reading_minutes == 1);
  CHECK(counted(repeated("日本の", 120)).reading_minutes == 2);
  // A name in kana makes no Japanese text.
  CHECK(counted(repeated("中", 300) + "ピカチュウ").reading_minutes == 2);
}

TEST_CASE("words and characters add up in mixed text") {
  Statistics const statistics = counted(repeated("word ", 119) + repeated("中", 128));
  CHECK(statistics.words == 119);
  CHECK(statistics.cjk_characters == 128);
  CHECK(statistics.reading_minutes == 2);
}

TEST_CASE("a word goes on through formatting and ends with its block") {
  Statistics const statistics = counted([](Builder& b) {
    b.open(Kind::strong);
    b.text("T");
    b.close();
    b.text("he one");
    b.leaf(Kind::line_break);
    b.text("two");
    b.open(Kind::paragraph);
    b.text("three");
    b.close();
  });
  CHECK(statistics.words == 4);
  CHECK(statistics.characters == 16);
}

TEST_CASE("only what is read counts") {
  Statistics const statistics = counted([](Builder& b) {
    b.text("call ");
    b.leaf(Kind::inline_code, "open");
    b.text(" with ");
    b.leaf(Kind::inline_math, "x^2 + y^2");
    b.leaf(Image{.url = "a.png", .alt = "one two three"});
    b.leaf(Image{.alt = "only a description"});
    b.open(Kind::ruby);
    b.text("漢");
    b.open(Kind::ruby_text);
    b.text("かん");
    b.close();
    b.text("字");
    b.close();
    b.leaf(Code{}, "int main() { return 0; }");
    b.leaf(Kind::math, "a b c");
  });
  CHECK(statistics.words == 3);
  CHECK(statistics.cjk_characters == 2);
  CHECK(statistics.images == 1);
}

TEST_CASE("all parts of an article count") {
  Statistics const statistics = counted([](Builder& b) {
    b.open(Heading{});
    b.text("one");
    b.close();
    b.open(Kind::table_cell);
    b.text("two");
    b.close();
    b.open(Kind::table_cell);
    b.text("three");
    b.close();
    b.open(FootnoteDefinition{.label = "a"});
    b.text("four");
    b.close();
    b.open(Kind::figcaption);
    b.text("five");
    b.close();
  });
  CHECK(statistics.words == 5);
}

}  // namespace article
