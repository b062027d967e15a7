#include "detect/meta_charset.hpp"

#include <string>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

#include "detect/charset.hpp"
#include "detect/encoding_labels.hpp"

using namespace article;

namespace {

struct Row {
  std::string_view page;
  std::string_view encoding;
};

constexpr Row declarations[] = {
    {"<meta charset=utf-8>", "utf-8"},
    {"<META CHARSET = 'Shift_JIS' >", "shift_jis"},
    {"<!doctype html><html><head><title>x</title><meta charset=\"latin1\">", "windows-1252"},
    {"<meta http-equiv=Content-Type content='text/html; charset=gb2312'>", "gbk"},
    {"<meta content='text/html; charset=\"big5\"' http-equiv=content-type>", "big5"},
    {"<meta content='text/html;charset = koi8-r;x' http-equiv=content-type>", "koi8-r"},
    // What counts is an element, not words.
    {"<!-- <meta charset=big5> --><meta charset=euc-kr>", "euc-kr"},
    {"<!--><meta charset=euc-kr>", "euc-kr"},
    {"<p title='<meta charset=big5>'><meta charset=euc-kr>", "euc-kr"},
    {"<metadata charset=big5>", ""},
    {"<? <meta charset=big5 ?><meta/charset=euc-kr>", "euc-kr"},
    // `content` needs its pragma, an unknown label is none, the first of two attributes counts.
    {"<meta content='text/html; charset=big5'>", ""},
    {"<meta charset=nonsense><meta charset=big5>", "big5"},
    {"<meta charset=big5 charset=euc-kr>", "big5"},
    {"<meta charset='big5", "big5"},
    {"<meta http-equiv=content-type content='charset charset=big5'>", "big5"},
    {"<meta name=x content=y><meta charset=iso-8859-9>", "windows-1254"},
    // Who can read this is not reading UTF-16.
    {"<meta charset=utf-16>", "utf-8"},
    {"<meta charset=x-user-defined>", "windows-1252"},
    {"", ""},
    {"<", ""},
    {"<meta", ""},
    {"<meta charset", ""},
    {"<meta charset=", ""},
};

std::string decode(std::string_view bytes, CharsetHint const& hint = {}) {
  DecodedText const decoded = decode_text(bytes, hint);
  return std::string(decoded.encoding) + ": " + std::string(decoded.text());
}

}  // namespace

TEST_CASE("a page's own declaration is found as browsers find it") {
  for (Row const& row : declarations) {
    INFO(row.page);
    CHECK(declared_encoding(row.page) == row.encoding);
  }
  std::string const late = std::string(1024, ' ') + "<meta charset=big5>";
  CHECK(declared_encoding(late) == "");
}

TEST_CASE("labels are told in any case, with white space around") {
  CHECK(find_encoding(" UTF8\n") == "utf-8");
  CHECK(find_encoding("ISO-8859-1") == "windows-1252");
  CHECK(find_encoding("utf-7") == "");
  CHECK(find_encoding("") == "");
  CHECK(find_encoding("utf-8 utf8") == "");
}

TEST_CASE("old encodings are decoded by what the page or the hint says") {
  CHECK(decode("<meta charset=latin1>caf\xE9 \x80") ==
        "windows-1252: <meta charset=latin1>caf\xC3\xA9 \xE2\x82\xAC");
  CHECK(decode("\xCF\xF0\xE8\xE2\xE5\xF2", {.label = "cp1251"}) ==
        "windows-1251: \xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82");
  CHECK(decode("\x93\xFA\x96\x7B", {.label = "sjis"}) == "shift_jis: \xE6\x97\xA5\xE6\x9C\xAC");
  CHECK(decode("\xC6\xFC\xCB\xDC", {.label = "euc-jp"}) == "euc-jp: \xE6\x97\xA5\xE6\x9C\xAC");
  CHECK(decode("\x1B$BF|K\\\x1B(B", {.label = "iso-2022-jp"}) ==
        "iso-2022-jp: \xE6\x97\xA5\xE6\x9C\xAC");
  CHECK(decode("\xD6\xD0\xCE\xC4", {.label = "gb2312"}) == "gbk: \xE4\xB8\xAD\xE6\x96\x87");
  CHECK(decode("\xA4\xA4\xA4\xE5", {.label = "big5"}) == "big5: \xE4\xB8\xAD\xE6\x96\x87");
  CHECK(decode("\xC7\xD1\xB1\xB9", {.label = "euc-kr"}) == "euc-kr: \xED\x95\x9C\xEA\xB5\xAD");
  CHECK(decode("\xC1", {.label = "koi8-u"}) == "koi8-u: \xD0\xB0");
  // Bytes that Windows leaves open are control characters in the standard; others are replaced.
  CHECK(decode("a\x81", {.label = "windows-1252"}) == "windows-1252: a\xC2\x81");
  CHECK(decode("a\xFFz", {.label = "euc-jp"}) == "euc-jp: a\xEF\xBF\xBDz");
  CHECK(decode("x\xC3", {.label = "hz-gb-2312"}) == "replacement: \xEF\xBF\xBD");
}

TEST_CASE("wrong labels don't spoil what is UTF-8") {
  CHECK(decode("<meta charset=latin1>caf\xC3\xA9") == "UTF-8: <meta charset=latin1>caf\xC3\xA9");
  CHECK(decode("plain", {.label = "shift_jis"}) == "UTF-8: plain");
  CHECK(decode("\xEF\xBB\xBF\xC3\xA9", {.label = "big5"}) == "UTF-8: \xC3\xA9");
  CHECK(decode("caf\xC3\xA9", {.label = "no such thing"}) == "UTF-8: caf\xC3\xA9");
  CHECK(decode("<meta charset=latin1>\xE9", {.declarations = Declarations::ignore}) ==
        "UTF-8: <meta charset=latin1>\xEF\xBF\xBD");
  CHECK(decode("<meta charset=big5>\xE9", {.label = "latin1"}) ==
        "windows-1252: <meta charset=big5>\xC3\xA9");
}
