#include "markdown/front_matter_people.hpp"

#include <cstddef>
#include <string>
#include <utility>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"

namespace article {
namespace {

constexpr std::string_view particles[] = {
    "af",  "al", "av", "bin", "da",  "das", "de",  "del", "den", "der", "di",  "dos",   "du", "el",
    "ibn", "la", "le", "ten", "ter", "van", "von", "y",   "zu",  "zum", "zur", "della", "do"};

/// Words that name an office or a role rather than a person.
constexpr std::string_view roles[] = {"the",     "staff",         "writer",      "editor",
                                      "editors", "editorial",     "reporter",    "team",
                                      "author",  "correspondent", "contributor", "journalist",
                                      "desk",    "news",          "phd",         "jr"};

template <std::size_t size>
bool is_one_of(std::string_view word, std::string_view const (&words)[size]) {
  for (std::string_view const known : words) {
    if (equals_ignore_case(word, known)) return true;
  }
  return false;
}

enum class NameWord { name, particle, other };

NameWord name_word(std::string_view word) {
  for (std::string_view const particle : particles) {
    if (word == particle) return NameWord::particle;
  }
  std::string_view bare = word;
  while (!bare.empty() && bare.back() == '.') bare.remove_suffix(1);
  if (is_one_of(bare, roles)) return NameWord::other;
  // Scripts other than Latin, Greek and Cyrillic have no capitals: any letter will do.
  DecodedCodePoint const first = decode_code_point(word);
  bool const begins_name = is_ascii(word[0]) ? is_upper(word[0]) : is_letter(first.code_point);
  bool const is_plain = word.find_first_of("0123456789@/<>()[]{}:\"") == std::string_view::npos;
  return begins_name && is_plain ? NameWord::name : NameWord::other;
}

/// How many words the text has when it looks like the name of a person, else 0.
std::size_t words_of_name(std::string_view text) {
  constexpr std::size_t most_words = 6;
  std::size_t words = 0;
  bool has_name = false;
  for (text = trim(text); !text.empty(); text = trim_start(text)) {
    std::size_t end = 0;
    while (end < text.size() && !is_space(text[end])) ++end;
    NameWord const kind = name_word(text.substr(0, end));
    if (kind == NameWord::other || ++words > most_words) return 0;
    has_name = has_name || kind == NameWord::name;
    text.remove_prefix(end);
  }
  return has_name ? words : 0;
}

enum class Separator { none, comma, conjunction };

/// A part of a byline, and what stands before it.
struct Part {
  Separator before = Separator::none;
  std::string_view text{};
};

/// Length of "and" or "&" at the start, with the white space on both sides; 0 when there is none.
std::size_t conjunction_length(std::string_view text) {
  if (!is_space(text[0])) return 0;
  std::string_view const word = trim_start(text);
  std::size_t const length = starts_with_ignore_case(word, "and") ? 3 : word[0] == '&' ? 1 : 0;
  if (length == 0 || word.size() <= length || !is_space(word[length])) return 0;
  return text.size() - trim_start(word.substr(length)).size();
}

std::vector<Part> parts_of(std::string_view text) {
  std::vector<Part> parts;
  Separator before = Separator::none;
  std::size_t begin = 0;
  // "A, and B" has one separator, so an empty part counts for nothing.
  auto const end_part = [&](std::size_t end, Separator separator) {
    std::string_view const part = trim(text.substr(begin, end - begin));
    if (!part.empty()) parts.push_back({parts.empty() ? Separator::none : before, part});
    before = part.empty() && before == Separator::conjunction ? before : separator;
  };
  text = trim(text);
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t length = 0;
    Separator separator = Separator::none;
    if (text[at] == ',') {
      length = 1;
      separator = Separator::comma;
    } else if (is_space(text[at])) {
      length = conjunction_length(text.substr(at));
      separator = Separator::conjunction;
      // Runs of white space are looked at once.
      if (length == 0) {
        while (at + 1 < text.size() && is_space(text[at + 1])) ++at;
      }
    }
    if (length == 0) {
      ++at;
      continue;
    }
    end_part(at, separator);
    at += length;
    begin = at;
  }
  end_part(text.size(), Separator::none);
  return parts;
}

/// Adds the people of a byline without `;`.
void add_people(std::string_view text, std::vector<Person>& people) {
  std::vector<Part> const parts = parts_of(text);
  bool are_all_names = true;
  bool are_all_full_names = true;
  bool has_conjunction = false;
  bool has_comma_after_conjunction = false;
  for (Part const& part : parts) {
    std::size_t const words = words_of_name(person_of(part.text).name);
    are_all_names = are_all_names && words >= 1;
    are_all_full_names = are_all_full_names && words >= 2;
    has_comma_after_conjunction =
        has_comma_after_conjunction || (has_conjunction && part.before == Separator::comma);
    has_conjunction = has_conjunction || part.before == Separator::conjunction;
  }

  // "A, B and C" is a list of names even when each is one word, "Smith, John" is one person.
  bool const split_at_commas =
      are_all_full_names || (are_all_names && has_conjunction && !has_comma_after_conjunction);
  bool const split_at_conjunctions = are_all_names;
  std::string_view joined;
  for (Part const& part : parts) {
    bool const splits = part.before == Separator::comma ? split_at_commas : split_at_conjunctions;
    if (!joined.empty() && splits) {
      people.push_back(person_of(joined));
      joined = {};
    }
    char const* const begin = joined.empty() ? part.text.data() : joined.data();
    char const* const end = part.text.data() + part.text.size();
    joined = {begin, static_cast<std::size_t>(end - begin)};
  }
  if (!joined.empty()) people.push_back(person_of(joined));
}

}  // namespace

Person person_of(std::string_view text) {
  Person person;
  text = trim(text);
  // At most one address in each kind of bracket.
  for (int i = 0; i < 2 && !text.empty(); ++i) {
    char const opening = text.back() == '>' ? '<' : text.back() == ')' ? '(' : '\0';
    std::size_t const begin = opening == '\0' ? std::string_view::npos : text.rfind(opening);
    if (begin == std::string_view::npos) break;
    std::string_view const address = trim(text.substr(begin + 1, text.size() - begin - 2));
    bool const is_url =
        starts_with_ignore_case(address, "https://") || starts_with_ignore_case(address, "http://");
    bool const is_email =
        address.find('@') != std::string_view::npos && address.find(' ') == std::string_view::npos;
    std::string_view const name = trim_end(text.substr(0, begin));
    if ((!is_url && !is_email) || name.empty()) break;
    if (is_url) person.url = address;
    text = name;
  }
  person.name = text;
  return person;
}

std::vector<Person> people_of(std::string_view byline) {
  byline = trim(byline);
  if (starts_with_ignore_case(byline, "by ")) byline = trim_start(byline.substr(3));
  constexpr std::string_view ideographic_comma = "\u3001";
  std::vector<Person> people;
  std::size_t begin = 0;
  std::size_t at = 0;
  while (at < byline.size()) {
    std::size_t const length = byline[at] == ';'                           ? 1
                               : byline.substr(at, 3) == ideographic_comma ? 3
                                                                           : 0;
    if (length == 0) {
      ++at;
      continue;
    }
    add_people(byline.substr(begin, at - begin), people);
    at += length;
    begin = at;
  }
  add_people(byline.substr(begin), people);
  return people;
}

}  // namespace article
