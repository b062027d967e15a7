#include "base/unicode.hpp"

#include <catch2/catch_test_macros.hpp>

#include "base/unicode_c.h"
#include "base/utf8.hpp"

using namespace article;

namespace {

template <typename Predicate>
int count_members(Predicate predicate) {
  int count = 0;
  for (char32_t code_point = 0; code_point <= 0x110000; ++code_point) {
    if (predicate(code_point)) ++count;
  }
  return count;
}

}  // namespace

// The numbers are those of Unicode 14.0, counted from Python's unicodedata.
TEST_CASE("The tables hold exactly the members of each general category") {
  CHECK(count_members([](char32_t c) { return is_letter(c); }) == 131756);
  CHECK(count_members([](char32_t c) { return is_number(c); }) == 1791);
  CHECK(count_members([](char32_t c) { return is_mark(c); }) == 2408);
  CHECK(count_members([](char32_t c) { return is_punctuation_or_symbol(c); }) == 819 + 7741);
  CHECK(count_members([](char32_t c) { return is_unicode_whitespace(c); }) == 17 + 4);
}

TEST_CASE("Samples of each category") {
  for (char32_t const c : U"azÀßЖяאعहไ中あア한ﬁ𝒜𐍈ªʰ") {
    if (c != 0) CHECK(is_letter(c));
  }
  for (char32_t const c : U"09²½٣३Ⅷ㊿𝟘") {
    if (c != 0) CHECK(is_number(c));
  }
  for (char32_t const c : U"!$+^`|~£€¥©«»–—“”…、。！😀→∑") {
    if (c != 0) CHECK(is_punctuation_or_symbol(c));
  }
  CHECK(is_mark(0x301));
  CHECK(is_mark(0xFE0F));
  CHECK_FALSE(is_mark('a'));
  CHECK_FALSE(is_letter(0x200D));
  CHECK_FALSE(is_letter(0xD800));
  CHECK_FALSE(is_punctuation_or_symbol(' '));
  CHECK_FALSE(is_punctuation_or_symbol('a'));
  CHECK_FALSE(is_punctuation_or_symbol(0x110000));
  CHECK(is_unicode_whitespace(0xA0));
  CHECK(is_unicode_whitespace(0x3000));
  CHECK_FALSE(is_unicode_whitespace(0x200B));
  CHECK_FALSE(is_unicode_whitespace('\v'));
}

TEST_CASE("C code gets the same answer, and 0 for what is no code point") {
  CHECK(article_is_punctuation_or_symbol(0x20AC) == 1);
  CHECK(article_is_punctuation_or_symbol('*') == 1);
  CHECK(article_is_punctuation_or_symbol('x') == 0);
  CHECK(article_is_punctuation_or_symbol(-1) == 0);
  CHECK(article_is_punctuation_or_symbol(0x7FFFFFFF) == 0);
}

TEST_CASE("East Asian scripts are told apart") {
  CHECK((is_han(U'中') && is_han(U'々') && is_han(0x20000) && !is_han(U'あ')));
  CHECK((is_hiragana(U'あ') && !is_hiragana(U'ア') && !is_hiragana(U'。')));
  CHECK((is_katakana(U'ア') && is_katakana(U'ー') && is_katakana(U'ｱ') && !is_katakana(U'・')));
  CHECK((is_hangul(U'한') && is_hangul(U'ㅎ') && !is_hangul(U'中')));
  for (char32_t const c : U"中あア한ㄅ") {
    if (c != 0) CHECK(is_cjk(c));
  }
  for (char32_t const c : U"aяไع、") {
    CHECK_FALSE(is_cjk(c));
  }
  CHECK((is_cjk_punctuation(U'、') && is_cjk_punctuation(U'！') && is_cjk_punctuation(U'「')));
  CHECK_FALSE((is_cjk_punctuation(U'!') || is_cjk_punctuation(U'Ａ') || is_cjk_punctuation(U'中')));
}

TEST_CASE("Direction comes from the first strong character") {
  struct Row {
    std::string_view text;
    Direction expected;
  };

  constexpr Direction none = Direction::none;
  constexpr Direction ltr = Direction::ltr;
  constexpr Direction rtl = Direction::rtl;
  constexpr Row rows[] = {
      {"", none},
      {"123 – (45) ٣ 😀", none},
      {"Hello שלום", ltr},
      {"שלום Hello", rtl},
      {"\"1. مرحبا\" abc", rtl},
      {"… 2024: Привет", ltr},
      {"中文", ltr},
      {"‏123", rtl},
      {"‎123", ltr},
      {"ܫܠܡܐ", rtl},
      {"𞤀𞤣𞤤𞤢𞤥", rtl},
  };
  for (Row const& row : rows) {
    CAPTURE(row.text);
    CHECK(first_strong_direction(row.text) == row.expected);
  }
  CHECK(count_members([](char32_t c) { return strong_direction(c) == Direction::rtl; }) >= 2962);
}

TEST_CASE("Lower case follows the simple mappings") {
  CHECK(lower_case("ABC xyz 1") == "abc xyz 1");
  CHECK(lower_case("ÄÖÜẞ ÉÇÑ ŁŻ ŠĐ ĲŒ") == "äöüß éçñ łż šđ ĳœ");
  CHECK(lower_case("ΑΒΓΔΩ ΆΏΪ") == "αβγδω άώϊ");
  CHECK(lower_case("ПРИВЕТ ЁЇЄҐ") == "привет ёїєґ");
  CHECK(lower_case("ԱՐԵՎ") == "արեվ");
  CHECK(lower_case("ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ") == "საქართველო");
  CHECK(lower_case("ＡＢＣ ⅣⅧ Ⓐ 𐐀 𞤀") == "ａｂｃ ⅳⅷ ⓐ 𐐨 𞤢");
  CHECK(lower_case("İI") == "ii");
  CHECK(lower_case("中文 עברית عربي ß ﬁ") == "中文 עברית عربي ß ﬁ");
  // The sum over all mapped code points, from Python's unicodedata as well.
  long long sum = 0;
  int const mapped = count_members([&sum](char32_t c) {
    if (c > 0x10FFFF || lower_case(c) == c) return false;
    sum += static_cast<long long>(lower_case(c));
    return true;
  });
  CHECK(mapped == 1433);
  CHECK(sum == 34914171);
}

TEST_CASE("Case folding is the full one") {
  auto const fold = [](std::string_view text) {
    std::string folded;
    for (std::size_t offset = 0; offset < text.size();) {
      DecodedCodePoint const decoded = decode_code_point(text, offset);
      std::int32_t code_points[3];
      int const count =
          article_case_fold(static_cast<std::int32_t>(decoded.code_point), code_points);
      for (int i = 0; i < count; ++i) append_utf8(folded, static_cast<char32_t>(code_points[i]));
      offset += decoded.length;
    }
    return folded;
  };
  CHECK(fold("ABC xyz 1") == "abc xyz 1");
  CHECK(fold("Straße STRASSE ẞ") == "strasse strasse ss");
  CHECK(fold("ΣΊΣΥΦΟΣ σίσυφος") == "σίσυφοσ σίσυφοσ");
  CHECK(fold("ﬁ ᾳ ŉ") == "fi αι ʼn");
  CHECK(fold("Ꭰ ꭰ ᏸ") == "Ꭰ Ꭰ Ᏸ");
  CHECK(fold("𐐀 𞤀 中文") == "𐐨 𞤢 中文");
  // The sum over all code points that change, from Python's str.casefold().
  long long sum = 0;
  int changed = 0;
  for (std::int32_t c = 0; c <= 0x10FFFF; ++c) {
    std::int32_t folded[3];
    int const count = article_case_fold(c, folded);
    if (count == 1 && folded[0] == c) continue;
    ++changed;
    for (int i = 0; i < count; ++i) sum += folded[i];
  }
  CHECK(changed == 1530);
  CHECK(sum == 32203366);
}
