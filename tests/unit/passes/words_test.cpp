#include "passes/words.hpp"

#include <string>

#include <catch2/catch_test_macros.hpp>

using namespace article;

namespace {

struct WordRow {
  std::string_view text;
  std::size_t words;
  std::size_t cjk_characters;
};

}  // namespace

// The numbers are those of Node 20's Intl.Segmenter.
TEST_CASE("Words of letters are counted by the boundaries of UAX 29") {
  constexpr WordRow rows[] = {
      {"", 0, 0},
      {"   ", 0, 0},
      {"one", 1, 0},
      {"The quick brown fox jumps.", 5, 0},
      {"don't stop", 2, 0},
      {"don’t stop", 2, 0},
      {"rock ‘n’ roll", 3, 0},
      {"'quoted'", 1, 0},
      {"the dogs' bowls", 3, 0},
      {"O'Neil's", 1, 0},
      {"e.g. this", 2, 0},
      {"U.S.A. wins", 2, 0},
      {"3.14 is pi", 3, 0},
      {"1,000,000 people", 2, 0},
      {"10% of it", 3, 0},
      {"$5 and 7€", 3, 0},
      {"1/2", 2, 0},
      {"10–20", 2, 0},
      {"12:30", 2, 0},
      {"a:b", 1, 0},
      {"2nd 3D A4", 3, 0},
      {"state-of-the-art", 4, 0},
      {"well – known", 2, 0},
      {"a_b __init__", 2, 0},
      {"user@example.com", 2, 0},
      {"https://example.com/a", 3, 0},
      {"C++ and C#", 3, 0},
      {"a,b", 2, 0},
      {"a, b", 2, 0},
      {"a..b", 2, 0},
      {"1.a", 2, 0},
      {"...", 0, 0},
      {"— – -", 0, 0},
      {"* * *", 0, 0},
      {"👍 great 👍👍", 1, 0},
      {"a👍b", 2, 0},
      {"👩‍👩‍👧", 0, 0},
      {"co\xC2\xAD"
       "operate",
       1, 0},
      {"cafe\xCC\x81", 1, 0},
      {"a\xC2\xA0"
       "b",
       2, 0},
      {"a\xE2\x80\x8B"
       "b",
       2, 0},
      {"Straße und Übermut", 3, 0},
      {"l·l col·legi", 2, 0},
      {"L'été n'est pas fini", 4, 0},
      {"Привет, как дела?", 3, 0},
      {"Москва-река", 2, 0},
      {"їжак і п'ять", 3, 0},
      {"Η Ελλάδα είναι", 3, 0},
      {"שלום עולם", 2, 0},
      {"צה\"ל", 1, 0},
      {"מע״מ", 1, 0},
      {"مرحبا بالعالم", 2, 0},
      {"٣٫١٤ و ١٬٠٠٠", 3, 0},
      {"नमस्ते दुनिया", 2, 0},
      {"क्षत्रिय", 1, 0},
      {"한국어 문장 입니다", 3, 0},
      {"საქართველო", 1, 0},
      {"አዲስ አበባ", 2, 0},
      {"ＡＢＣ", 1, 0},
      {"#hashtag @name", 2, 0},
      {"It’s 5 o’clock", 3, 0},
      {"1 234,56", 2, 0},
      {"x = y + 1;", 3, 0},
      {"foo(bar)", 2, 0},
      {"“Hello,” she said.", 3, 0},
      {"¿Qué tal?", 2, 0},
      {"«Bonjour !»", 1, 0},
  };
  for (WordRow const& row : rows) {
    CAPTURE(row.text);
    CHECK(count_words(row.text) == WordCount{row.words, row.cjk_characters});
  }
}

TEST_CASE("Han and kana are counted by characters, beside words of letters") {
  constexpr WordRow rows[] = {
      {"中文", 0, 2},
      {"你好，世界！", 0, 4},
      {"東京へ行きました。", 0, 8},
      {"コーヒーを飲む", 0, 7},
      {"iPhone手机很好用", 1, 5},
      {"2024年3月3日", 3, 3},
      {"时々刻々", 0, 4},
      {"ｶﾀｶﾅ", 0, 4},
      {"한국과 中国", 1, 2},
      {"𠮷野家", 0, 3},
      {"「」、。・", 0, 0},
  };
  for (WordRow const& row : rows) {
    CAPTURE(row.text);
    CHECK(count_words(row.text) == WordCount{row.words, row.cjk_characters});
  }
}

TEST_CASE("Scripts without spaces get an estimate that grows with the text") {
  // Beside each: the words that ICU's dictionary finds.
  constexpr WordRow rows[] = {
      {"ไทย", 1, 0},                  // 1
      {"วันนี้อากาศดีมาก", 4, 0},         // 5
      {"ฉันไปตลาด แล้วกลับบ้าน", 5, 0},   // 6
      {"ມື້ນີ້ອາກາດດີຫຼາຍ", 3, 0},          // 4
      {"ថ្ងៃនេះអាកាសធាតុល្អណាស់", 4, 0},  // 4
      {"ဒီနေ့ရာသီဥတုကောင်းတယ်", 4, 0},      // 5
      {"abc ไทย 123 ๑๒๓", 4, 0},
  };
  for (WordRow const& row : rows) {
    CAPTURE(row.text);
    CHECK(count_words(row.text) == WordCount{row.words, row.cjk_characters});
  }
  std::string repeated;
  for (int i = 0; i < 100; ++i) repeated += "ประเทศไทย";
  CHECK(count_words(repeated).words == 225);
}

TEST_CASE("Numbers that are no digits count as numbers do") {
  CHECK(count_words("½ cup, 10 m², Ⅷ ①").words == 6);
}

TEST_CASE("Counts add up") {
  WordCount total = count_words("one two");
  total += count_words("三 four");
  CHECK(total == WordCount{3, 1});
}
