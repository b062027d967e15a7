#include "base/ascii.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace article;

static_assert(is_alpha('a') && is_alpha('Z') && !is_alpha('0') && !is_alpha('\xC3'));
static_assert(is_hex_digit('f') && is_hex_digit('A') && !is_hex_digit('g'));
static_assert(hex_value('0') == 0 && hex_value('a') == 10 && hex_value('F') == 15);
static_assert(to_lower('A') == 'a' && to_lower('[') == '[' && to_upper('z') == 'Z');
static_assert(is_punctuation('!') && is_punctuation('~') && !is_punctuation(' '));
static_assert(!is_punctuation('\x7f') && !is_punctuation('\xE2'));
static_assert(is_ascii('\x7f') && !is_ascii('\x80'));

TEST_CASE("ASCII whitespace is the five characters of the HTML standard") {
  int count = 0;
  for (int byte = 0; byte < 256; ++byte) count += is_space(static_cast<char>(byte)) ? 1 : 0;
  CHECK(count == 5);
  CHECK_FALSE(is_space('\v'));
  CHECK_FALSE(is_space('\0'));
}

TEST_CASE("Trimming takes whitespace off the ends only") {
  CHECK(trim(" \t a b \r\n") == "a b");
  CHECK(trim_start("  a ") == "a ");
  CHECK(trim_end("  a ") == "  a");
  CHECK(trim(" \f ").empty());
  CHECK(trim("").empty());
  CHECK(is_all_space(" \n\t"));
  CHECK(is_all_space(""));
  CHECK_FALSE(is_all_space(" x "));
}

TEST_CASE("Case is ignored for ASCII letters only") {
  CHECK(equals_ignore_case("HtMl", "hTmL"));
  CHECK_FALSE(equals_ignore_case("html", "html5"));
  CHECK_FALSE(equals_ignore_case("É", "é"));
  CHECK_FALSE(equals_ignore_case("@", "`"));
  CHECK(starts_with_ignore_case("DOCTYPE html", "doctype"));
  CHECK_FALSE(starts_with_ignore_case("doc", "doctype"));
  CHECK(ends_with_ignore_case("photo.JPG", ".jpg"));
  CHECK_FALSE(ends_with_ignore_case("jpg", ".jpg"));
  CHECK(to_lower(std::string_view("ÄBC-Z")) == "Äbc-z");
}
