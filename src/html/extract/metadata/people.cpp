#include "html/extract/metadata/people.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/date.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "html/extract/metadata/page_survey.hpp"
#include "html/extract/metadata/people_words.hpp"
#include "html/extract/metadata/plain_text.hpp"

namespace article {
namespace {

constexpr std::size_t longest_name = 70;
constexpr std::size_t max_name_words = 6;
constexpr std::size_t max_names = 40;

bool is_word_end(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  char32_t const c = decode_code_point(text, at).code_point;
  return !is_letter_or_number(c) && !is_mark(c);
}

std::string_view trim_marks(std::string_view text) {
  constexpr std::string_view marks = " .,;:|/-\x1F*\"'()[]<>&+~_";
  while (!text.empty() && marks.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
  while (!text.empty() && marks.find(text.back()) != std::string_view::npos) {
    // "Martin Luther King Jr."
    bool const is_abbreviation =
        text.back() == '.' && (text.ends_with("r.") || text.ends_with("Dr."));
    if (is_abbreviation) break;
    text.remove_suffix(1);
  }
  constexpr std::string_view wide[] = {"–", "—", "•", "·", "：", "）", "（", "“", "”", "»",
                                       "«", "▪", "●", "©", "、", "，", "│",  "―", "／"};
  for (std::string_view const mark : wide) {
    if (text.starts_with(mark)) return trim_marks(text.substr(mark.size()));
    if (text.ends_with(mark)) return trim_marks(text.substr(0, text.size() - mark.size()));
  }
  return text;
}

/// Takes "By", "Von", "Written by" off, several times: "Author: By Ada".
std::string_view without_prefixes(std::string_view text) {
  constexpr int max_prefixes = 3;
  for (int i = 0; i < max_prefixes; ++i) {
    std::size_t const length = byline_prefix(text);
    if (length == 0) break;
    text = trim_marks(text.substr(length));
  }
  return text;
}

bool is_role(std::string_view piece) {
  std::string const folded = fold_text(piece);
  if (is_role_phrase(folded)) return true;
  return false;
}

bool looks_like_name(std::string_view name) {
  if (name.size() < 2 || name.size() > longest_name) return false;
  std::size_t words = 1;
  std::size_t letters = 0;
  for (std::size_t i = 0; i < name.size();) {
    DecodedCodePoint const c = decode_code_point(name, i);
    i += c.length;
    if (c.code_point == ' ') ++words;
    if (is_letter(c.code_point)) ++letters;
    constexpr std::string_view strange = "@#<>{}=?!\\^$%\"";
    bool const is_strange = c.code_point < 0x80 &&
                            strange.find(static_cast<char>(c.code_point)) != std::string_view::npos;
    if (is_strange) return false;
  }
  return words <= max_name_words && letters >= 2 && name.find("http") == std::string_view::npos &&
         name.find("www.") == std::string_view::npos;
}

/// Where the names end: at a date, a number of minutes, a mark that parts them from other things.
std::string_view names_part(std::string_view text) {
  if (auto const date = find_date(text)) {
    std::string_view const before = trim_marks(text.substr(0, date->offset));
    text = before.empty() ? text.substr(date->offset + date->length) : before;
  }
  return text;
}

/// A separator of names at an offset: its length, or 0.
std::size_t separator_at(std::string_view text, std::size_t at) {
  char const c = text[at];
  if (c == ',' || c == ';' || c == '/' || c == '&' || c == '|' || c == '+' || c == element_edge)
    return 1;
  std::string_view const rest = text.substr(at);
  for (std::string_view const mark : {"、", "，", "•", "·", "｜", "／", "；", "│"}) {
    if (rest.starts_with(mark)) return mark.size();
  }
  if (c != ' ') return 0;
  for (std::string_view const word :
       {" and ",  " und ", " et ", " y ",    " e ",  " og ", " och ", " en ",
        " with ", " mit ", " – ",  " — ",    " - ",  " i ",  " и ",   " و",
        " for ",  " in ",  " | ",  " from ", " at ", " on "}) {
    if (starts_with_ignore_case(rest, word)) return word.size();
  }
  return 0;
}

}  // namespace

std::size_t byline_prefix(std::string_view text) {
  constexpr std::size_t longest_prefix = 40;
  std::size_t const end = floor_utf8_boundary(text, std::min(text.size(), longest_prefix));
  std::string const start = lower_case(text.substr(0, end));
  for (std::string_view const phrase : byline_prefixes()) {
    if (!start.starts_with(phrase)) continue;
    bool const is_wide = is_cjk(decode_last_code_point(phrase).code_point);
    // Mapping to lower case keeps the length of all letters that begin such words.
    if (is_wide || is_word_end(text, phrase.size())) return phrase.size();
  }
  return 0;
}

bool is_impersonal(std::string_view name) { return is_impersonal_phrase(fold_text(name)); }

std::vector<std::string> names_in(std::string_view text) {
  constexpr std::size_t longest_byline = 500;
  std::string const cut(
      text.substr(0, floor_utf8_boundary(text, std::min(text.size(), longest_byline))));
  std::string_view rest = without_prefixes(trim_marks(cut));
  rest = names_part(rest);
  std::vector<std::string> names;
  std::size_t begin = 0;
  auto const take = [&](std::size_t end) {
    std::string_view piece = without_prefixes(trim_marks(rest.substr(begin, end - begin)));
    if (piece.empty() || !looks_like_name(piece) || is_role(piece)) return;
    bool const has_digit =
        std::any_of(piece.begin(), piece.end(), [](char c) { return is_digit(c); });
    if (has_digit && piece.find(' ') != std::string_view::npos) return;
    std::string name = one_line(piece);
    if (std::find(names.begin(), names.end(), name) == names.end() && names.size() < max_names) {
      names.push_back(std::move(name));
    }
  };
  for (std::size_t at = 0; at < rest.size();) {
    std::size_t const length = separator_at(rest, at);
    if (length == 0) {
      ++at;
      continue;
    }
    take(at);
    // A word's spaces belong to the next separator too: "A and B and C".
    at += length > 1 && rest[at] == ' ' ? length - 1 : length;
    begin = at;
  }
  take(rest.size());
  return names;
}

}  // namespace article
