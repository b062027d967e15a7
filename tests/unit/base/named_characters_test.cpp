#include "base/named_characters.h"

#include <cstring>
#include <string>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

namespace {

std::string character(std::string_view name) {
  char const* const found = article_named_character(name.data(), name.size());
  return found == nullptr ? "none" : found;
}

bool is_legacy(std::string_view name) {
  return article_is_legacy_character_name(name.data(), name.size()) != 0;
}

}  // namespace

TEST_CASE("names are found whole, in their own case") {
  CHECK(character("AElig") == "\xC3\x86");
  CHECK(character("aelig") == "\xC3\xA6");
  CHECK(character("zwnj") == "\xE2\x80\x8C");
  CHECK(character("NotEqualTilde") == "\xE2\x89\x82\xCC\xB8");
  CHECK(character("CounterClockwiseContourIntegral") == "\xE2\x88\xB3");
  CHECK(character("aeli") == "none");
  CHECK(character("aeligx") == "none");
  CHECK(character("") == "none");
}

TEST_CASE("some names need no semicolon") {
  CHECK(is_legacy("amp"));
  CHECK(is_legacy("yuml"));
  CHECK(is_legacy("AElig"));
  CHECK_FALSE(is_legacy("am"));
  CHECK_FALSE(is_legacy("ampx"));
  CHECK_FALSE(is_legacy("hellip"));
}
