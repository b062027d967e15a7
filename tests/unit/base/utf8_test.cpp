#include "base/utf8.hpp"

#include <string>

#include <catch2/catch_test_macros.hpp>

using namespace article;
using namespace std::string_view_literals;

TEST_CASE("Every code point survives encoding and decoding") {
  for (char32_t code_point = 0; code_point <= 0x10FFFF; ++code_point) {
    if (code_point >= 0xD800 && code_point <= 0xDFFF) continue;
    std::string text;
    append_utf8(text, code_point);
    DecodedCodePoint const first = decode_code_point(text);
    DecodedCodePoint const last = decode_last_code_point("x" + text);
    if (first.code_point == code_point && first.length == text.size() && first.valid &&
        last.code_point == code_point && last.length == text.size() && last.valid) {
      continue;
    }
    FAIL("U+" << std::hex << static_cast<unsigned>(code_point));
  }
}

TEST_CASE("What is no code point is written as U+FFFD") {
  for (char32_t const bad : {char32_t{0xD800}, char32_t{0xDFFF}, char32_t{0x110000}}) {
    std::string text;
    append_utf8(text, bad);
    CHECK(text == replacement_utf8);
  }
}

namespace {

struct RepairRow {
  std::string_view input;
  std::string_view repaired;
  std::size_t replaced;
  std::size_t first;
};

#define FFFD "\xEF\xBF\xBD"

// The expected texts are what `new TextDecoder().decode(bytes)` gives in Node 20.
constexpr RepairRow repair_rows[] = {
    {"", "", 0, no_offset},
    {"plain", "plain", 0, no_offset},
    {"na\xC3\xAFve \xE2\x82\xAC \xF0\x9F\x98\x80", "na\xC3\xAFve \xE2\x82\xAC \xF0\x9F\x98\x80", 0,
     no_offset},
    {"a\x80z", "a" FFFD "z", 1, 1},                                           // lone continuation
    {"\xC3", FFFD, 1, 0},                                                     // cut after the lead
    {"ab\xE2\x82", "ab" FFFD, 1, 2},                                          // cut in the middle
    {"\xF0\x9F\x98", FFFD, 1, 0},                                             // cut before the last
    {"\xF0\x9F\x98z", FFFD "z", 1, 0},                                        // broken off by ASCII
    {"\xE2\x28\xA1", FFFD "(" FFFD, 2, 0},                                    // wrong second byte
    {"\xC0\xAF", FFFD FFFD, 2, 0},                                            // overlong slash
    {"\xE0\x80\xAF", FFFD FFFD FFFD, 3, 0},                                   // overlong slash
    {"\xF0\x80\x80\xAF", FFFD FFFD FFFD FFFD, 4, 0},                          // overlong slash
    {"\xED\xA0\x80", FFFD FFFD FFFD, 3, 0},                                   // surrogate
    {"\xF4\x90\x80\x80", FFFD FFFD FFFD FFFD, 4, 0},                          // above U+10FFFF
    {"\xF5\xFF\xFE", FFFD FFFD FFFD, 3, 0},                                   // never leads
    {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", FFFD FFFD FFFD FFFD "A", 4, 0},  // Unicode, table 3-11
    {"caf\xE9 au lait", "caf" FFFD " au lait", 1, 3},                         // Latin-1
    {"12345678\xFF"
     "12345678",
     "12345678" FFFD "12345678", 1, 8},  // after a whole word
};

}  // namespace

TEST_CASE("Repair replaces each maximal subpart, as browsers do") {
  for (RepairRow const& row : repair_rows) {
    RepairedText const repaired = repair_utf8(row.input);
    CAPTURE(row.input);
    CHECK(repaired.text == row.repaired);
    CHECK(repaired.replaced == row.replaced);
    CHECK(repaired.first_replaced == row.first);
    CHECK(is_valid_utf8(row.input) == (row.replaced == 0));
    CHECK(is_valid_utf8(repaired.text));
    CHECK(valid_utf8_prefix(row.input) == (row.replaced == 0 ? row.input.size() : row.first));
  }
}

TEST_CASE("Text without ill-formed bytes is left as it is, NUL included") {
  CHECK(repair_utf8("a\0b"sv).text == "a\0b"sv);
  CHECK(is_valid_utf8("a\0b"sv));
}

TEST_CASE("The last code point of broken text is one replaced byte") {
  CHECK_FALSE(decode_last_code_point("a\x80").valid);
  CHECK_FALSE(decode_last_code_point("\xE2\x82").valid);
  CHECK(decode_last_code_point("\xE2\x82").length == 2);
  CHECK(decode_last_code_point("é").code_point == 0xE9);
  CHECK_FALSE(decode_last_code_point("\x80\x80\x80\x80\x80").valid);
}

TEST_CASE("A cut moves back to where a sequence begins") {
  constexpr std::string_view text = "a€😀";
  CHECK(floor_utf8_boundary(text, 0) == 0);
  CHECK(floor_utf8_boundary(text, 1) == 1);
  CHECK(floor_utf8_boundary(text, 2) == 1);
  CHECK(floor_utf8_boundary(text, 3) == 1);
  CHECK(floor_utf8_boundary(text, 4) == 4);
  CHECK(floor_utf8_boundary(text, 7) == 4);
  CHECK(floor_utf8_boundary(text, 99) == text.size());
  CHECK(floor_utf8_boundary("\x80\x80\x80\x80\x80", 4) == 4);
}

TEST_CASE("Code points are counted without decoding") {
  CHECK(count_code_points("") == 0);
  CHECK(count_code_points("a€😀") == 3);
}
