#include "text/survey.hpp"

#include <algorithm>
#include <string>

#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "text/character.hpp"
#include "text/heading_rules.hpp"
#include "text/layout.hpp"
#include "text/phrase.hpp"

namespace article::text_reader {
namespace {

PatternIndex make_index() {
  PatternIndex index;
  std::span<FurnitureRule const> const rules = furniture_rules();
  for (std::size_t number = 0; number < rules.size(); ++number) {
    each_phrase(rules[number].phrases, [&](std::string_view phrase) {
      index.add(phrase, static_cast<std::uint16_t>(number));
    });
  }
  index.sort();
  return index;
}

Place place_of_key(std::string_view key) {
  static PatternIndex const index = make_index();
  std::uint16_t const number = index.find(key);
  return number == PatternIndex::none ? Place::none : furniture_rules()[number].place;
}

/// Entries between bars. All but one of them have to be phrases: the last may name the page itself.
Place place_of_entries(std::string_view key) {
  constexpr std::string_view bar = " | ";
  if (key.find(bar) == std::string_view::npos) return Place::none;
  std::size_t known = 0;
  std::size_t unknown = 0;
  bool is_button_row = true;
  for (std::string_view rest = key; !rest.empty();) {
    std::size_t const end = rest.find(bar);
    Place const place = place_of_key(rest.substr(0, end));
    place == Place::none ? ++unknown : ++known;
    if (place == Place::menu || place == Place::section) is_button_row = false;
    rest = end == std::string_view::npos ? "" : rest.substr(end + bar.size());
  }
  if (known < 2 || unknown * 3 > known) return Place::none;
  return is_button_row ? Place::edge : Place::menu;
}

/// "Home News Sport Weather": single words, all of them entries of a menu.
Place place_of_words(std::string_view key) {
  constexpr unsigned fewest = 3;
  unsigned words = 0;
  bool all_known = true;
  each_word(key, [&](std::string_view word) {
    ++words;
    Place const place = place_of_key(word);
    all_known = place == Place::menu || place == Place::section || place == Place::edge;
    return all_known;
  });
  return all_known && words >= fewest ? Place::menu : Place::none;
}

/// Lines that end as text does, with a stop or a comma: paragraphs and poems, but not menus.
bool ends_as_text(std::string_view text) {
  char32_t const last = last_character(text);
  return is_sentence_end(last) || last == U',' || last == U';' || last == U'，' || last == U'、' ||
         last == U'،' || last == U'；' || last == U'—';
}

/// Judges a stretch of lines without a blank one between them.
bool is_running_stretch(Lines const& lines, std::size_t first, std::size_t last) {
  std::size_t const count = last - first;
  if (count < 2) return false;
  std::size_t ended = 0;
  unsigned narrowest = max_width;
  for (std::size_t i = first; i < last; ++i) {
    if (ends_as_text(lines.text(i))) ++ended;
    if (i + 1 < last) narrowest = std::min<unsigned>(narrowest, lines[i].width);
  }
  constexpr unsigned narrowest_of_paragraphs = 36;
  bool const is_paragraph =
      narrowest >= narrowest_of_paragraphs && ends_sentence(lines.text(last - 1));
  constexpr std::size_t fewest_lines_of_verse = 3;
  bool const is_verse = count >= fewest_lines_of_verse && ended * 2 >= count;
  return is_paragraph || is_verse;
}

/// A title may end in a stop; its capitals give it away.
bool is_title_with_stop(Lines const& lines, std::size_t index) {
  constexpr unsigned widest = 160;
  bool const is_alone =
      !lines.follows_directly(index) || index + 1 >= lines.size() || lines[index + 1].gap > 0;
  return is_alone && lines[index].width <= widest && is_title_case(lines.text(index));
}

/// On a page, so may one that asks or calls.
bool is_title_that_asks(Lines const& lines, std::size_t index) {
  constexpr unsigned widest = 120;
  std::string_view const text = lines.text(index);
  char32_t const last = last_character(text);
  bool const asks = last == '?' || last == '!' || last == U'？' || last == U'！';
  return asks && lines[index].width <= widest && find_sentence_end(text) == text.size();
}

void find_running_text(Survey& survey, Lines const& lines) {
  std::size_t page_lines = 0;
  for (std::size_t first = 0; first < lines.size();) {
    std::size_t last = first + 1;
    while (last < lines.size() && lines.follows_directly(last)) ++last;
    bool has_phrase = false;
    for (std::size_t i = first; i < last; ++i) has_phrase |= survey.places[i] != Place::none;
    bool const may_be_title = survey.first_running == lines.size();
    bool const all = !has_phrase && is_running_stretch(lines, first, last);
    for (std::size_t i = first; i < last; ++i) {
      bool const is_running = survey.places[i] == Place::none && lines[i].fate == Fate::kept &&
                              (all || is_prose(lines.text(i), lines[i].width));
      bool const is_title =
          may_be_title && !all &&
          (is_title_with_stop(lines, i) || (page_lines > 0 && is_title_that_asks(lines, i)));
      bool const is_underlined = i + 1 < last && underline_character(lines.text(i + 1)) != 0;
      survey.running[i] = is_running && !is_title && !is_underlined;
      if (survey.places[i] == Place::anywhere) ++page_lines;
      if (!survey.running[i]) continue;
      if (!survey.has_running_text()) survey.first_running = i;
      survey.last_running = i;
    }
    first = last;
  }
}

}  // namespace

bool is_filler(std::string_view text) {
  constexpr std::size_t longest = 10;
  if (text.size() > longest) return false;
  constexpr std::u32string_view marks = U"·•∙⋅|,.+()[]–—-/×✕";
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size();) {
    DecodedCodePoint const next = decode_code_point(text, at);
    char32_t const c = next.code_point;
    if (c == 'K' || c == 'k' || c == 'M') {
      ++letters;
    } else if (!is_number(c) && marks.find(c) == std::u32string_view::npos) {
      return false;
    }
    at += next.length;
  }
  return letters <= 1 && !is_rule_line(text);
}

Place place_of(std::string_view text) {
  if (text.size() > longest_phrase) return Place::none;
  std::string const key = phrase_key(text);
  Place const whole = place_of_key(key);
  // A sentence is no entry of a menu, whatever it begins with.
  bool const may_be_sentence = whole == Place::anywhere || whole == Place::button;
  bool const is_sentence = !may_be_sentence && is_prose(text, columns_of(text, max_width));
  if (whole != Place::none) return is_sentence ? Place::none : whole;
  constexpr std::size_t longest_row = 200;
  if (key.size() > longest_row) return Place::none;
  Place const entries = place_of_entries(key);
  return entries != Place::none ? entries : place_of_words(key);
}

Survey survey_lines(Lines const& lines) {
  Survey survey;
  survey.places.assign(lines.size(), Place::none);
  survey.running.assign(lines.size(), false);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    bool const may_be = lines[i].fate == Fate::kept && lines[i].quotes == 0;
    if (may_be) survey.places[i] = place_of(lines.text(i));
  }
  survey.first_running = lines.size();
  survey.last_running = lines.size();
  find_running_text(survey, lines);
  return survey;
}

}  // namespace article::text_reader
