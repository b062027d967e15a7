#include "html/extract/metadata/people.hpp"

#include <algorithm>
#include <span>

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
constexpr std::size_t longest_byline = 500;
constexpr std::size_t max_name_words = 6;
constexpr std::size_t max_names = 40;

bool is_word_end(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  char32_t const c = decode_code_point(text, at).code_point;
  return !is_letter_or_number(c) && !is_mark(c);
}

/// Length of the sign that begins at the offset, if it is one of the list; else 0.
std::size_t sign_at(std::string_view text, std::size_t at,
                    std::span<std::string_view const> signs) {
  std::string_view const rest = text.substr(at);
  for (std::string_view const sign : signs) {
    if (rest.starts_with(sign)) return sign.size();
  }
  return 0;
}

/// Parts a byline from something else: a date, a section, another person's role.
constexpr std::string_view hard_signs[] = {"|",   "•",   "·",   "｜",  "│", "▪", "●",
                                           " – ", " — ", " - ", " / ", "»", "«", "⋅"};

/// Parts names from each other.
constexpr std::string_view soft_signs[] = {",", ";", "/", "&", "+", "、", "，", "／", "；"};

constexpr std::string_view soft_words[] = {" and ", " und ", " et ",   " y ",    " e ",
                                           " og ",  " och ", " en ",   " with ", " mit ",
                                           " i ",   " и ",   " avec ", " con ",  " med "};

/// What follows these words is no name, but where or for whom.
constexpr std::string_view stop_words[] = {" in ",
                                           " on ",
                                           " from ",
                                           " for ",
                                           " at ",
                                           " under ",
                                           " im ",
                                           " am ",
                                           " für ",
                                           " aus ",
                                           " is ",
                                           " last updated",
                                           " updated",
                                           " published",
                                           " posted",
                                           " publiziert",
                                           " veröffentlicht",
                                           " sponsored",
                                           " follow",
                                           " via ",
                                           " pour ",
                                           " dans ",
                                           " le ",
                                           " auf ",
                                           " ist ",
                                           " bei ",
                                           " when ",
                                           " over ",
                                           " behalf ",
                                           " das ",
                                           " share",
                                           " special to ",
                                           " illustration",
                                           " fotos",
                                           " foto:",
                                           " leitet "};

/// The same, but for names of one word: "The Reporter", "Podium Staff".
constexpr std::string_view role_stop_words[] = {
    " senior ",     " staff writer",  " staff reporter", " editor",     " reporter",
    " contributor", " correspondent", " contributing ",  " writer",     " founder",
    " director",    " managing ",     " associate ",     " executive ", " product ",
    " redakteur",   " journalist"};

std::string_view trim_marks(std::string_view text) {
  constexpr std::string_view marks = " .,;:|/-\x1F*\"'()[]<>&+~_";
  constexpr std::string_view wide[] = {"–", "—", "•", "·",  "：", "）", "（", "“",  "”", "»", "«",
                                       "▪", "●", "©", "、", "，", "│",  "―",  "／", "⋅", "→", "✍"};
  for (bool has_changed = true; has_changed && !text.empty();) {
    has_changed = false;
    if (marks.find(text.front()) != std::string_view::npos) {
      text.remove_prefix(1);
      has_changed = true;
      continue;
    }
    bool const is_abbreviation = text.ends_with(" Jr.") || text.ends_with(" Sr.");
    if (!is_abbreviation && marks.find(text.back()) != std::string_view::npos) {
      text.remove_suffix(1);
      has_changed = true;
      continue;
    }
    for (std::string_view const mark : wide) {
      if (text.starts_with(mark)) {
        text.remove_prefix(mark.size());
        has_changed = true;
      } else if (text.ends_with(mark)) {
        text.remove_suffix(mark.size());
        has_changed = true;
      }
    }
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

/// Takes words behind a name off: "신현주 기자".
std::string_view without_suffixes(std::string_view text) {
  for (std::string_view const suffix : {"기자", "記者", "记者", "撮影", "특파원"}) {
    if (text.ends_with(suffix) && text.size() > suffix.size()) {
      return trim_marks(text.substr(0, text.size() - suffix.size()));
    }
  }
  return text;
}

bool looks_like_name(std::string_view name) {
  if (name.size() < 2 || name.size() > longest_name) return false;
  std::size_t words = 1;
  std::size_t letters = 0;
  std::size_t digits = 0;
  for (std::size_t i = 0; i < name.size();) {
    DecodedCodePoint const c = decode_code_point(name, i);
    i += c.length;
    if (c.code_point == ' ') ++words;
    if (is_letter(c.code_point)) ++letters;
    if (is_number(c.code_point)) ++digits;
    constexpr std::string_view strange = "@#<>{}[]=?!\\^$%\":;";
    bool const is_strange = c.code_point < 0x80 &&
                            strange.find(static_cast<char>(c.code_point)) != std::string_view::npos;
    if (is_strange || c.code_point == replacement_character) return false;
  }
  if (digits > 0 && words > 1 && !is_digit(name.front())) return false;
  return words <= max_name_words && letters >= 2 && name.find("http") == std::string_view::npos &&
         name.find("www.") == std::string_view::npos;
}

/// The text without what is in brackets, with dates as hard signs, and with edges of elements as hard
/// signs where nothing else parts the words.
std::string simplify(std::string_view text) {
  std::string out;
  int depth = 0;
  for (std::size_t i = 0; i < text.size();) {
    DecodedCodePoint const c = decode_code_point(text, i);
    bool const opens = c.code_point == '(' || c.code_point == U'（' || c.code_point == '[';
    bool const closes = c.code_point == ')' || c.code_point == U'）' || c.code_point == ']';
    if (opens) ++depth;
    if (depth == 0) out += text.substr(i, c.length);
    if (closes && depth > 0) --depth;
    i += c.length;
  }
  constexpr int max_dates = 3;
  for (int i = 0; i < max_dates; ++i) {
    auto const date = find_date(out);
    if (!date) break;
    out.replace(date->offset, date->length, "|");
  }
  return out;
}

/// Where a soft word or sign stands next to an edge of an element, the edge says nothing.
std::string join_edges(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != element_edge) {
      out += text[i];
      continue;
    }
    std::string_view const before = trim_end(out);
    std::string_view after = trim_start(text.substr(i + 1));
    while (!after.empty() && after.front() == element_edge) after = trim_start(after.substr(1));
    bool const has_sign_after = !after.empty() && sign_at(after, 0, soft_signs) > 0;
    bool has_sign = has_sign_after || after.empty() || before.empty();
    if (!before.empty()) {
      for (std::string_view const sign : soft_signs) has_sign = has_sign || before.ends_with(sign);
      std::size_t const word_begin = before.find_last_of(" \x1F|,");
      std::string const word =
          " " + to_lower(before.substr(word_begin == std::string_view::npos ? 0 : word_begin + 1)) +
          " ";
      for (std::string_view const each : soft_words) has_sign = has_sign || word == each;
      // "By" in an element of its own.
      std::string_view const last = before.substr(
          before.find_last_of('|') == std::string_view::npos ? 0 : before.find_last_of('|') + 1);
      has_sign = has_sign || byline_prefix(trim_marks(last)) >= trim_marks(last).size();
    }
    for (std::string_view const each : soft_words) {
      has_sign = has_sign || starts_with_ignore_case(after, each.substr(1));
    }
    if (has_sign) {
      out += ' ';
    } else {
      out += '|';
    }
  }
  return one_line(out);
}

/// The piece without what follows a stop word.
std::string_view before_stop_word(std::string_view piece) {
  std::string const padded = lower_case(piece) + " ";
  if (padded.size() != piece.size() + 1) return piece;
  std::size_t end = piece.size();
  for (std::string_view const word : stop_words) {
    std::size_t const at = padded.find(word);
    if (at != std::string::npos && at > 0) end = std::min(end, at);
  }
  std::size_t const second_word = padded.find(' ') + 1;
  for (std::string_view const word : role_stop_words) {
    std::size_t const at = padded.find(word, second_word);
    if (at != std::string::npos) end = std::min(end, at);
  }
  return trim_marks(piece.substr(0, end));
}

/// The names of a part without hard signs.
std::vector<std::string> names_of_part(std::string_view part) {
  std::vector<std::string> names;
  auto const take = [&](std::string_view piece) {
    piece = without_suffixes(without_prefixes(trim_marks(piece)));
    if (is_role_phrase(fold_text(piece))) return;
    piece = before_stop_word(piece);
    if (!looks_like_name(piece) || is_role_phrase(fold_text(piece))) return;
    std::string name = one_line(piece);
    bool const is_known = std::find(names.begin(), names.end(), name) != names.end();
    if (!is_known && names.size() < max_names) names.push_back(std::move(name));
  };
  std::size_t begin = 0;
  for (std::size_t at = 0; at < part.size();) {
    std::size_t length = sign_at(part, at, soft_signs);
    if (length == 0 && part[at] == ' ') {
      for (std::string_view const word : soft_words) {
        // The space behind belongs to the next word too: "A and B and C".
        if (starts_with_ignore_case(part.substr(at), word)) length = word.size() - 1;
      }
    }
    if (length == 0) {
      ++at;
      continue;
    }
    take(part.substr(begin, at - begin));
    at += length;
    begin = at;
  }
  take(part.substr(begin));
  return names;
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

bool is_machine(std::string_view name) { return is_machine_phrase(fold_text(name)); }

bool is_office(std::string_view name) { return is_office_phrase(fold_text(name)); }

std::vector<std::string_view> byline_parts(std::string_view text) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t const length = sign_at(text, at, hard_signs);
    if (length == 0) {
      ++at;
      continue;
    }
    if (std::string_view const part = trim_marks(text.substr(begin, at - begin)); !part.empty())
      parts.push_back(part);
    at += length;
    begin = at;
  }
  if (std::string_view const part = trim_marks(text.substr(begin)); !part.empty())
    parts.push_back(part);
  return parts;
}

std::string simplify_byline(std::string_view text) {
  text = text.substr(0, floor_utf8_boundary(text, std::min(text.size(), longest_byline)));
  return join_edges(simplify(text));
}

std::vector<std::string> names_in(std::string_view text) {
  std::string const simple = simplify_byline(text);
  for (std::string_view const part : byline_parts(simple)) {
    std::vector<std::string> names = names_of_part(part);
    if (!names.empty()) return names;
  }
  return {};
}

std::vector<std::string> names_after_prefix(std::string_view text) {
  std::string const simple = simplify_byline(text);
  std::vector<std::string_view> const parts = byline_parts(simple);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    std::size_t const prefix = byline_prefix(parts[i]);
    if (prefix == 0) continue;
    std::string_view rest = trim_marks(parts[i].substr(prefix));
    if (rest.empty() && i + 1 < parts.size()) rest = parts[i + 1];
    std::vector<std::string> names = names_of_part(rest);
    bool const are_names = std::all_of(
        names.begin(), names.end(), [](std::string const& name) { return is_capitalized(name); });
    if (!names.empty() && are_names) return names;
  }
  return {};
}

bool is_capitalized(std::string_view name) {
  std::size_t words = 0;
  std::size_t small_words = 0;
  for (std::size_t begin = 0; begin < name.size();) {
    std::size_t const end = std::min(name.find(' ', begin), name.size());
    std::string_view const word = name.substr(begin, end - begin);
    begin = end + 1;
    if (word.empty()) continue;
    ++words;
    constexpr std::string_view particles[] = {
        "de",    "van", "von", "der", "den", "da",  "di",  "do",  "dos", "das", "del",
        "della", "la",  "le",  "el",  "al",  "bin", "ibn", "ten", "ter", "zu",  "y",
        "e",     "the", "of",  "af",  "av",  "du",  "des", "dr",  "st",  "mc"};
    char32_t const first = decode_code_point(word).code_point;
    bool const is_small =
        (lower_case(first) == first && first < 0x530 && is_letter(first)) || is_number(first);
    bool const is_particle =
        std::find(std::begin(particles), std::end(particles), word) != std::end(particles) ||
        word.find('-') != std::string_view::npos || word.find('\'') != std::string_view::npos;
    if (is_small && !is_particle) ++small_words;
    if (words == 1 && is_number(first)) return false;
  }
  return words > 0 && small_words == 0;
}

}  // namespace article
