#include "passes/language.hpp"

#include <iterator>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"

namespace article {
namespace {

/// A Unicode block whose script serves one language, nearly: others that use it (Yiddish and Hebrew,
/// Mingrelian and Georgian …) are rare and would be marked by their authors.
struct Script {
  char32_t first;
  char32_t last;
  std::string_view language;
};

/// In order of code points.
constexpr Script scripts[] = {
    {0x0370, 0x03FF, "el"}, {0x0531, 0x058F, "hy"}, {0x0590, 0x05FF, "he"}, {0x0780, 0x07BF, "dv"},
    {0x0A00, 0x0A7F, "pa"}, {0x0A80, 0x0AFF, "gu"}, {0x0B00, 0x0B7F, "or"}, {0x0B80, 0x0BFF, "ta"},
    {0x0C00, 0x0C7F, "te"}, {0x0C80, 0x0CFF, "kn"}, {0x0D00, 0x0D7F, "ml"}, {0x0D80, 0x0DFF, "si"},
    {0x0E00, 0x0E7F, "th"}, {0x0E80, 0x0EFF, "lo"}, {0x0F00, 0x0FFF, "bo"}, {0x10A0, 0x10FF, "ka"},
    {0x1780, 0x17FF, "km"}, {0x1F00, 0x1FFF, "el"}, {0xAC00, 0xD7FB, "ko"},
};

}  // namespace

void LanguageByScript::add(std::string_view text) {
  static_assert(std::size(scripts) <= std::tuple_size_v<decltype(m_by_script)>);
  for (std::size_t offset = 0; offset < text.size();) {
    if (is_ascii(text[offset])) {
      if (is_alpha(text[offset])) ++m_letters;
      ++offset;
      continue;
    }
    DecodedCodePoint const decoded = decode_code_point(text, offset);
    char32_t const c = decoded.code_point;
    offset += decoded.length;
    if (!is_letter(c)) continue;
    ++m_letters;
    if (is_han(c)) {
      ++m_han;
    } else if (is_hiragana(c) || is_katakana(c)) {
      ++m_kana;
    } else if (c >= scripts[0].first) {
      for (std::size_t i = 0; i < std::size(scripts) && scripts[i].first <= c; ++i) {
        if (c <= scripts[i].last) ++m_by_script[i];
      }
    }
  }
}

std::string_view LanguageByScript::language() const {
  if (m_letters < min_letters) return {};
  auto const is_most = [this](std::size_t count) { return count * 2 > m_letters; };
  // Japanese cannot do without kana; Chinese has them in quoted names alone.
  if (is_most(m_han + m_kana)) {
    if (m_kana * 10 > m_han) return "ja";
    return m_kana * 100 <= m_han ? "zh" : std::string_view();
  }
  for (std::size_t i = 0; i < std::size(scripts); ++i) {
    std::size_t count = 0;
    for (std::size_t j = 0; j < std::size(scripts); ++j) {
      if (scripts[j].language == scripts[i].language) count += m_by_script[j];
    }
    if (is_most(count)) return scripts[i].language;
  }
  return {};
}

}  // namespace article
