#include "base/nearest.hpp"

#include <string>

#include <catch2/catch_test_macros.hpp>

namespace article {

TEST_CASE("the distance of words counts inserted, deleted, replaced and swapped letters") {
  struct Row {
    std::string_view a;
    std::string_view b;
    std::size_t distance;
  };
  constexpr Row rows[] = {
      {"", "", 0},         {"", "abc", 3},     {"html", "html", 0},
      {"HTML", "html", 0}, {"htm", "html", 1}, {"hmtl", "html", 1},
      {"htlm", "html", 1}, {"jsn", "json", 1}, {"kitten", "sitting", 3},
      {"abc", "xyz", 3},   {"ab", "ba", 1},
  };
  for (Row const& row : rows) {
    CAPTURE(row.a, row.b);
    CHECK(edit_distance(row.a, row.b) == row.distance);
    CHECK(edit_distance(row.b, row.a) == row.distance);
  }
  CHECK(edit_distance(std::string(1'000'000, 'x'), "x") == 63);
}

TEST_CASE("the nearest word is the one that was meant") {
  constexpr std::string_view formats[] = {"markdown", "commonmark", "html", "text", "json"};
  CHECK(nearest("markdwon", formats) == "markdown");
  CHECK(nearest("md", formats) == "markdown");
  CHECK(nearest("JSON", formats) == "json");
  CHECK(nearest("txt", formats) == "text");
  CHECK(nearest("common-mark", formats) == "commonmark");
  CHECK(nearest("x", {}) == "");
}

}  // namespace article
