#include "text/furniture.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "base/date.hpp"
#include "text/character.hpp"
#include "text/credit_line.hpp"

namespace article::text_reader {
namespace {

class FurnitureMarker {
 public:
  FurnitureMarker(Lines& lines, Survey const& survey) : m_lines(lines), m_survey(survey) {}

  void mark() {
    mark_anywhere();
    mark_contents();
    mark_runs();
    mark_labelled();
    for (std::size_t i = 0; i < m_lines.size();) i = mark_list_from(i);
    mark_runs();
  }

 private:
  /// Lines that are phrases, one after another.
  struct Run {
    std::size_t first;
    std::size_t last;  ///< Past the end.
    unsigned phrases = 0;
    unsigned sure = 0;  ///< Of these, how many are furniture for certain.
    unsigned buttons = 0;
  };

  enum class Part : std::uint8_t { before_text, in_text, after_text };

  Place place(std::size_t index) const { return m_survey.places[index]; }
  bool is_button(std::size_t index) const {
    return place(index) == Place::button || place(index) == Place::edge ||
           place(index) == Place::label;
  }
  bool is_furniture(std::size_t index) const { return m_lines[index].fate == Fate::furniture; }
  bool is_kept(std::size_t index) const { return m_lines[index].fate == Fate::kept; }
  void drop(std::size_t index) { m_lines[index].fate = Fate::furniture; }

  Part part_of(std::size_t index) const;
  bool continues_sentence(std::size_t index) const;
  bool is_entry_between(std::size_t index) const;
  bool is_introduced(std::size_t index) const;
  bool is_title_of_text(Run const& run) const;

  void mark_anywhere();
  void mark_labelled();
  void mark_contents();
  void mark_runs();
  Run run_from(std::size_t first) const;
  void judge_run(Run const& run);
  std::size_t mark_list_from(std::size_t opener);
  std::size_t end_of_teasers(std::size_t opener) const;
  bool is_teaser(std::size_t index) const;
  void count_signs();
  bool is_all_signs_from(std::size_t first);

  Lines& m_lines;
  Survey const& m_survey;
  struct Signs {
    std::uint32_t texts = 0;
    std::uint32_t signs = 0;
  };
  std::vector<Signs> m_after;  ///< Counted when first needed.
  unsigned m_sure = 0;  ///< Lines that make this the copy of a page rather than a plain text.
};

FurnitureMarker::Part FurnitureMarker::part_of(std::size_t index) const {
  // Without running text there is no telling where it would begin: be careful everywhere.
  if (!m_survey.has_running_text()) return Part::in_text;
  if (index < m_survey.first_running) return Part::before_text;
  return index > m_survey.last_running ? Part::after_text : Part::in_text;
}

/// "… and that is all there is to\nshare this" is a sentence broken by the width of the page.
bool FurnitureMarker::continues_sentence(std::size_t index) const {
  if (!m_lines.follows_directly(index) || is_furniture(index - 1)) return false;
  constexpr unsigned narrowest = 30;
  std::string_view const before = m_lines.text(index - 1);
  return m_lines[index - 1].width >= narrowest && !ends_sentence(before) &&
         leading_case(m_lines.text(index)) == LetterCase::lower;
}

void FurnitureMarker::mark_anywhere() {
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    if (!is_kept(i) || place(i) != Place::anywhere || continues_sentence(i)) continue;
    drop(i);
    ++m_sure;
  }
}

/// An entry that no table knows, in the middle of a menu: "Home / Tides & Weather / About".
bool FurnitureMarker::is_entry_between(std::size_t index) const {
  if (index == 0 || index + 1 >= m_lines.size() || m_survey.running[index]) return false;
  auto const is_menu = [&](std::size_t i) {
    return place(i) == Place::menu || place(i) == Place::section;
  };
  bool const is_enclosed = is_menu(index - 1) && is_menu(index + 1);
  bool const is_close = m_lines[index].gap <= 1 && m_lines[index].gap == m_lines[index + 1].gap;
  return is_enclosed && is_close && is_kept(index) && m_lines[index].width <= 30 &&
         count_words(m_lines.text(index), 5) <= 4 && !ends_sentence(m_lines.text(index));
}

FurnitureMarker::Run FurnitureMarker::run_from(std::size_t first) const {
  Run run{first, first};
  for (std::size_t i = first; i < m_lines.size(); ++i) {
    bool const is_phrase = is_furniture(i) || (is_kept(i) && place(i) != Place::none);
    bool const is_filling = !is_phrase && is_kept(i) && is_filler(m_lines.text(i));
    if (!is_phrase && !is_filling && !is_entry_between(i)) break;
    if (!is_filling) ++run.phrases;
    if (is_furniture(i)) ++run.sure;
    if (is_button(i)) ++run.buttons;
    run.last = i + 1;
  }
  return run;
}

/// A list that a sentence leads up to is the author's.
bool FurnitureMarker::is_introduced(std::size_t index) const {
  if (index == 0) return false;
  char32_t const last = last_character(m_lines.text(index - 1));
  return is_kept(index - 1) && (last == ':' || last == U'：') && m_survey.running[index - 1];
}

/// When nothing else stands before the text, the entry right over it, or over who wrote it and when,
/// may be its title.
bool FurnitureMarker::is_title_of_text(Run const& run) const {
  std::size_t const last = run.last - 1;
  bool const may_be_title =
      run.phrases == 1 || place(last) == Place::menu || place(last) == Place::section;
  bool const is_set_apart = run.last < m_lines.size() && m_lines[run.last].gap > 0 &&
                            (m_lines[last].gap > 0 || run.phrases == 1);
  if (!may_be_title || !is_set_apart) return false;
  constexpr std::size_t most_between = 6;
  std::size_t const text = m_survey.first_running;
  if (text - run.last > most_between) return false;
  for (std::size_t i = run.last; i < text; ++i) {
    if (is_kept(i) && !parse_credit_line(m_lines.text(i))) return false;
  }
  for (std::size_t i = 0; i < run.first; ++i) {
    if (is_kept(i) && place(i) == Place::none) return false;
  }
  return true;
}

void FurnitureMarker::judge_run(Run const& run) {
  Part const part = part_of(run.first);
  constexpr unsigned fewest_on_a_page = 2;
  bool const is_page = m_sure >= fewest_on_a_page;
  bool const has_company = run.phrases >= 2;
  bool const is_between = part == Part::in_text;
  if (is_between && is_introduced(run.first)) return;
  bool const keep_last = part == Part::before_text && is_title_of_text(run);
  for (std::size_t i = run.first; i < run.last; ++i) {
    if (!is_kept(i) || (keep_last && i + 1 == run.last)) continue;
    bool go = false;
    switch (place(i)) {
      case Place::button: go = !is_between || is_page || run.buttons >= 2 || run.sure > 0; break;
      case Place::label:
      case Place::edge: go = !is_between || run.sure > 0 || (is_page && run.buttons >= 2); break;
      case Place::menu:
      case Place::section: {
        // Over a paragraph it may well be a heading.
        bool const is_over_text = i + 1 == run.last && run.last < m_lines.size() &&
                                  m_lines[run.last].gap > 0 && m_survey.running[run.last];
        bool const is_in_menu = run.phrases >= 3 && (run.sure > 0 || run.buttons >= 2);
        go = is_between ? is_in_menu && !is_over_text : has_company;
        break;
      }
      case Place::none:
        go = is_filler(m_lines.text(i))
                 ? run.sure > 0 || run.buttons > 0 || (is_page && part == Part::after_text)
                 : !is_between && has_company;
        break;
      case Place::tags: go = !is_between; break;
      case Place::anywhere:
      case Place::opener:
      case Place::comments: break;
    }
    if (go) drop(i);
  }
}

/// The title of the next article under "Next post", the name under a picture of someone.
void FurnitureMarker::mark_labelled() {
  for (std::size_t i = 0; i + 1 < m_lines.size(); ++i) {
    if (place(i) != Place::label || !is_furniture(i) || part_of(i) == Part::before_text) continue;
    bool const is_one_line = i + 2 >= m_lines.size() || m_lines[i + 2].gap > 0 ||
                             place(i + 2) != Place::none || is_filler(m_lines.text(i + 2));
    if (is_one_line && m_lines[i + 1].gap <= 1 && place(i + 1) == Place::none && is_teaser(i + 1) &&
        is_kept(i + 1)) {
      drop(i + 1);
    }
  }
}

/// A table of contents over the text: lines that come again as headings of it, with what stands
/// between them.
void FurnitureMarker::mark_contents() {
  if (m_sure == 0 || !m_survey.has_running_text()) return;
  std::unordered_set<std::string_view> headings;
  for (std::size_t i = 0; i + 1 < m_lines.size(); ++i) {
    constexpr unsigned widest = 90;
    bool const is_set_alone = m_lines[i].gap > 0 && m_lines[i + 1].gap > 0;
    bool const may_be_heading = is_set_alone && m_lines[i].width <= widest &&
                                !m_survey.running[i] && m_lines[i].quotes == 0;
    if (may_be_heading) headings.insert(m_lines.text(i));
  }
  constexpr std::size_t fewest_entries = 3;
  for (std::size_t first = 0; first < m_survey.first_running;) {
    std::size_t last = first + 1;
    while (last < m_survey.first_running && m_lines[last].gap == 0) ++last;
    std::size_t entries = 0;
    std::size_t begin = last;
    std::size_t end = first;
    for (std::size_t i = first; i < last; ++i) {
      if (headings.count(m_lines.text(i)) == 0) continue;
      ++entries;
      begin = std::min(begin, i);
      end = i + 1;
    }
    for (std::size_t i = begin; entries >= fewest_entries && i < end; ++i) {
      if (is_kept(i)) drop(i);
    }
    first = last;
  }
}

void FurnitureMarker::mark_runs() {
  for (std::size_t i = 0; i < m_lines.size();) {
    Run const run = run_from(i);
    if (run.last > run.first) judge_run(run);
    i = std::max(run.last, i + 1);
  }
}

/// The title of another article, with what stands by it: a date, a name, a number.
bool FurnitureMarker::is_teaser(std::size_t index) const {
  constexpr unsigned widest = 120;
  return is_furniture(index) || (is_kept(index) && !m_survey.running[index] &&
                                 m_lines[index].width <= widest && m_lines[index].quotes == 0);
}

/// Where the list under "Related posts" ends. Within the text it may be followed by a heading, so
/// what stands right over a paragraph stays unless it is the only entry.
std::size_t FurnitureMarker::end_of_teasers(std::size_t opener) const {
  std::size_t end = opener + 1;
  constexpr std::size_t most_entries = 60;
  while (end < m_lines.size() && end - opener <= most_entries && is_teaser(end)) {
    if (place(end) == Place::comments || place(end) == Place::opener) break;
    ++end;
  }
  bool const is_over_text = end < m_lines.size() && m_survey.running[end];
  bool const is_set_apart = is_over_text && m_lines[end - 1].gap > 0 && m_lines[end].gap > 0;
  if (is_set_apart && end - opener > 2 && !is_furniture(end - 1)) --end;
  return end;
}

/// Counts what stands after each line: pieces of running text, and signs of what surrounds articles.
void FurnitureMarker::count_signs() {
  m_after.assign(m_lines.size() + 1, {});
  for (std::size_t i = m_lines.size(); i-- > 0;) {
    m_after[i] = m_after[i + 1];
    if (m_survey.running[i]) {
      if (i == 0 || !m_survey.running[i - 1] || m_lines[i].gap > 0) ++m_after[i].texts;
      continue;
    }
    constexpr unsigned widest_sign = 100;
    bool const is_sign = place(i) != Place::none || is_furniture(i) ||
                         (m_lines[i].width <= widest_sign &&
                          (find_date(m_lines.text(i)) || is_speaker_line(m_lines.text(i))));
    if (is_sign) ++m_after[i].signs;
  }
}

/// Whether all from here on is what surrounds articles: for each piece of running text there is a
/// button, a date or a name's "says:".
bool FurnitureMarker::is_all_signs_from(std::size_t first) {
  if (m_after.empty()) count_signs();
  Signs const& after = m_after[first];
  return after.texts == 0 || (after.signs >= 2 && after.signs >= after.texts);
}

/// Takes what belongs to the line over a list or over comments; gives the line to go on with.
std::size_t FurnitureMarker::mark_list_from(std::size_t opener) {
  Place const kind = place(opener);
  bool const opens = kind == Place::opener || kind == Place::comments;
  if (!opens || !is_kept(opener) || m_lines[opener].quotes > 0) return opener + 1;
  Part const part = part_of(opener);
  if (part == Part::before_text || !m_survey.has_running_text()) {
    // The page's own lists; where they end and the article begins cannot be told.
    if (m_sure > 0 && part == Part::before_text) drop(opener);
    return opener + 1;
  }
  std::size_t end = opener + 1;
  if (is_all_signs_from(opener + 1)) {
    end = m_lines.size();
    // The text is over, or a stretch of it long enough to be an article came before.
    if (part == Part::in_text && m_sure == 0) return opener + 1;
  } else if (kind == Place::opener) {
    end = end_of_teasers(opener);
    bool const is_heading_of_text = end == opener + 1 && m_sure == 0;
    if (is_heading_of_text) return opener + 1;
  } else if (m_sure == 0 || opener + 1 == m_lines.size() || m_survey.running[opener + 1]) {
    return opener + 1;
  }
  for (std::size_t i = opener; i < end; ++i) {
    if (is_kept(i)) drop(i);
  }
  return end;
}

}  // namespace

void mark_furniture(Lines& lines, Survey const& survey) { FurnitureMarker(lines, survey).mark(); }

}  // namespace article::text_reader
