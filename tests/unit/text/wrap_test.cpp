#include "text/wrap.hpp"

#include <string>

#include <catch2/catch_test_macros.hpp>

namespace article::text_writer {
namespace {

std::string wrapped(std::string_view text, std::size_t width) {
  std::string out;
  for (std::string_view const line : wrap(text, width)) {
    out += line;
    out += '|';
  }
  return out;
}

}  // namespace

TEST_CASE("text is wrapped at spaces and between East Asian characters") {
  struct Case {
    std::string_view name;
    std::string_view text;
    std::size_t width;
    std::string_view lines;
  };
  constexpr Case cases[] = {
      {"nothing", "", 10, "|"},
      {"short enough", "one two", 10, "one two|"},
      {"just wide enough", "one two", 7, "one two|"},
      {"one too wide", "one two", 6, "one|two|"},
      {"no width", "one two three four five", 0, "one two three four five|"},
      {"line feeds break at any width", "a\nb\n\nc", 0, "a|b||c|"},
      {"line feeds begin a new count", "aaa bbb\nccc ddd", 7, "aaa bbb|ccc ddd|"},
      {"a long word stays whole", "a bbbbbbbbbb c d", 4, "a|bbbbbbbbbb|c d|"},
      {"a long word first", "bbbbbbbbbb c", 4, "bbbbbbbbbb|c|"},
      {"a long address", "see https://example.org/a-b/c?d=e now", 8,
       "see|https://example.org/a-b/c?d=e|now|"},
      {"no break within a word with a hyphen", "a well-known one", 8, "a|well-known|one|"},
      {"no break at a no-break space", "aaa 10\u00A0km b", 7, "aaa|10\u00A0km b|"},
      {"spaces at the break go, others stay", "aa  bb cc", 6, "aa  bb|cc|"},
      {"ideographs take two columns", "一二三四五", 6, "一二三|四五|"},
      {"an odd column stays empty", "一二三四五", 7, "一二三|四五|"},
      {"closing punctuation does not begin a line", "一二三。四", 6, "一二|三。四|"},
      {"opening brackets do not end one", "一二「三四", 6, "一二|「三四|"},
      {"small kana do not begin a line", "アイウァエ", 6, "アイ|ウァエ|"},
      {"Latin words within ideographs stay whole", "一二abc三", 6, "一二|abc三|"},
      {"Korean breaks at spaces", "안녕하세요 여러분", 10, "안녕하세요|여러분|"},
      {"marks take no column and stay with their letter", "e\u0301e\u0301 e\u0301e\u0301", 5,
       "e\u0301e\u0301 e\u0301e\u0301|"},
      {"a width of one", "ab c 一", 1, "ab|c|一|"},
  };
  for (Case const& each : cases) {
    INFO(each.name);
    CHECK(wrapped(each.text, each.width) == each.lines);
  }
}

TEST_CASE("columns count as a terminal counts them") {
  CHECK(columns_of("") == 0);
  CHECK(columns_of("abc") == 3);
  CHECK(columns_of("漢字") == 4);
  CHECK(columns_of("e\u0301") == 1);
  CHECK(columns_of("한글") == 4);
  CHECK(columns_of("ａ") == 2);
}

TEST_CASE("long texts are wrapped in linear time") {
  std::string text;
  for (int i = 0; i < 300'000; ++i) text += i % 3 == 0 ? "漢字" : "word ";
  CHECK(wrap(text, 10).size() > 100'000);
  CHECK(wrap(std::string(1'000'000, 'x'), 10).size() == 1);
  CHECK(wrap(std::string(1'000'000, ' '), 10).size() < 100'100);
}

}  // namespace article::text_writer
