#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace article {

/// Finds the language of text where its script leaves little doubt: Japanese by its kana, Korean,
/// Thai, Greek, Hebrew …; Chinese by ideographs without kana. It doesn't guess among the languages
/// of a shared script (Latin, Cyrillic, Arabic, Devanagari, Bengali, Ethiopic …).
class LanguageByScript {
 public:
  /// Fewest letters to judge by: a name in another script may stand alone in a short text.
  static constexpr std::size_t min_letters = 12;

  /// Counts the letters of valid UTF-8. Linear.
  void add(std::string_view text);

  /// BCP 47 tag, or nothing where there are too few letters or no script has most of them.
  std::string_view language() const;

 private:
  std::size_t m_letters = 0;
  std::size_t m_han = 0;
  std::size_t m_kana = 0;
  std::array<std::size_t, 32> m_by_script{};
};

}  // namespace article
