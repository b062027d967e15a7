#include "base/html_escape.hpp"

#include <catch2/catch_test_macros.hpp>

namespace article {
namespace {

std::string text(std::string_view input) {
  std::string out;
  append_html_text(out, input);
  return out;
}

std::string attribute(std::string_view input) {
  std::string out;
  append_html_attribute(out, input);
  return out;
}

}  // namespace

TEST_CASE("text and attributes escape what would end them") {
  CHECK(text("") == "");
  CHECK(text("plain text of some length, without anything") ==
        "plain text of some length, without anything");
  CHECK(text("<a href=\"b\">&'\r\n\u00A0\u2028") == "&lt;a href=\"b\"&gt;&amp;'\n\n\u00A0\u2028");
  CHECK(attribute("<a href=\"b\">&'") == "&lt;a href=&quot;b&quot;&gt;&amp;'");
}

TEST_CASE("each character is escaped at every place in a word of eight bytes") {
  constexpr std::string_view filler = "abcdefg\x82\xE3\x81\xBC\xFFxyz=?;:!#%'*$,.-_";
  struct Escape {
    char character;
    std::string_view in_text;
    std::string_view in_attribute;
  };
  constexpr Escape escapes[] = {{'&', "&amp;", "&amp;"},
                                {'<', "&lt;", "&lt;"},
                                {'>', "&gt;", "&gt;"},
                                {'"', "\"", "&quot;"},
                                {'\r', "\n", "\n"}};
  for (Escape const& each : escapes) {
    for (std::size_t at = 0; at <= filler.size(); ++at) {
      std::string const before(filler.substr(0, at));
      std::string const after(filler.substr(at));
      std::string const input = before + each.character + after;
      CHECK(text(input) == before + std::string(each.in_text) + after);
      CHECK(attribute(input) == before + std::string(each.in_attribute) + after);
    }
  }
}

TEST_CASE("no other byte is escaped") {
  for (int byte = 0; byte < 256; ++byte) {
    char const c = static_cast<char>(byte);
    std::string const word(16, c);
    bool const special = c == '&' || c == '<' || c == '>' || c == '\r';
    CHECK((text(word) == word) == !special);
    CHECK((attribute(word) == word) == !(special || c == '"'));
  }
}

}  // namespace article
