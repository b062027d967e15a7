/// Counting words in text of any language.
#pragma once

#include <cstddef>
#include <string_view>

namespace article {

struct WordCount {
  /// Words of scripts that make words of letters. Of Thai, Lao, Khmer and Burmese an estimate.
  std::size_t words = 0;
  /// Han characters and kana. Readers of Chinese and Japanese are timed by characters, so that
  /// these are not turned into words here.
  std::size_t cjk_characters = 0;

  WordCount& operator+=(WordCount const& other) {
    words += other.words;
    cjk_characters += other.cjk_characters;
    return *this;
  }

  bool operator==(WordCount const&) const = default;
};

/// Words in valid UTF-8, by the word boundaries of UAX #29 (https://unicode.org/reports/tr29/):
/// letters and digits in a row, with an apostrophe, a stop or a comma inside where the standard lets
/// it be ("don't", "e.g", "3.14"), are one word; a hyphen divides; marks, soft hyphens and emoji
/// count for nothing.
///
/// Departures: numbers of category No (½, ²) count like digits. Katakana is counted by characters
/// like hiragana, not by runs. Thai, Lao, Khmer and Burmese write no spaces between words and would
/// need dictionaries: a run of such text has a word for every 4, 5, 6 or 5 code points, which is
/// what ICU's dictionaries give on average for plain prose.
///
/// A word that goes on in the next inline element ("<b>T</b>he") must be handed in as one text.
/// Cost: one pass without allocation.
WordCount count_words(std::string_view text);

}  // namespace article
