#include "html/extract/class_words.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace article;

TEST_CASE("names are read word by word") {
  struct Case {
    std::string_view names;
    std::uint32_t meanings;
  };
  Case const cases[] = {
      {"", 0},
      {"box", 0},
      {"share", bit(Meaning::share)},
      {"Box__share", bit(Meaning::share)},
      {"shareBar", bit(Meaning::share)},
      {"sharecropper", 0},
      {"articleBody", bit(Meaning::body)},
      {"article-body__inner", bit(Meaning::body)},
      {"post-date", bit(Meaning::byline)},
      {"date-picker", 0},                  // "date" counts only at the end
      {"category-share tag-comments", 0},  // the article's own categories, by WordPress
      {"left share", bit(Meaning::share)},
  };
  for (Case const& each : cases) {
    INFO(each.names);
    CHECK(meanings_of_names(each.names) == each.meanings);
  }
}

TEST_CASE("the id of a heading says nothing") {
  Dom const dom =
      Dom::parse_fragment("<h2 id=comments>On comments</h2><div id=comments>First!</div>");
  DomId const heading = dom.first_element(Dom::document);
  CHECK(meanings_of(dom, heading) == 0);
  CHECK(meanings_of(dom, dom.next_element(heading)) == bit(Meaning::comments));
}
