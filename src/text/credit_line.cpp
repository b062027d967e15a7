#include "text/credit_line.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/date.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "text/character.hpp"
#include "text/names.hpp"
#include "text/phrase.hpp"
#include "text/survey.hpp"

namespace article::text_reader {
namespace {

constexpr std::size_t longest_line = 300;

PrefixIndex make_index(CreditKind kind) {
  PrefixIndex index;
  for (CreditRule const& rule : credit_rules()) {
    if (rule.kind != kind) continue;
    each_phrase(rule.phrases, [&](std::string_view phrase) { index.add(phrase); });
  }
  return index;
}

PrefixIndex const& index_of(CreditKind kind) {
  static PrefixIndex const indexes[] = {
      make_index(CreditKind::author),    make_index(CreditKind::glued),
      make_index(CreditKind::published), make_index(CreditKind::modified),
      make_index(CreditKind::source),    make_index(CreditKind::joining)};
  return indexes[static_cast<std::size_t>(kind)];
}

/// The longest phrase of a kind that the text begins with, as whole words unless glued.
std::size_t longest_prefix(std::string_view text, CreditKind kind) {
  return index_of(kind).find_longest(text, [&](std::string_view phrase, std::size_t length) {
    if (kind == CreditKind::glued || phrase.ends_with(':') || length == text.size()) return true;
    return !is_letter_or_number(decode_code_point(text, length).code_point) ||
           is_cjk(decode_code_point(phrase).code_point);
  });
}

bool is_separator(char32_t c) {
  constexpr std::u32string_view separators = U"·•|∙⋅・｜│—–»›/";
  return separators.find(c) != std::u32string_view::npos;
}

std::string_view trim_marks(std::string_view text) {
  auto const is_mark_at_edge = [](char32_t c) {
    return is_space_of_any_kind(c) || is_separator(c) || c == ',' || c == ';' || c == '(' ||
           c == ')' || c == '[' || c == ']' || c == '-' || c == U'，' || c == '*';
  };
  while (!text.empty()) {
    DecodedCodePoint const first = decode_code_point(text);
    if (!is_mark_at_edge(first.code_point)) break;
    text.remove_prefix(first.length);
  }
  while (!text.empty()) {
    DecodedCodePoint const last = decode_last_code_point(text);
    if (!is_mark_at_edge(last.code_point)) break;
    text.remove_suffix(last.length);
  }
  return text;
}

/// "9:10 am", "10:00 Uhr", "at 9.10", "CET": what may stand after a date.
bool is_time(std::string_view text) {
  constexpr std::size_t longest = 24;
  if (text.size() > longest) return false;
  if (text.size() <= 4 && std::all_of(text.begin(), text.end(), is_upper)) return true;
  std::size_t const digits =
      static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_digit));
  bool const has_sign = text.find_first_of(":.h") != std::string_view::npos;
  return digits >= 2 && digits <= 6 && has_sign && count_words(text, 5) <= 4;
}

class CreditParser {
 public:
  std::optional<CreditLine> parse(std::string_view text);

 private:
  bool take_text(std::string_view text);
  bool take_part(std::string_view part);
  void take_date(std::string iso);
  bool take_names(std::string_view text, NameEvidence evidence);

  CreditLine m_line;
  CreditKind m_next_date = CreditKind::published;
  bool m_has_implied_name = false;
  bool m_has_bars = false;     ///< A date stands apart from the rest: "王小明 · 2024-03-03".
  bool m_after_comma = false;  ///< After a date and a comma.
};

void CreditParser::take_date(std::string iso) {
  std::string& place = m_next_date == CreditKind::modified ? m_line.modified : m_line.published;
  if (place.empty()) place = std::move(iso);
  // Of two dates without words the second is that of a change.
  m_next_date = CreditKind::modified;
}

bool CreditParser::take_names(std::string_view text, NameEvidence evidence) {
  std::vector<std::string> names = split_names(text, evidence);
  if (names.empty() || !m_line.names.empty()) return false;
  m_line.names = std::move(names);
  return true;
}

/// Takes one part between separators; false when it is none of the things that stand in such lines.
bool CreditParser::take_part(std::string_view part) {
  part = trim_marks(part);
  if (std::size_t const length = longest_prefix(part, CreditKind::modified); length > 0) {
    m_next_date = CreditKind::modified;
    part = trim_marks(part.substr(length));
  } else if (std::size_t const other = longest_prefix(part, CreditKind::published);
             other > 0 && longest_prefix(part, CreditKind::author) <= other) {
    m_next_date = CreditKind::published;
    part = trim_marks(part.substr(other));
  }
  if (part.empty()) return true;
  std::size_t const joining = longest_prefix(part, CreditKind::joining);
  if (joining == part.size()) return true;
  if (is_time(part.substr(joining))) return m_line.has_date();

  if (std::size_t const glued = longest_prefix(part, CreditKind::glued); glued > 0) {
    std::string_view const name = trim_marks(part.substr(glued));
    constexpr unsigned most_words = 6;
    if (name.empty() || count_words(name, most_words + 1) > most_words) return name.empty();
    m_line.names.assign(1, std::string(name));
    m_line.says_author = true;
    return true;
  }
  if (std::size_t const author = longest_prefix(part, CreditKind::author); author > 0) {
    std::string_view rest = trim_marks(part.substr(author));
    // "By Jane Doe on" before a date.
    for (std::string_view word : {" on", " am", " le", " el", " em", " il"}) {
      if (rest.ends_with(word)) rest = trim_marks(rest.substr(0, rest.size() - word.size()));
    }
    if (take_names(rest, NameEvidence::stated)) {
      m_line.says_author = true;
      return true;
    }
  }
  if (std::size_t const source = longest_prefix(part, CreditKind::source); source > 0) {
    m_line.source = trim_marks(part.substr(source));
    return true;
  }
  if (place_of(part) != Place::none) {
    m_line.has_phrase = true;
    return true;
  }
  if (m_line.says_author &&
      split_names(std::string("A B, ") + std::string(part), NameEvidence::none).size() == 1) {
    return true;  // a role or an address
  }
  // "3 May 2024, Town Hall" says where.
  bool const is_uncased = case_of(first_character(part)) == LetterCase::none;
  NameEvidence const evidence =
      m_has_bars && is_uncased ? NameEvidence::stated : NameEvidence::none;
  if (m_after_comma || !take_names(part, evidence)) return false;
  m_has_implied_name = true;
  return true;
}

bool CreditParser::take_text(std::string_view text) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    DecodedCodePoint const next = decode_code_point(text, at);
    bool const spaced = next.code_point != '/' || (at > 0 && text[at - 1] == ' ');
    if (is_separator(next.code_point) && spaced) {
      if (!take_part(text.substr(begin, at - begin))) return false;
      begin = at + next.length;
    }
    at += next.length;
  }
  return take_part(text.substr(begin));
}

std::optional<CreditLine> CreditParser::parse(std::string_view text) {
  m_has_bars = text.find(" · ") != std::string_view::npos && find_date(text);
  constexpr int most_dates = 3;
  for (int i = 0; i < most_dates; ++i) {
    std::optional<DateSpan> const date = find_date(text);
    if (!date) break;
    if (!take_text(text.substr(0, date->offset))) return std::nullopt;
    take_date(date->iso);
    text.remove_prefix(date->offset + date->length);
  }
  m_after_comma = m_line.has_date() && trim_spaces(text).starts_with(',');
  if (!take_text(text)) return std::nullopt;
  bool const is_credit =
      m_line.says_author || m_line.has_date() || (m_has_implied_name && m_line.has_phrase);
  if (!is_credit) return std::nullopt;
  return std::move(m_line);
}

}  // namespace

std::optional<CreditLine> parse_credit_line(std::string_view text) {
  if (text.size() > longest_line) return std::nullopt;
  return CreditParser().parse(text);
}

bool is_speaker_line(std::string_view text) {
  static constexpr std::string_view ends[] = {
      " says:", " said:", " wrote:", " schreibt:", " sagt:",     " dit :",  " a dit:",   " dice:",
      " dijo:", " diz:",  " disse:", " scrive:",   " ha detto:", " пишет:", " говорит:", " пише:",
      " каже:", "说：",   "說：",    "より:",      " يقول:",     " تقول:"};
  constexpr std::size_t longest = 100;
  return text.size() <= longest &&
         std::any_of(std::begin(ends), std::end(ends),
                     [&](std::string_view end) { return text.ends_with(end); });
}

}  // namespace article::text_reader
