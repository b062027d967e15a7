#include "detect/charset.hpp"

#include <string>
#include <utility>

#include <catch2/catch_test_macros.hpp>

using namespace article;
using namespace std::string_view_literals;

namespace {

struct Row {
  std::string_view bytes;
  std::string_view text;
  Charset charset = Charset::utf8;
  std::size_t replaced = 0;
  std::size_t first_replaced = no_offset;
};

#define FFFD "\xEF\xBF\xBD"

constexpr Charset le = Charset::utf16_little_endian;
constexpr Charset be = Charset::utf16_big_endian;
constexpr Charset le32 = Charset::utf32_little_endian;
constexpr Charset be32 = Charset::utf32_big_endian;

constexpr Row rows[] = {
    {"", ""},
    {"plain", "plain"},
    {"caf\xC3\xA9 \xF0\x9F\x98\x80", "caf\xC3\xA9 \xF0\x9F\x98\x80"},
    {"\xEF\xBB\xBF", ""},
    {"\xEF\xBB\xBF"
     "a",
     "a"},
    {"a\xEF\xBB\xBF", "a\xEF\xBB\xBF"},  // elsewhere it is a character
    {"\xEF\xBB", FFFD, Charset::utf8, 1, 0},
    {"caf\xE9 au lait", "caf" FFFD " au lait", Charset::utf8, 1, 3},
    {"a\0b"sv, "a" FFFD "b", Charset::utf8, 1, 1},
    {"\0"sv, FFFD, Charset::utf8, 1, 0},
    {"ab\0\xFF\0"sv, "ab" FFFD FFFD FFFD, Charset::utf8, 3, 2},
    {"ab\xFF\0c"sv, "ab" FFFD FFFD "c", Charset::utf8, 2, 2},
    {"\xEF\xBB\xBF"
     "a\0"sv,
     "a" FFFD, Charset::utf8, 1, 1},
    // UTF-16 with a byte order mark.
    {"\xFF\xFE", "", le},
    {"\xFE\xFF", "", be},
    {"\xFF\xFE"
     "a\0\xE9\0"sv,
     "a\xC3\xA9", le},
    {"\xFE\xFF\0a\0\xE9"sv, "a\xC3\xA9", be},
    {"\xFF\xFE\x3D\xD8\x00\xDE"sv, "\xF0\x9F\x98\x80", le},
    {"\xFE\xFF\xD8\x3D\xDE\x00"sv, "\xF0\x9F\x98\x80", be},
    {"\xFF\xFE\x3D\xD8"
     "a\0"sv,
     FFFD "a", le, 1, 0},
    {"\xFF\xFE"
     "a\0\x00\xDE"sv,
     "a" FFFD, le, 1, 1},
    {"\xFF\xFE"
     "a\0\x3D\xD8"sv,
     "a" FFFD, le, 1, 1},
    {"\xFF\xFE"
     "a\0b"sv,
     "a" FFFD, le, 1, 1},
    {"\xFF\xFE"
     "a\0\0\0b\0"sv,
     "a" FFFD "b", le, 1, 1},
    // UTF-16 without one.
    {"H\0e\0l\0l\0o\0 \0w\0o\0r\0l\0d\0"sv, "Hello world", le},
    {"\0H\0e\0l\0l\0o\0 \0w\0o\0r\0l\0d"sv, "Hello world", be},
    {"h\0i\0"sv, "h" FFFD "i" FFFD, Charset::utf8, 2, 1},  // too short to tell
    {"binary\0\0\0\0\0\0\0\0\0\0\0\0data"sv,
     "binary" FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD "data", Charset::utf8, 12,
     6},
    // UTF-32.
    {"\xFF\xFE\0\0"
     "a\0\0\0"sv,
     "a", le32},
    {"\0\0\xFE\xFF\0\0\0a"sv, "a", be32},
    {"\0\0\xFE\xFF\0\x01\xF6\x00"sv, "\xF0\x9F\x98\x80", be32},
    {"\0\0\xFE\xFF\0\x11\x00\x00\0\0\0a"sv, FFFD "a", be32, 1, 0},
    // A UTF-16 mark, then NUL, in a length that UTF-32 cannot have.
    {"\xFF\xFE\0\0a\0"sv, FFFD "a", le, 1, 0},
};

}  // namespace

TEST_CASE("Bytes become valid UTF-8, and what was replaced is counted") {
  for (Row const& row : rows) {
    CAPTURE(row.bytes);
    DecodedText const decoded = decode_text(row.bytes);
    CHECK(decoded.text() == row.text);
    CHECK(charset_name(decoded.charset) == charset_name(row.charset));
    CHECK(decoded.replaced == row.replaced);
    CHECK(decoded.first_replaced == row.first_replaced);
  }
}

TEST_CASE("Clean text is not copied") {
  std::string_view const input = "\xEF\xBB\xBFgr\xC3\xBC\xC3\x9F dich";
  DecodedText const decoded = decode_text(input);
  CHECK_FALSE(decoded.is_copy());
  CHECK(decoded.had_byte_order_mark);
  CHECK(decoded.text().data() == input.data() + 3);
}

TEST_CASE("A copy survives being moved, short or long") {
  for (std::size_t const length : {1U, 1000U}) {
    std::string const input = std::string(length, 'x') + '\xFF';
    DecodedText first = decode_text(input);
    REQUIRE(first.is_copy());
    DecodedText second = std::move(first);
    CHECK(second.text() == std::string(length, 'x') + FFFD);
    std::string const taken = std::move(second).take();
    CHECK(taken.size() == length + 3);
  }
}

TEST_CASE("Every charset has a name") {
  CHECK(charset_name(Charset::utf8) == "UTF-8");
  CHECK(charset_name(Charset::utf16_little_endian) == "UTF-16LE");
  CHECK(charset_name(Charset::utf16_big_endian) == "UTF-16BE");
  CHECK(charset_name(Charset::utf32_little_endian) == "UTF-32LE");
  CHECK(charset_name(Charset::utf32_big_endian) == "UTF-32BE");
}
