// What is written is read back the same, and written again gives the same bytes.

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "article.hpp"
#include "document/check.hpp"
#include "document/equal.hpp"
#include "json/reader.hpp"
#include "json/writer.hpp"
#include "support/random_document.hpp"

namespace article {
namespace {

void check_round_trip(Article const& article) {
  std::string const json = write_json(article);
  Result<Article> back = read_json(json);
  REQUIRE(back);
  CHECK(difference(article.document, back->document) == "");
  CHECK(find_fault(back->document) == "");
  CHECK(back->metadata == article.metadata);
  auto const& expected = article.diagnostics.entries();
  auto const& entries = back->diagnostics.entries();
  REQUIRE(entries.size() == expected.size());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    CHECK(entries[i].code == expected[i].code);
    CHECK(entries[i].message == expected[i].message);
    CHECK(entries[i].offset == expected[i].offset);
    CHECK(entries[i].count == expected[i].count);
  }

  // Outline and statistics are the passes' to make.
  Article& with_passes = *back;
  with_passes.outline = article.outline;
  with_passes.statistics = article.statistics;
  CHECK((write_json(with_passes) == json));
  Result<Article> const indented = read_json(write_json(article, {.indent = 2}));
  REQUIRE(indented);
  CHECK(difference(article.document, indented->document) == "");
  CHECK(indented->metadata == article.metadata);
}

/// Each field of the metadata with a value of its own and a source of its own.
struct MetadataFiller {
  std::uint32_t number = 0;

  template <class Value>
  void operator()(std::string_view name, Sourced<Value>& field) {
    constexpr std::uint32_t sources = static_cast<std::uint32_t>(Source::computed);
    Value value{};
    fill(name, value);
    field.set(std::move(value), static_cast<Source>(1 + number++ % sources));
  }

  static void fill(std::string_view name, std::string& text) {
    text = "\"" + std::string(name) + "\" <b> & \\ \u2028 漢";
  }
  static void fill(std::string_view, bool& flag) { flag = true; }
  static void fill(std::string_view, Direction& direction) { direction = Direction::rtl; }
  static void fill(std::string_view, std::vector<std::string>& texts) { texts = {"a", "", "b,c"}; }
  static void fill(std::string_view, std::vector<Person>& people) {
    people = {{"Ann", "https://ann.example/"}, {"Bo", ""}};
  }
  static void fill(std::string_view, LeadImage& image) {
    image = {"u.png", "alt", "caption", "credit", 640, 480};
  }
};

}  // namespace

TEST_CASE("random documents come back from JSON unchanged") {
  for (std::uint32_t seed = 0; seed < 2000; ++seed) {
    INFO("seed " << seed);
    check_round_trip({.document = RandomDocument(seed).make()});
  }
}

TEST_CASE("documents that went through the passes come back from JSON unchanged") {
  for (std::uint32_t seed = 0; seed < 1000; ++seed) {
    INFO("seed " << seed);
    Result<Article> const article =
        read(write_json({.document = RandomDocument(seed).make()}), {.from = Format::json});
    REQUIRE(article);
    std::string const json = write_json(*article);
    Result<Article> const back = read(json, {.from = Format::json});
    REQUIRE(back);
    CHECK(difference(article->document, back->document) == "");
    CHECK((write_json(*back) == json));
  }
}

TEST_CASE("every field of the metadata comes back from JSON unchanged") {
  Article article{.document = RandomDocument(1).make()};
  for (std::uint32_t shift = 0; shift < 20; ++shift) {
    MetadataFiller filler{shift};
    Metadata::each_field(article.metadata, filler);

    article.metadata.extra = {{"a", R"({"x":[1.50,-0,12e30,"\u003cb>"],"y":{}})"}, {"<b>", "null"}};
    check_round_trip(article);
  }
}

TEST_CASE("direction and language of the whole come back from JSON unchanged") {
  Builder builder;
  builder.set_direction(Direction::rtl);
  builder.set_language("ar");
  builder.text("x");
  check_round_trip({.document = std::move(builder).finish()});
}

TEST_CASE("warnings come back from JSON unchanged") {
  Article article{.document = RandomDocument(1).make()};
  for (std::size_t i = 0; i < 20; ++i) {
    article.diagnostics.add(DiagnosticCode::raw_html, "<b> " + std::to_string(i), i);
    article.diagnostics.add(DiagnosticCode::invalid_field, "no place");
  }
  check_round_trip(article);
}

TEST_CASE("what the passes say of an article is said once") {
  Result<Article> const article =
      read("[x](javascript:a) [y][^n]\n\n[^m]: Unused\n", {.from = Format::markdown});
  REQUIRE(article);
  CHECK(article->diagnostics.count(DiagnosticCode::unused_footnote) == 1);
  std::string const json = write_json(*article);
  Result<Article> const back = read(json, {.from = Format::json});
  REQUIRE(back);
  CHECK(write_json(*back) == json);
}

TEST_CASE("every sample comes back from JSON unchanged") {
  namespace fs = std::filesystem;
  fs::path const samples = fs::path(ARTICLE_TESTS_DIR) / ".." / "samples";
  std::size_t count = 0;
  for (fs::directory_entry const& entry : fs::recursive_directory_iterator(samples)) {
    std::string const ending = entry.path().extension().string();
    bool const is_article =
        ending == ".md" || ending == ".html" || ending == ".txt" || ending == ".json";
    // The list of samples for the demo page is none.
    bool const is_list = entry.path().filename() == "index.json";
    if (!entry.is_regular_file() || !is_article || is_list) continue;
    INFO(entry.path().string());
    std::ifstream file(entry.path(), std::ios::binary);
    std::string const bytes{std::istreambuf_iterator<char>(file), {}};
    Result<Article> const article = read(bytes);
    REQUIRE(article);
    check_round_trip(*article);
    // Through the passes once more, nothing changes either.
    std::string const json = write_json(*article);
    Result<Article> const back = read(json, {.from = Format::json});
    REQUIRE(back);
    CHECK((write_json(*back) == json));
    ++count;
  }
  CHECK(count >= 8);
}

}  // namespace article
