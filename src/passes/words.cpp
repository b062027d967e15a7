#include "passes/words.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"

namespace article {

namespace {

/// Word_Break properties, as far as they matter for counting.
enum class WordClass : unsigned char {
  other,         ///< Ends a word.
  letter,        ///< ALetter, Hebrew_Letter
  number,        ///< Numeric
  joiner,        ///< ExtendNumLet: "_"
  transparent,   ///< Extend, Format, ZWJ: as if it were not there (rule WB4)
  mid_letter,    ///< Joins two letters.
  mid_number,    ///< Joins two numbers.
  mid_both,      ///< MidNumLet and Single_Quote: joins either.
  double_quote,  ///< Joins two Hebrew letters: gershayim are often typed so.
  cjk,           ///< Han, hiragana, katakana
  thai,
  lao,
  khmer,
  burmese,
};

/// Code points in a word of a script without spaces, on average: see count_words().
constexpr std::size_t code_points_per_word(WordClass script) {
  switch (script) {
    case WordClass::thai: return 4;
    case WordClass::khmer: return 6;
    default: return 5;
  }
}

constexpr WordClass classify_ascii(char c) {
  if (is_alpha(c)) return WordClass::letter;
  if (is_digit(c)) return WordClass::number;
  switch (c) {
    case '_': return WordClass::joiner;
    case ':': return WordClass::mid_letter;
    case ',':
    case ';': return WordClass::mid_number;
    case '.':
    case '\'': return WordClass::mid_both;
    case '"': return WordClass::double_quote;
    default: return WordClass::other;
  }
}

constexpr auto ascii_classes = [] {
  std::array<WordClass, 128> classes{};
  for (std::size_t c = 0; c < classes.size(); ++c)
    classes[c] = classify_ascii(static_cast<char>(c));
  return classes;
}();

/// Punctuation and format characters with a word-break property of their own.
constexpr WordClass classify_special(char32_t c) {
  switch (c) {
    case 0x00B7:  // middle dot, Catalan l·l
    case 0x0387:
    case 0x055F:
    case 0x05F4:  // Hebrew gershayim
    case 0x2027:
    case 0xFE13:
    case 0xFE55:
    case 0xFF1A: return WordClass::mid_letter;
    case 0x037E:
    case 0x0589:
    case 0x060C:
    case 0x060D:
    case 0x066C:  // Arabic thousands separator
    case 0x07F8:
    case 0x2044:  // fraction slash
    case 0xFE10:
    case 0xFE14:
    case 0xFE50:
    case 0xFE54:
    case 0xFF0C:
    case 0xFF1B: return WordClass::mid_number;
    case 0x066B:  // Arabic decimal separator: a number's sign by itself
      return WordClass::number;
    case 0x2018:
    case 0x2019:  // apostrophe as typeset
    case 0x2024:
    case 0xFE52:
    case 0xFF07:
    case 0xFF0E: return WordClass::mid_both;
    case 0x203F:
    case 0x2040:
    case 0x2054:
    case 0x202F:  // narrow no-break space: 10 000
    case 0xFF3F: return WordClass::joiner;
    case 0x00AD:  // soft hyphen
    case 0x061C:
    case 0x180E:
    case 0xFEFF: return WordClass::transparent;
    default: break;
  }
  bool const is_format =
      (c >= 0x200C && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F);
  return is_format ? WordClass::transparent : WordClass::other;
}

/// Letters and marks of scripts that write no spaces between words; `other` for everything else.
WordClass classify_spaceless(char32_t c) {
  if (c >= 0x0E00 && c <= 0x0E7F) return WordClass::thai;
  if (c >= 0x0E80 && c <= 0x0EFF) return WordClass::lao;
  if (c >= 0x1780 && c <= 0x17FF) return WordClass::khmer;
  if ((c >= 0x1000 && c <= 0x109F) || (c >= 0xA9E0 && c <= 0xA9FF) ||
      (c >= 0xAA60 && c <= 0xAA7F)) {
    return WordClass::burmese;
  }
  return WordClass::other;
}

WordClass classify(char32_t c) {
  if (c < 0x80) return ascii_classes[c];
  if (is_han(c) || is_hiragana(c) || is_katakana(c)) return WordClass::cjk;
  if (WordClass const special = classify_special(c); special != WordClass::other) return special;
  if (is_letter(c) || is_mark(c)) {
    if (WordClass const script = classify_spaceless(c); script != WordClass::other) return script;
    return is_letter(c) ? WordClass::letter : WordClass::transparent;
  }
  return is_number(c) ? WordClass::number : WordClass::other;
}

constexpr bool is_hebrew(char32_t c) { return c >= 0x05D0 && c <= 0x05F2; }

/// Whether a character in the middle joins the two around it (rules WB6, WB7, WB11, WB12).
constexpr bool joins(WordClass middle, WordClass neighbor) {
  switch (middle) {
    case WordClass::mid_letter:
    case WordClass::double_quote: return neighbor == WordClass::letter;
    case WordClass::mid_number: return neighbor == WordClass::number;
    case WordClass::mid_both: return neighbor == WordClass::letter || neighbor == WordClass::number;
    default: return false;
  }
}

/// The state of one pass: what the word that is open ended with, if one is open.
class WordCounter {
 public:
  void add(char32_t code_point) {
    WordClass const word_class = classify(code_point);
    if (m_spaceless_length > 0 && word_class != m_spaceless_script &&
        word_class != WordClass::transparent) {
      end_spaceless_run();
    }
    switch (word_class) {
      case WordClass::transparent: break;
      case WordClass::letter:
      case WordClass::number: add_word_character(word_class, code_point); break;
      case WordClass::joiner:
        if (m_middle != WordClass::other) m_last = WordClass::other;
        if (m_last != WordClass::other) m_last = WordClass::joiner;
        m_middle = WordClass::other;
        break;
      case WordClass::mid_letter:
      case WordClass::mid_number:
      case WordClass::mid_both:
      case WordClass::double_quote: add_middle(word_class); break;
      case WordClass::cjk:
        ++m_count.cjk_characters;
        end_word();
        break;
      case WordClass::other: end_word(); break;
      default:
        end_word();
        m_spaceless_script = word_class;
        ++m_spaceless_length;
    }
  }

  WordCount finish() {
    if (m_spaceless_length > 0) end_spaceless_run();
    return m_count;
  }

 private:
  void add_word_character(WordClass word_class, char32_t code_point) {
    bool continues = m_last != WordClass::other;
    if (m_middle != WordClass::other) {
      continues =
          m_last == word_class && joins(m_middle, word_class) &&
          (m_middle != WordClass::double_quote || (m_last_is_hebrew && is_hebrew(code_point)));
    }
    if (!continues) ++m_count.words;
    m_last = word_class;
    m_last_is_hebrew = is_hebrew(code_point);
    m_middle = WordClass::other;
  }

  void add_middle(WordClass middle) {
    // Only one character may stand in the middle, and only after what it joins.
    bool const may_join = m_middle == WordClass::other && joins(middle, m_last);
    if (may_join) {
      m_middle = middle;
    } else {
      end_word();
    }
  }

  void end_word() {
    m_last = WordClass::other;
    m_middle = WordClass::other;
  }

  void end_spaceless_run() {
    std::size_t const per_word = code_points_per_word(m_spaceless_script);
    m_count.words += std::max<std::size_t>(1, (m_spaceless_length + per_word / 2) / per_word);
    m_spaceless_length = 0;
  }

  WordCount m_count;
  WordClass m_last = WordClass::other;    ///< letter, number or joiner in a word; else other
  WordClass m_middle = WordClass::other;  ///< What stands after it and may turn out to join.
  bool m_last_is_hebrew = false;
  WordClass m_spaceless_script = WordClass::other;
  std::size_t m_spaceless_length = 0;
};

}  // namespace

WordCount count_words(std::string_view text) {
  WordCounter counter;
  for (std::size_t offset = 0; offset < text.size();) {
    if (is_ascii(text[offset])) {
      counter.add(static_cast<unsigned char>(text[offset++]));
      continue;
    }
    DecodedCodePoint const decoded = decode_code_point(text, offset);
    counter.add(decoded.code_point);
    offset += decoded.length;
  }
  return counter.finish();
}

}  // namespace article
