#include "base/format.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace article;

TEST_CASE("Every format has a name that is parsed back") {
  for (FormatName const& each : format_names) {
    CHECK(format_name(each.format) == each.name);
    CHECK(parse_format(each.name) == each.format);
  }
}

TEST_CASE("Other names are no formats") {
  for (std::string_view const name : {"", "auto", "Markdown", "md", "markdown ", "jso"}) {
    CHECK_FALSE(parse_format(name).has_value());
  }
}
