#include "text/heading_rules.hpp"

#include <algorithm>
#include <iterator>

#include "base/ascii.hpp"
#include "base/date.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "text/character.hpp"

namespace article::text_reader {
namespace {

/// Longest heading, in columns and words: longer ones are sentences without a full stop.
constexpr unsigned widest_heading = 90;
constexpr unsigned most_words = 14;

/// Number of numbers in "1", "1.2", "1.2.3." with a space after them, 0 when it is not that.
unsigned section_number_length(std::string_view text, std::size_t& end) {
  unsigned numbers = 0;
  std::size_t at = 0;
  while (at < text.size() && is_digit(text[at])) {
    std::size_t const digits = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    if (at - digits > 2) return 0;
    ++numbers;
    if (at < text.size() && text[at] == '.') ++at;
  }
  end = at;
  return numbers;
}

unsigned numbered_level(std::string_view text) {
  std::size_t end = 0;
  unsigned const numbers = section_number_length(text, end);
  if (numbers == 0 || end >= text.size() || !is_space(text[end])) return 0;
  // "3 apples" is no section; "3 Apples" may be one, "3. Apples" is likely one.
  std::string_view const rest = trim_spaces(text.substr(end));
  if (rest.empty() || leading_case(rest) == LetterCase::lower) return 0;
  if (!is_letter(first_character(rest)) && !is_opening(first_character(rest))) return 0;
  return numbers;
}

bool is_numbered(std::string_view text) { return numbered_level(text) > 0; }

bool is_roman_numbered(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && std::string_view("IVXL").find(text[end]) != std::string_view::npos)
    ++end;
  if (end == 0 || end > 6 || end + 2 >= text.size()) return false;
  if (text[end] != '.' || text[end + 1] != ' ') return false;
  return leading_case(text.substr(end + 2)) != LetterCase::lower;
}

bool is_roman_alone(std::string_view text) {
  if (text.ends_with('.')) text.remove_suffix(1);
  return !text.empty() && text.size() <= 6 &&
         text.find_first_not_of("IVXL") == std::string_view::npos;
}

bool is_chapter(std::string_view text) {
  static constexpr std::string_view words[] = {
      "chapter",    "part",     "section",  "appendix",  "book",    "act",       "scene",
      "step",       "day",      "lesson",   "kapitel",   "teil",    "abschnitt", "anhang",
      "tag",        "schritt",  "chapitre", "partie",    "annexe",  "étape",     "jour",
      "capítulo",   "parte",    "sección",  "anexo",     "paso",    "seção",     "apêndice",
      "passo",      "capitolo", "sezione",  "appendice", "глава",   "часть",     "раздел",
      "приложение", "шаг",      "розділ",   "частина",   "додаток", "крок",      "الفصل",
      "الجزء",      "القسم",    "الباب",    "الخطوة"};
  std::string_view const first = first_word(text);
  if (first.size() == text.size() || first.size() > 24) return false;
  std::string const word = lower_case(repair_utf8(first).text);
  if (std::find(std::begin(words), std::end(words), word) == std::end(words)) return false;
  std::string_view rest = first_word(trim_spaces(text.substr(first.size())));
  while (!rest.empty() && (rest.ends_with(':') || rest.ends_with('.') || rest.ends_with(','))) {
    rest.remove_suffix(1);
  }
  if (rest.empty()) return false;
  bool const is_number = std::all_of(rest.begin(), rest.end(), [](char c) { return is_digit(c); });
  bool const is_roman = rest.find_first_not_of("IVXLC") == std::string_view::npos;
  static constexpr std::string_view names[] = {
      "One",    "Two",    "Three",  "Four",   "Five",   "Six",    "Seven", "Eight",
      "Nine",   "Ten",    "ONE",    "TWO",    "THREE",  "FOUR",   "FIVE",  "SIX",
      "SEVEN",  "EIGHT",  "NINE",   "TEN",    "Eins",   "Zwei",   "Drei",  "A",
      "B",      "C",      "первая", "вторая", "третья", "перша",  "друга", "الأول",
      "الثاني", "الثالث", "الرابع", "الخامس", "الأولى", "الثانية"};
  bool const is_name = std::find(std::begin(names), std::end(names), rest) != std::end(names);
  return is_number || is_roman || is_name;
}

/// 第三章, 第3節, 一、背景
bool is_east_asian_chapter(std::string_view text) {
  constexpr std::u32string_view numerals = U"一二三四五六七八九十百0123456789０１２３４５６７８９";
  constexpr std::u32string_view units = U"章节節回部篇編卷巻条條话話課课";
  bool const has_prefix = text.starts_with("第");
  std::size_t at = has_prefix ? std::string_view("第").size() : 0;
  std::size_t digits = 0;
  while (at < text.size()) {
    DecodedCodePoint const next = decode_code_point(text, at);
    bool const is_numeral = numerals.find(next.code_point) != std::u32string_view::npos;
    if (!is_numeral) {
      if (digits == 0) return false;
      if (has_prefix) return units.find(next.code_point) != std::u32string_view::npos;
      return next.code_point == U'、' && digits <= 3 && !is_ascii(text[0]);
    }
    ++digits;
    at += next.length;
  }
  return false;
}

bool is_caps_heading(std::string_view text) {
  return is_all_caps(text) && count_words(text, 13) <= 12 && text.size() >= 3;
}

constexpr LineRule forms[] = {
    {"chapter", is_chapter, "Chapter 3: The Crossing", "Chapter and verse of the law"},
    {"chapter in Chinese or Japanese", is_east_asian_chapter, "第三章 渡河", "第三天他走了"},
    {"numbered", is_numbered, "1.2 Methods", "3 apples and a pear"},
    {"numbered in Roman", is_roman_numbered, "IV. Results", "I went home"},
    {"Roman numeral alone", is_roman_alone, "XII.", "MIX"},
    {"all capitals", is_caps_heading, "THE LONG WAY HOME", "NASA went to the moon"},
};

// ------------------------------------------------------------------------ what is no heading

bool ends_as_text(std::string_view text) {
  char32_t const last = last_character(text);
  return last == '.' || last == ',' || last == ';' || last == U'…' || last == U'。' ||
         last == U'，' || last == U'、' || last == U'；' || last == U'۔' || last == U'،' ||
         last == U'।' || last == '-' || last == U'—' || last == U'–';
}

bool ends_with_colon(std::string_view text) {
  char32_t const last = last_character(text);
  return last == ':' || last == U'：';
}

bool is_quoted(std::string_view text) {
  DecodedCodePoint const first = decode_code_point(text);
  constexpr std::u32string_view quotes = U"\"“„«「『‘";
  if (quotes.find(first.code_point) == std::u32string_view::npos) return false;
  char32_t const last = decode_last_code_point(text).code_point;
  constexpr std::u32string_view ends = U"\"”“»」』’";
  return ends.find(last) != std::u32string_view::npos;
}

bool is_bracketed(std::string_view text) {
  return (text.starts_with('(') && text.ends_with(')')) ||
         (text.starts_with('[') && text.ends_with(']')) ||
         (text.starts_with("（") && text.ends_with("）"));
}

bool is_address(std::string_view text) {
  bool const has_scheme = text.find("://") != std::string_view::npos;
  bool const is_host = text.starts_with("www.");
  std::size_t const at = text.find('@');
  bool const is_mail = at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
                       !is_space(text[at - 1]) && !is_space(text[at + 1]);
  return has_scheme || is_host || is_mail;
}

bool starts_low(std::string_view text) {
  if (leading_case(text) != LetterCase::lower) return false;
  // "iPhone", "eBay": a capital follows.
  DecodedCodePoint const first = decode_code_point(text);
  std::string_view const rest = text.substr(first.length);
  return rest.empty() || case_of(first_character(rest)) != LetterCase::upper;
}

bool has_no_letter(std::string_view text) {
  constexpr std::size_t most_looked_at = 400;
  std::size_t at = 0;
  while (at < text.size() && at < most_looked_at) {
    DecodedCodePoint const next = decode_code_point(text, at);
    if (is_letter(next.code_point)) return false;
    at += next.length;
  }
  return true;
}

bool is_several_sentences(std::string_view text) {
  for (std::size_t at = 0; at + 2 < text.size() && at < 200; ++at) {
    bool const stop = text[at] == '!' || text[at] == '?' || text[at] == '.';
    if (!stop || text[at + 1] != ' ') continue;
    bool const after_word =
        at > 3 && is_lower(text[at - 1]) && is_lower(text[at - 2]) && is_lower(text[at - 3]);
    if (after_word && leading_case(text.substr(at + 2)) == LetterCase::upper) return true;
  }
  return false;
}

bool is_whole_date(std::string_view text) {
  constexpr std::size_t longest = 80;
  return text.size() <= longest && parse_date(text).has_value();
}

/// "Issue 84 · 7 June 2024": said of a page or an issue, not of what follows.
bool is_issue_line(std::string_view text) {
  return text.find(" · ") != std::string_view::npos || text.find(" | ") != std::string_view::npos;
}

bool is_dashed(std::string_view text) { return is_dash(first_character(text)); }

bool is_marked_by_sign(std::string_view text) {
  char32_t const first = first_character(text);
  return first == '*' || first == '@' || first == '#' || first == U'©' || first == '$' ||
         first == '&' || first == '/' || first == '\\' || first == '|';
}

bool starts_with_amount(std::string_view text) {
  if (!is_digit(text[0])) return false;
  std::size_t end = 0;
  section_number_length(text, end);
  if (end >= text.size()) return true;
  // "2024 in review" counts; "200 g flour", "12:30 Lunch" and "5%" don't.
  return !is_numbered(text) && !is_space(text[end]) && !is_digit(text[end]) && is_ascii(text[end]);
}

constexpr LineRule exclusions[] = {
    {"ends as a sentence or goes on", ends_as_text, "He went home.", "Where did he go?"},
    {"leads in", ends_with_colon, "You will need:", "Note: this is old"},
    {"quoted", is_quoted, "“No,” she said, “never.”", "The “new” way"},
    {"in brackets", is_bracketed, "(to be continued)", "Rivers (and lakes)"},
    {"address", is_address, "https://example.org/", "Rivers and lakes"},
    {"starts low", starts_low, "four people walking", "iPhone sales"},
    {"no letters", has_no_letter, "12 / 24", "Room 12"},
    {"several sentences", is_several_sentences, "We were there. You were not",
     "Dr. Doe and St. Ives"},
    {"date", is_whole_date, "12 April 2024", "April in the hills"},
    {"label and number", is_entry, "Next meeting: 7 June 2024", "Chicago: the city"},
    {"parts between bars", is_issue_line, "Issue 84 · June", "Issue 84"},
    {"begins with a dash", is_dashed, "— Jane Doe", "Jane — a life"},
    {"begins with a sign", is_marked_by_sign, "@janedoe", "Jane Doe"},
    {"begins with an amount", starts_with_amount, "12:30 Lunch", "1.2 Methods"},
};

}  // namespace

bool is_entry(std::string_view text) {
  std::size_t const colon = text.find(": ");
  if (colon == std::string_view::npos || colon + 2 >= text.size()) return false;
  return is_digit(text[colon + 2]) && count_words(text, 6) <= 5;
}

std::span<LineRule const> heading_forms() { return forms; }
std::span<LineRule const> no_heading_rules() { return exclusions; }

bool is_all_caps(std::string_view text) {
  unsigned upper = 0;
  for (std::size_t at = 0; at < text.size();) {
    DecodedCodePoint const next = decode_code_point(text, at);
    LetterCase const letter = case_of(next.code_point);
    if (letter == LetterCase::lower) return false;
    if (letter == LetterCase::upper) ++upper;
    at += next.length;
  }
  return upper >= 3;
}

bool is_title_case(std::string_view text) {
  unsigned words = 0;
  unsigned capital = 0;
  each_word(text, [&](std::string_view word) {
    // Short words (of, the, and) are small in titles too.
    if (count_code_points(word) >= 5 || words == 0) {
      LetterCase const letter = leading_case(word);
      if (letter != LetterCase::none) {
        ++words;
        if (letter == LetterCase::upper) ++capital;
      }
    }
    return words < 30;
  });
  return words >= 2 && capital * 10 >= words * 8;
}

HeadingLook heading_look(std::string_view text, unsigned width) {
  if (text.empty() || width > widest_heading || count_words(text, most_words + 1) > most_words) {
    return {};
  }
  bool const is_any_chapter = is_chapter(text) || is_east_asian_chapter(text);
  if (is_any_chapter && !ends_as_text(text)) return {HeadingForm::chapter, 1};
  if (is_roman_alone(text)) return {HeadingForm::numbered, 1};
  if (find_rule(exclusions, text)) return {};
  if (unsigned const level = numbered_level(text)) return {HeadingForm::numbered, level};
  if (is_roman_numbered(text)) return {HeadingForm::numbered, 1};
  if (is_caps_heading(text)) return {HeadingForm::all_caps, 1};
  return {HeadingForm::plain, 1};
}

char underline_character(std::string_view text) {
  constexpr std::size_t shortest = 3;
  if (text.size() < shortest) return 0;
  char const first = text[0];
  if (first != '=' && first != '-' && first != '~' && first != '^') return 0;
  return text.find_first_not_of(first) == std::string_view::npos ? first : '\0';
}

bool is_rule_line(std::string_view text) {
  if (text.empty()) return false;
  if (text == "--") return true;  // over the signature of an e-mail
  DecodedCodePoint const first = decode_code_point(text);
  constexpr std::u32string_view signs = U"-*_=~#•·—–⁂☙❦※◆◇○●★☆+═─━";
  if (signs.find(first.code_point) == std::u32string_view::npos) return false;
  if (first.length == text.size())
    return first.code_point == U'⁂' || first.code_point == U'❦' || first.code_point == U'☙' ||
           first.code_point == '*';
  unsigned count = 0;
  for (std::size_t at = 0; at < text.size();) {
    DecodedCodePoint const next = decode_code_point(text, at);
    at += next.length;
    if (is_space_of_any_kind(next.code_point)) continue;
    if (next.code_point != first.code_point) return false;
    ++count;
  }
  return count >= 3;
}

}  // namespace article::text_reader
