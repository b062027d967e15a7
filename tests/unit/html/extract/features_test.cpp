#include "html/extract/features.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace article;

TEST_CASE("letters, words and stops are counted in any script") {
  struct Case {
    std::string_view text;
    TextCounts counts;
  };
  Case const cases[] = {
      {"", {0, 0, 0}},           {"Two words.", {8, 2, 1}},  {"It's 3.5, no more!", {11, 5, 2}},
      {"灯台、夜。", {9, 3, 2}}, {"سلام، دنيا؟", {8, 2, 2}}, {"  -- \n ", {0, 0, 0}},
  };
  for (Case const& each : cases) {
    INFO(each.text);
    TextCounts const counts = count_text(each.text);
    CHECK(counts.text == each.counts.text);
    CHECK(counts.words == each.counts.words);
    CHECK(counts.stops == each.counts.stops);
  }
}

TEST_CASE("text falls into blocks at elements and at double breaks") {
  Dom const dom = Dom::parse_fragment(
      "<div>one <b>more</b><p>two</p>three<br>still three<br><br>four<script>no</script></div>");
  PageFeatures const page = measure_page(dom);
  CHECK(page.blocks.size() == 4);
  CHECK(page[Dom::document].blocks == 4);
}

TEST_CASE("links within the page do not lead elsewhere") {
  Dom const dom = Dom::parse_fragment("<a href=#n>1</a> <a href=/x>abc</a> <a>d</a>");
  PageFeatures const page = measure_page(dom);
  CHECK(page[Dom::document].linked == 3);
  CHECK(page[Dom::document].text == 5);
}

TEST_CASE("what is hidden counts only where it is uncovered") {
  Dom const dom = Dom::parse_fragment("<div hidden>abc</div><p>de</p>");
  CHECK(measure_page(dom)[Dom::document].text == 2);
  CHECK(measure_page(dom, {.see_hidden = true})[Dom::document].text == 5);
  DomId const uncovered[] = {dom.first_element(Dom::document)};
  CHECK(measure_page(dom, {.uncovered = uncovered})[Dom::document].text == 5);
}
