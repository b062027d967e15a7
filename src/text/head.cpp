#include "text/head.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

#include "base/ascii.hpp"
#include "base/date.hpp"
#include "base/unicode.hpp"
#include "text/captions.hpp"
#include "text/character.hpp"
#include "text/credit_line.hpp"
#include "text/heading_rules.hpp"
#include "text/layout.hpp"
#include "text/list_marker.hpp"
#include "text/names.hpp"
#include "text/no_title_rules.hpp"
#include "text/title_signs.hpp"

namespace article::text_reader {
namespace {

/// Most lines over a text that are looked at.
constexpr std::size_t most_lines = 150;

enum class Role : std::uint8_t {
  furniture,
  section,
  candidate,    ///< May be the title.
  underline,    ///< Of the line before it.
  credit,       ///< Who and when.
  caption,      ///< Of a picture; says so itself.
  description,  ///< Perhaps of a picture.
  text,         ///< A sentence or two between title and credit.
  other,
};

struct HeadLine {
  std::size_t line;
  Role role;
  std::optional<CreditLine> credit{};
};

/// "A Study of", "Von der": another word follows.
bool ends_in_small_word(std::string_view text) {
  static constexpr std::string_view words[] = {
      "of",   "the", "and", "at",  "in",  "for", "on",  "to",  "with", "a",  "an",
      "from", "by",  "und", "der", "die", "das", "des", "von", "im",   "am", "für",
      "mit",  "zur", "zum", "de",  "la",  "le",  "les", "des", "du",   "et", "en",
      "del",  "el",  "los", "las", "y",   "do",  "da",  "e",   "di",   "il", "и",
      "в",    "на",  "с",   "о",   "і",   "у",   "з",   "та",  "про"};
  std::size_t const space = text.find_last_of(' ');
  if (space == std::string_view::npos) return false;
  std::string_view const last = text.substr(space + 1);
  return std::find(std::begin(words), std::end(words), last) != std::end(words);
}

class HeadTaker {
 public:
  HeadTaker(Lines& lines, Survey const& survey, Metadata& metadata)
      : m_lines(lines), m_survey(survey), m_metadata(metadata) {}

  void take() {
    collect();
    std::size_t const title = find_title();
    if (title == none) return;
    take_title(title);
    take_subtitle(title);
    take_rest(title);
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  void collect();
  bool is_diary_from(std::size_t first) const;
  void leave_dates();
  HeadLine judge(std::size_t index) const;
  bool is_end(std::size_t index) const;
  bool is_over_credit(std::size_t index) const;
  bool is_title_sentence(std::size_t index) const;
  std::size_t find_title() const;
  TitleCandidate describe(std::size_t place) const;
  bool is_site_name(std::size_t place) const;
  bool looks_like_name(std::size_t place) const;
  bool is_dated_line(std::size_t place) const;
  bool is_plain_title(std::size_t place) const;
  bool has_role(std::size_t place, Role role) const {
    return place < m_head.size() && m_head[place].role == role;
  }
  bool is_page() const { return m_furniture > 0; }
  std::size_t end_of_title(std::size_t place) const;
  void take_title(std::size_t place);
  void take_subtitle(std::size_t title);
  void take_rest(std::size_t title);
  void take_credit(CreditLine const& credit);
  void take_section(std::size_t title);
  bool take_names(std::size_t place, std::size_t title);
  bool is_byline_again(std::string_view text) const;
  bool is_page_line(std::size_t place, std::size_t title) const;
  void take_caption(Caption const& caption);
  void take_picture_line(HeadLine const& head, std::size_t title);
  void set_fate(std::size_t place, Fate fate) { m_lines[m_head[place].line].fate = fate; }

  Lines& m_lines;
  Survey const& m_survey;
  Metadata& m_metadata;
  std::vector<HeadLine> m_head;
  unsigned m_furniture = 0;
  bool m_has_credit = false;
  bool m_has_date = false;
  bool m_has_candidate = false;
};

HeadLine HeadTaker::judge(std::size_t index) const {
  Line const& line = m_lines[index];
  std::string_view const text = m_lines.text(index);
  if (line.fate != Fate::kept) return {index, Role::furniture};
  if (index > 0 && underline_character(text) != 0) return {index, Role::underline};
  if (m_survey.places[index] == Place::section) return {index, Role::section};
  if (std::optional<CreditLine> credit = parse_credit_line(text)) {
    return {index, Role::credit, std::move(credit)};
  }
  if (parse_caption(text)) return {index, Role::caption};
  if (m_survey.running[index]) {
    return {index, is_title_sentence(index) ? Role::candidate : Role::text};
  }
  if (may_be_description(text)) return {index, Role::description};
  return {index, find_rule(no_title_rules(), text) ? Role::other : Role::candidate};
}

/// On a page, one short sentence alone over the text is its title when nothing else is.
bool HeadTaker::is_title_sentence(std::size_t index) const {
  constexpr unsigned widest = 120;
  bool const is_expected = is_page() || m_has_credit;
  if (!is_expected || m_has_candidate || index + 1 >= m_lines.size()) return false;
  Line const& line = m_lines[index];
  Line const& next = m_lines[index + 1];
  bool const is_alone = line.gap > 0 && next.gap > 0;
  return is_alone && line.width <= widest && next.width > line.width &&
         find_sentence_end(m_lines.text(index)) == m_lines.text(index).size();
}

/// A sentence may stand between title and names: then those come within a few lines.
bool HeadTaker::is_over_credit(std::size_t index) const {
  bool const is_short = m_lines[index].width <= 300 && !m_lines.follows_directly(index + 1);
  if (index + 1 >= m_lines.size()) return false;
  if (!is_short && m_survey.running[index + 1]) return false;
  constexpr std::size_t most_between = 5;
  std::size_t const end = std::min(m_lines.size(), index + 2 + most_between);
  for (std::size_t i = index + 1; i < end; ++i) {
    if (m_lines[i].fate != Fate::kept) continue;
    if (m_survey.running[i]) return false;
    std::optional<CreditLine> const credit = parse_credit_line(m_lines.text(i));
    if (credit && (credit->says_author || credit->has_date() || credit->has_phrase)) return true;
  }
  return false;
}

/// Where the text begins: at running text, at a list, at lines that belong together as those of a
/// poem or an address do.
bool HeadTaker::is_end(std::size_t index) const {
  Line const& line = m_lines[index];
  if (line.fate != Fate::kept) return false;
  bool const is_fence = m_lines.text(index).starts_with("```");
  if (line.quotes > 0 || line.has_tab || is_fence) return true;
  HeadLine const head = judge(index);
  if (head.role == Role::credit || head.role == Role::caption) return false;
  // Names and dates stand under such a line, not over it: then it is the text.
  if (head.role == Role::text) return m_head.empty() || m_has_date || !is_over_credit(index);
  MarkerKind const marker = find_marker(m_lines.text(index)).kind;
  return marker == MarkerKind::bullet || marker == MarkerKind::dash;
}

/// In a diary dates stand over its entries, the first one too.
bool HeadTaker::is_diary_from(std::size_t first) const {
  std::size_t const end = std::min(m_lines.size(), first + most_lines);
  for (std::size_t i = first; i + 1 < end; ++i) {
    bool const is_alone = m_lines[i].gap > 0 && m_lines[i + 1].gap > 0 && m_lines[i].width <= 60;
    if (is_alone && parse_date(m_lines.text(i))) return true;
  }
  return false;
}

void HeadTaker::leave_dates() {
  for (HeadLine& head : m_head) {
    if (head.role == Role::credit) head.role = Role::other;
  }
}

void HeadTaker::collect() {
  std::size_t const end = std::min(m_lines.size(), most_lines);
  std::size_t i = 0;
  for (; i < end && !is_end(i); ++i) {
    m_head.push_back(judge(i));
    if (m_lines[i].fate == Fate::furniture) ++m_furniture;
    // A date alone stands over letters too.
    if (m_head.back().role == Role::credit) {
      CreditLine const& credit = *m_head.back().credit;
      if (credit.has_date()) m_has_date = true;
      if (credit.says_author || credit.has_phrase || !credit.names.empty()) m_has_credit = true;
    }
    if (m_head.back().role == Role::candidate) m_has_candidate = true;
  }
  if (!is_page() && !m_has_credit && m_has_date && is_diary_from(i)) leave_dates();
}

/// The name also stands in a line of the page itself, as in "© 2024 The Harbor Gazette".
bool HeadTaker::is_site_name(std::size_t place) const {
  // It stands before all else that is no furniture.
  for (std::size_t i = 0; i < place; ++i) {
    if (m_head[i].role != Role::furniture) return false;
  }
  std::size_t const index = m_head[place].line;
  std::string_view const name = m_lines.text(index);
  constexpr std::size_t longest = 60;
  if (name.size() > longest) return false;
  constexpr std::size_t most_looked_at = 200;
  std::size_t const first = m_lines.size() > most_looked_at ? m_lines.size() - most_looked_at : 0;
  for (std::size_t i = std::max(first, index + 1); i < m_lines.size(); ++i) {
    bool const is_page_line = m_lines[i].fate == Fate::furniture && m_lines[i].width <= 300;
    if (is_page_line && m_lines.text(i).find(name) != std::string_view::npos) return true;
  }
  return false;
}

bool HeadTaker::looks_like_name(std::size_t place) const {
  if (!is_name(m_lines.text(m_head[place].line), NameEvidence::none)) return false;
  auto const is_company = [&](std::size_t other) {
    bool const is_repeated = other < m_head.size() &&
                             m_lines.text(m_head[other].line) == m_lines.text(m_head[place].line);
    if (is_repeated) return true;
    return has_role(other, Role::credit) ? !m_head[other].credit->says_author
                                         : has_role(other, Role::furniture);
  };
  return is_company(place + 1);
}

TitleCandidate HeadTaker::describe(std::size_t place) const {
  std::size_t const index = m_head[place].line;
  std::string_view const text = m_lines.text(index);
  TitleCandidate candidate;
  candidate.words = count_words(text, 100);
  candidate.is_underlined = has_role(place + 1, Role::underline);
  candidate.is_set_alone =
      m_lines[index].gap > 0 && (index + 1 >= m_lines.size() || m_lines[index + 1].gap > 0);
  char32_t const last = last_character(text);
  candidate.ends_sentence = last == '.' || last == U'。' || last == U'۔';
  candidate.has_bars = text.find(" · ") != std::string_view::npos ||
                       text.find(" | ") != std::string_view::npos ||
                       text.find(" • ") != std::string_view::npos;
  candidate.begins_small = m_head[place].role == Role::description;
  candidate.looks_like_name = looks_like_name(place);
  candidate.is_site_name = is_site_name(place);
  candidate.follows_furniture =
      place == 0 || has_role(place - 1, Role::furniture) || has_role(place - 1, Role::section);

  bool furniture_after = false;
  for (std::size_t i = place + 1; i < m_head.size(); ++i) {
    if (m_head[i].role == Role::furniture) furniture_after = true;
    if (m_head[i].role == Role::credit && !furniture_after && i <= place + 3) {
      candidate.is_before_credit = true;
    }
  }
  candidate.is_last_group = !furniture_after;
  for (std::size_t i = 0; i < place; ++i) {
    if (m_head[i].role == Role::credit) candidate.is_after_credit = true;
  }
  return candidate;
}

/// The last line of a stretch, with a date in it: "3 May 2024, Town Hall".
bool HeadTaker::is_dated_line(std::size_t place) const {
  if (place >= m_head.size()) return false;
  std::size_t const index = m_head[place].line;
  constexpr unsigned widest = 100;
  bool const is_last = index + 1 >= m_lines.size() || m_lines[index + 1].gap > 0;
  return is_last && m_lines[index].gap == 0 && m_lines[index].width <= widest &&
         find_date(m_lines.text(index)).has_value();
}

/// In a plain text, which has neither furniture nor names, the title is the first line: alone, and
/// set apart from what follows.
bool HeadTaker::is_plain_title(std::size_t place) const {
  std::size_t const index = m_head[place].line;
  if (has_role(place + 1, Role::underline)) return true;
  bool const is_first = place == 0;
  std::size_t const end = m_head[end_of_title(place) - 1].line + 1;
  bool const is_apart =
      end < m_lines.size() && (m_lines[end].gap > 0 || is_dated_line(end_of_title(place)));
  Line const& line = m_lines[index];
  bool const looks = heading_look(m_lines.text(index), line.width).form != HeadingForm::none;
  if (!is_first || !is_apart || !looks) return false;
  if (ends_in_small_word(m_lines.text(end - 1))) return false;
  if (m_survey.has_running_text()) return true;
  // Nothing but short lines: a title is over a list, a table or verse, not over more of its kind.
  return end + 1 < m_lines.size() && m_lines.follows_directly(end + 1);
}

std::size_t HeadTaker::find_title() const {
  std::size_t best = none;
  int best_score = 0;
  bool const has_candidate = std::any_of(m_head.begin(), m_head.end(), [](HeadLine const& head) {
    return head.role == Role::candidate;
  });
  bool const is_plain = !is_page() && !m_has_credit;
  for (std::size_t i = 0; i < m_head.size(); ++i) {
    bool const is_last_hope =
        !has_candidate && (m_head[i].role == Role::description || m_head[i].role == Role::section);
    if (m_head[i].role != Role::candidate && !is_last_hope) continue;
    if (is_plain && !is_plain_title(i)) continue;
    if (!is_page() && !is_plain && i > 0 && has_role(i - 1, Role::other)) continue;
    int const score = title_score(describe(i));
    if (best == none || score > best_score) {
      best = i;
      best_score = score;
    }
  }
  return best;
}

/// Past the last line of the title: long ones are broken, before a small letter or after a word that
/// asks for another.
std::size_t HeadTaker::end_of_title(std::size_t place) const {
  constexpr std::size_t most_title_lines = 3;
  std::size_t end = place + 1;
  while (end < m_head.size() && end - place < most_title_lines) {
    std::size_t const index = m_head[end].line;
    bool const may_go_on = m_head[end].role == Role::candidate ||
                           m_head[end].role == Role::description || m_head[end].role == Role::other;
    if (!may_go_on || !m_lines.follows_directly(index)) break;
    std::string_view const before = m_lines.text(index - 1);
    bool const goes_on = leading_case(m_lines.text(index)) == LetterCase::lower ||
                         last_character(before) == ':' || ends_in_small_word(before);
    if (!goes_on || ends_sentence(before)) break;
    ++end;
  }
  return end;
}

void HeadTaker::take_title(std::size_t place) {
  std::size_t const index = m_head[place].line;
  std::size_t const end = end_of_title(place);
  std::string title(m_lines.text(index));
  for (std::size_t i = place + 1; i < end; ++i) {
    (title += ' ') += m_lines.text(m_head[i].line);
    set_fate(i, Fate::front);
    m_head[i].role = Role::underline;  // part of the title's frame
  }
  m_metadata.title.set_if_unset(std::move(title), Source::heading);
  set_fate(place, Fate::front);
  if (has_role(place + 1, Role::underline)) {
    set_fate(place + 1, Fate::front);
    // A line over the title is part of its frame.
    if (place > 0 && m_lines.text(index - 1) == m_lines.text(index + 1)) {
      set_fate(place - 1, Fate::front);
    }
  }
}

/// The line under the title is a subtitle when names and dates follow it.
void HeadTaker::take_subtitle(std::size_t title) {
  std::size_t place = title + 1;
  while (place < m_head.size() &&
         (m_head[place].role == Role::underline || m_head[place].role == Role::furniture)) {
    ++place;
  }
  if (place >= m_head.size()) return;
  bool const may_be = m_head[place].role == Role::candidate || m_head[place].role == Role::text ||
                      m_head[place].role == Role::description;
  if (!may_be || looks_like_name(place)) return;
  if (split_names(m_lines.text(m_head[place].line), NameEvidence::none).size() >= 2) return;
  // "Issue 84 · 7 June 2024"
  std::optional<DateSpan> const date = find_date(m_lines.text(m_head[place].line));
  if (date && (describe(place).has_bars || is_dated_line(place))) {
    m_metadata.published.set_if_unset(date->iso, Source::body);
    m_metadata.subtitle.set_if_unset(std::string(m_lines.text(m_head[place].line)), Source::body);
    set_fate(place, Fate::front);
    return;
  }
  std::size_t next = place + 1;
  while (next < m_head.size() && m_head[next].role == Role::furniture) ++next;
  bool const is_name_next =
      next < m_head.size() && m_head[next].role == Role::candidate && looks_like_name(next);
  if (!has_role(next, Role::credit) && !is_name_next) return;
  m_metadata.subtitle.set_if_unset(std::string(m_lines.text(m_head[place].line)), Source::body);
  set_fate(place, Fate::front);
  m_head[place].role = Role::other;
}

void HeadTaker::take_credit(CreditLine const& credit) {
  if (!credit.names.empty()) {
    std::vector<Person> people;
    for (std::string const& name : credit.names) people.push_back({name, ""});
    m_metadata.byline.set_if_unset(std::move(people), Source::body);
  }
  if (!credit.published.empty()) m_metadata.published.set_if_unset(credit.published, Source::body);
  if (!credit.source.empty()) m_metadata.site_name.set_if_unset(credit.source, Source::body);
  if (!credit.modified.empty()) m_metadata.modified.set_if_unset(credit.modified, Source::body);
}

void HeadTaker::take_caption(Caption const& caption) {
  LeadImage image = m_metadata.lead_image.value;
  if (image.alt.empty()) image.alt = caption.description;
  if (image.caption.empty()) image.caption = caption.text;
  if (image.credit.empty()) image.credit = caption.credit;
  m_metadata.lead_image.set(std::move(image), Source::body);
}

/// What stands by the lead image. Without the description the others have nothing to stand by.
void HeadTaker::take_picture_line(HeadLine const& head, std::size_t title) {
  std::string_view const text = m_lines.text(head.line);
  bool const is_after_title = head.line > m_head[title].line;
  if (head.role == Role::description) {
    bool const is_set_alone = m_lines[head.line].gap > 0;
    bool const is_first = m_metadata.lead_image.value.alt.empty();
    if (!is_page() || !is_after_title || !is_set_alone || !is_first) return;
    take_caption({std::string(text), "", ""});
  } else {
    std::optional<Caption> const caption = parse_caption(text);
    if (!caption || (caption->description.empty() && !m_metadata.lead_image)) return;
    take_caption(*caption);
  }
  m_lines[head.line].fate = Fate::front;
}

/// Names without "By": one beside a date or a button, or several right under the title.
bool HeadTaker::take_names(std::size_t place, std::size_t title) {
  std::string_view const text = m_lines.text(m_head[place].line);
  std::vector<std::string> names = split_names(text, NameEvidence::none);
  bool const is_under_title = place <= title + 2 && names.size() >= 2;
  if (names.empty() || !(is_under_title || looks_like_name(place))) return false;
  CreditLine credit;
  credit.names = std::move(names);
  take_credit(credit);
  return true;
}

bool HeadTaker::is_byline_again(std::string_view text) const {
  return m_metadata.byline && text == byline_names(m_metadata);
}

/// A line over the title that belongs to the page: its motto, an entry of a menu. Furniture stands
/// beside it, or between it and the title.
bool HeadTaker::is_page_line(std::size_t place, std::size_t title) const {
  constexpr unsigned most_words = 12;
  std::string_view const text = m_lines.text(m_head[place].line);
  if (!is_page() || count_words(text, most_words + 1) > most_words) return false;
  bool beside = place == 0;
  for (std::size_t i = place == 0 ? 0 : place - 1; i < title; ++i) {
    beside = beside || has_role(i, Role::furniture);
  }
  return beside;
}

/// The section of a page stands right over the title: by itself, or as the end of a trail.
void HeadTaker::take_section(std::size_t title) {
  if (title == 0 || !has_role(title - 1, Role::furniture)) return;
  std::size_t const index = m_head[title - 1].line;
  bool const is_set_alone = m_lines[index].gap > 0 || index == 0;
  bool const is_section = m_survey.places[index] == Place::section && is_set_alone;
  if (is_section) m_metadata.section.set_if_unset(std::string(m_lines.text(index)), Source::body);
}

void HeadTaker::take_rest(std::size_t title) {
  take_section(title);
  for (std::size_t i = 0; i < m_head.size(); ++i) {
    HeadLine const& head = m_head[i];
    if (i == title || m_lines[head.line].fate != Fate::kept) continue;
    std::string_view const text = m_lines.text(head.line);
    switch (head.role) {
      case Role::credit:
        take_credit(*head.credit);
        set_fate(i, Fate::front);
        break;
      case Role::section:
        m_metadata.section.set_if_unset(std::string(text), Source::body);
        set_fate(i, Fate::front);
        break;
      case Role::caption:
      case Role::description: take_picture_line(head, title); break;
      case Role::candidate:
        if (i > title && !m_metadata.byline && take_names(i, title)) {
          set_fate(i, Fate::front);
        } else if (is_byline_again(text)) {
          set_fate(i, Fate::front);
        } else if (i < title && is_site_name(i)) {
          m_metadata.site_name.set_if_unset(std::string(text), Source::body);
          set_fate(i, Fate::front);
        } else if (i < title && is_page_line(i, title)) {
          set_fate(i, Fate::furniture);
        }
        break;
      case Role::furniture:
      case Role::underline:
      case Role::text:
      case Role::other: break;
    }
  }
}

}  // namespace

void take_head(Lines& lines, Survey const& survey, Metadata& metadata) {
  HeadTaker(lines, survey, metadata).take();
}

}  // namespace article::text_reader
