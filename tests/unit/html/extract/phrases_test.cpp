#include "html/extract/phrases.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace article;

TEST_CASE("phrases are found where their row allows") {
  struct Case {
    std::string_view line;
    ExtractRule rule;
  };
  Case const cases[] = {
      {"advertisement", ExtractRule::advert},
      {"- advertisement -", ExtractRule::advert},
      {"advertisement is a trade", ExtractRule::none},
      {"read more: the fog", ExtractRule::related},
      {"» read also the fog", ExtractRule::related},
      {"related articles", ExtractRule::related},
      {"related articles of faith", ExtractRule::none},
      {"photo: ann", ExtractRule::credit},
      {"photobooks are rare", ExtractRule::none},
      {"© harbor gazette", ExtractRule::copyright},
      {"相关阅读", ExtractRule::related},
      {"责任编辑：安", ExtractRule::byline},
      {"", ExtractRule::none},
      {"…", ExtractRule::none},
  };
  for (Case const& each : cases) {
    INFO(each.line);
    CHECK(match_phrase(each.line).rule == each.rule);
  }
}

TEST_CASE("long lines are text") {
  std::string line = "read more: ";
  line.append(max_phrase_line, 'a');
  CHECK(match_phrase(line).rule == ExtractRule::none);
}
