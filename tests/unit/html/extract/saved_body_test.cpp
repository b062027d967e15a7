#include "html/extract/saved_body.hpp"

#include <string>

#include <catch2/catch_test_macros.hpp>

using namespace article;

TEST_CASE("a body without its page is known by the links above and below its text") {
  std::string const text =
      "<p>The lamp on the outer mole was lit for the first time in 1887, and it has not been dark "
      "since, apart from one week in the great storm.</p><p>Its keeper, who could see eleven "
      "villages from the gallery, wrote down every ship that passed, its name and its flag.</p>";
  std::string const above =
      "<div><a href=/a>News of the harbor</a> | <a href=/b>Weather at sea</a> | <a href=/c>Ships "
      "that passed today</a> | <a href=/d>Letters to the keeper</a></div>";
  std::string const below =
      "<div><a href=/e>Why the fog horns of the north went silent</a></div><div><a href=/f>The "
      "mill "
      "at night, in eleven pictures</a></div>";
  auto const is_body = [](std::string const& html) {
    return is_saved_body(Dom::parse_fragment(html));
  };
  CHECK(is_body(above + text + below));
  CHECK_FALSE(is_body(text + below));
  CHECK_FALSE(is_body(above + text));
  CHECK_FALSE(is_body(above + below));
  CHECK_FALSE(is_body(text));
}
