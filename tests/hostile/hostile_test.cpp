#include <algorithm>
#include <ctime>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "article.hpp"
#include "document/check.hpp"
#include "hostile/hostile_inputs.hpp"

namespace article {
namespace {

constexpr std::size_t small_size = 20'000;
constexpr std::size_t factor = 8;

/// How much more than `factor` times the time a `factor` times larger input may take. Quadratic time
/// takes `factor` times more again; the rest is room for a noisy machine and colder caches.
constexpr double tolerance = 3;

/// What is written may outgrow the input by this many bytes: GFM fills short rows of a table with
/// empty cells, up to 524,288 of them, and JSON spends 50 bytes on each.
constexpr std::size_t largest_filling = std::size_t{32} * 1024 * 1024;

/// Below this, in seconds of processor time, a ratio says nothing.
constexpr double measurable = 0.05;

/// Reads the input, holds the document against its promises and writes it in every form.
/// @return seconds of processor time
double convert(HostileInput const& input, std::size_t size) {
  std::string const text = input.make(size);
  std::clock_t const start = std::clock();
  Result<Article> const article = read(text, {.from = input.format});
  if (!article) {
    CHECK_FALSE(article.error().message.empty());
  } else {
    CHECK(find_fault(article->document) == "");
    std::size_t const limit = largest_filling + 50 * size;
    CHECK(write_html(*article).size() < limit);
    CHECK(write_json(*article).size() < limit);
    CHECK(write_markdown(*article).size() < limit);
    CHECK(write_text(*article).size() < limit);
    CHECK(write_body_text(*article).size() < limit);
  }
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

}  // namespace

TEST_CASE("hostile inputs give an article or an error, in linear time") {
  for (HostileInput const& input : hostile_inputs()) {
    INFO(input.name << " as " << format_name(input.format));
    double ratio = 0;
    // A measurement that another process disturbed is taken again.
    for (int attempt = 0; attempt < 3; ++attempt) {
      double const small = convert(input, small_size);
      double const large = convert(input, small_size * factor);
      ratio = large < measurable ? 0 : large / std::max(small, measurable / factor) / factor;
      if (ratio <= tolerance) break;
    }
    CHECK(ratio <= tolerance);
  }
}

TEST_CASE("no input is an empty article") {
  for (FormatName const& each : format_names) {
    if (each.format == Format::json) continue;
    for (std::string const text : {"", " ", "\n\n", "\t \r\n", "\xEF\xBB\xBF"}) {
      INFO(each.name);
      Result<Article> const article = read(text, {.from = each.format});
      REQUIRE(article);
      CHECK(article->document[Document::root].first_child == no_node);
      CHECK(write_html(*article).empty());
      CHECK(write_text(*article).empty());
    }
  }
  Result<Article> const json = read("", {.from = Format::json});
  REQUIRE_FALSE(json);
  CHECK(json.error().code == ErrorCode::invalid_json);
}

}  // namespace article
