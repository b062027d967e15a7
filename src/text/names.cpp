#include "text/names.hpp"

#include <algorithm>
#include <iterator>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "text/character.hpp"
#include "text/phrase.hpp"

namespace article::text_reader {
namespace {

/// Small words within names.
constexpr std::string_view particles[] = {"de",  "del", "della", "di",  "da",  "do",  "dos", "das",
                                          "du",  "des", "la",    "le",  "el",  "y",   "e",   "van",
                                          "von", "der", "den",   "zu",  "zur", "ten", "ter", "af",
                                          "al",  "bin", "ben",   "ibn", "ап",  "ван"};

/// Words that join two names.
constexpr std::string_view joining_words[] = {"and", "&", "und", "et", "y",
                                              "e",   "и", "та",  "i",  "і"};

/// What a person is, said beside the name.
constexpr std::string_view roles[] = {
    "writer",          "staff writer",  "senior writer", "reporter",        "staff reporter",
    "senior reporter", "correspondent", "editor",        "columnist",       "contributor",
    "guest author",    "author",        "journalist",    "photographer",    "staff",
    "redakteur",       "redakteurin",   "korrespondent", "korrespondentin", "journaliste",
    "correspondant",   "redactor",      "redactora",     "corresponsal",    "repórter",
    "redazione",       "корреспондент", "журналист",     "журналіст",       "кореспондент"};

bool is_one_of(auto const& list, std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

bool is_role(std::string_view text) {
  std::string const key = phrase_key(text);
  return std::any_of(std::begin(roles), std::end(roles), [&](std::string_view role) {
    return key == role || (key.ends_with(role) && key[key.size() - role.size() - 1] == ' ');
  });
}

bool is_contact(std::string_view text) { return text.find('@') != std::string_view::npos; }

/// Letters, and what stands within names: O'Neil, Jean-Luc, J. R.
bool has_name_characters(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    DecodedCodePoint const next = decode_code_point(word, at);
    char32_t const c = next.code_point;
    bool const fits = is_letter(c) || is_mark(c) || c == '-' || c == '\'' || c == U'’' ||
                      c == '.' || c == U'・' || c == U'·' || c == U'‐';
    if (!fits) return false;
    at += next.length;
  }
  return true;
}

bool is_initial_or_title(std::string_view word) {
  if (!word.ends_with('.')) return true;
  constexpr std::size_t longest = 4;  // "Jr.", "Dr.", "M."
  return count_code_points(word) <= longest;
}

/// A name in a script without capitals.
bool is_uncased_name(std::string_view text, unsigned words) {
  constexpr std::size_t most_ideographs = 10;
  char32_t const first = first_character(text);
  if (is_cjk(first)) return words <= 2 && count_code_points(text) <= most_ideographs;
  return words <= 4;
}

std::string_view trim_marks(std::string_view text) {
  text = trim_spaces(text);
  while (!text.empty() && (text.ends_with(',') || text.ends_with(';'))) text.remove_suffix(1);
  return trim_spaces(text);
}

/// Where the next name ends, and where the one after it begins.
struct Joint {
  std::size_t end;
  std::size_t next;
};

Joint find_joint(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    DecodedCodePoint const next = decode_code_point(text, at);
    char32_t const c = next.code_point;
    if (c == ',' || c == U'、' || c == U'，' || c == U'،' || c == ';' || c == '/') {
      return {at, at + next.length};
    }
    if (c == ' ' && at > 0) {
      std::string_view const word = first_word(text.substr(at + 1));
      bool const goes_on = at + 1 + word.size() < text.size();
      if (goes_on && is_one_of(joining_words, word)) return {at, at + 1 + word.size()};
    }
    at += next.length;
  }
  return {text.size(), text.size()};
}

}  // namespace

bool is_name(std::string_view text, NameEvidence evidence) {
  constexpr std::size_t longest = 80;
  if (text.empty() || text.size() > longest) return false;
  unsigned words = 0;
  unsigned capital = 0;
  unsigned uncased = 0;
  bool fits = true;
  each_word(text, [&](std::string_view word) {
    ++words;
    fits = has_name_characters(word) && is_initial_or_title(word);
    LetterCase const letter = leading_case(word);
    if (letter == LetterCase::upper) ++capital;
    if (letter == LetterCase::none) ++uncased;
    if (letter == LetterCase::lower) fits = fits && words > 1 && is_one_of(particles, word);
    return fits;
  });
  constexpr unsigned most_words = 5;
  if (!fits || words == 0 || words > most_words || prefix_length(text, "the ") > 0) return false;
  if (uncased == words) return evidence == NameEvidence::stated && is_uncased_name(text, words);
  if (uncased > 0 || capital == 0) return false;
  return evidence == NameEvidence::stated || (words >= 2 && words <= 4 && capital >= 2);
}

std::vector<std::string> split_names(std::string_view text, NameEvidence evidence) {
  constexpr std::size_t most_names = 12;
  std::vector<std::string> names;
  for (std::string_view rest = trim_marks(text); !rest.empty();) {
    Joint const joint = find_joint(rest);
    std::string_view const part = trim_marks(rest.substr(0, joint.end));
    rest = trim_spaces(rest.substr(joint.next));
    // "Jane, John, and Ann"
    std::string_view const word = first_word(rest);
    if (is_one_of(joining_words, word)) rest = trim_spaces(rest.substr(word.size()));
    if (part.empty() || (!names.empty() && (is_role(part) || is_contact(part)))) continue;
    if (!is_name(part, evidence) || names.size() == most_names) return {};
    names.emplace_back(part);
  }
  return names;
}

}  // namespace article::text_reader
