#include "html/extract/metadata/dates.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/ascii.hpp"
#include "base/date.hpp"
#include "html/extract/metadata/plain_text.hpp"
#include "html/extract/metadata/visible_dates.hpp"

namespace article {
namespace {

struct VisibleDate {
  std::string iso;
  double score = 0;
  bool is_modified = false;
  DomId element = no_dom_node;
  Source source = Source::body;
};

/// A date and time as machines write it, or as people do.
std::string read_declared_date(std::string_view value, std::string_view language) {
  if (auto iso = parse_date(value)) return *iso;
  for (DateInText const& date : dates_in(value, language)) return date.iso;
  return {};
}

/// Dates of which there is a year at least of the printing press are many; those of pages are not.
bool is_plausible(std::string_view iso) { return iso >= "1980" && iso < "2035"; }

class DateChooser {
 public:
  DateChooser(Dom const& dom, PageSurvey const& survey, Headline const& headline,
              std::string_view language)
      : m_dom(dom), m_survey(survey), m_headline(headline), m_language(language) {}

  void look() {
    for (PageMark const& mark : m_survey.marks) look_at(mark);
    look_at_lines();
    std::stable_sort(m_dates.begin(), m_dates.end(),
                     [](VisibleDate const& a, VisibleDate const& b) { return a.score > b.score; });
  }

  std::vector<VisibleDate> const& dates() const { return m_dates; }

 private:
  double place_score(DomId element, DomId foreign_part, std::uint32_t line) const {
    double score = 0;
    if (m_headline.is_foreign(element, foreign_part)) score -= 6;
    return score - std::min(0.12 * m_headline.distance(line), 5.0);
  }

  void look_at(PageMark const& mark) {
    using Kind = PageMark::Kind;
    if (mark.kind != Kind::date && mark.kind != Kind::property && mark.kind != Kind::microformat)
      return;
    std::string const names =
        to_lower(std::string(m_dom.attribute(mark.element, "itemprop")) + " " +
                 std::string(m_dom.attribute(mark.element, "property")) + " " +
                 std::string(m_dom.attribute(mark.element, "class")) + " " +
                 std::string(m_dom.attribute(mark.element, "id")));
    bool const says_date =
        names.find("date") != std::string::npos || names.find("publi") != std::string::npos ||
        names.find("time") != std::string::npos || names.find("updated") != std::string::npos;
    bool const is_time = m_dom.tag(mark.element) == HtmlTag::time;
    if (mark.kind != Kind::date && !says_date) return;
    bool const is_modified =
        names.find("modif") != std::string::npos || names.find("updat") != std::string::npos;
    bool const is_published = names.find("publi") != std::string::npos ||
                              names.find("issued") != std::string::npos ||
                              m_dom.has_attribute(mark.element, "pubdate") ||
                              names.find("entry-date") != std::string::npos;
    double score = is_time ? 4.5 : 3;
    Source source = Source::body;
    if (mark.kind == Kind::property) {
      score = 6;
      source = m_dom.has_attribute(mark.element, "itemprop") ? Source::microdata : Source::rdfa;
    }
    if (mark.kind == Kind::microformat) source = Source::microformats;
    if (is_published) score += 1.5;
    score += place_score(mark.element, mark.foreign_part, mark.line);
    for (std::string_view const attribute : {"datetime", "content", "title"}) {
      std::string_view const value = m_dom.attribute(mark.element, attribute);
      if (value.empty() || (attribute == "title" && !says_date)) continue;
      std::string const iso = read_declared_date(value, m_language);
      if (iso.size() < 10) continue;
      std::string const text = element_text(m_dom, mark.element, 80);
      bool const text_says =
          !dates_in(text, m_language).empty() && dates_in(text, m_language).front().is_modified;
      return add({iso, score, is_modified || text_says, mark.element, source});
    }
    std::string const text = element_text(m_dom, mark.element, 300, element_edge);
    // Whole articles are in elements that are called "post-published".
    constexpr std::size_t longest_dateline = 200;
    if (text.size() > longest_dateline && !is_time) return;
    for (DateInText const& date : dates_in(text, m_language)) {
      add({date.iso, score, is_modified || date.is_modified, mark.element, source});
    }
  }

  void look_at_lines() {
    std::uint32_t const first = m_headline.line() > 12 ? m_headline.line() - 12 : 0;
    std::uint32_t const last =
        static_cast<std::uint32_t>(std::min<std::size_t>(m_survey.lines.size(), first + 400));
    for (std::uint32_t i = first; i < last; ++i) {
      PageLine const& line = m_survey.lines[i];
      // Dates in running text are about what the text tells.
      constexpr std::size_t longest_dateline = 160;
      bool const is_short = line.text.size() <= longest_dateline;
      double score = is_short ? 3 : 0;
      score += place_score(line.first, line.foreign_part, i);
      std::size_t length = 0;
      for (char const c : line.text) length += c == element_edge ? 0 : 1;
      for (DateInText const& date : dates_in(line.text, m_language)) {
        // Short lines are datelines, whatever else they tell.
        double const bonus = length < 60 ? 1 : 0;
        add({date.iso, score + bonus, date.is_modified, m_dom[line.first].parent, Source::body});
        score -= 0.5;
      }
    }
  }

  void add(VisibleDate date) {
    constexpr std::size_t max_dates = 2000;
    if (is_plausible(date.iso) && m_dates.size() < max_dates) m_dates.push_back(std::move(date));
  }

  Dom const& m_dom;
  PageSurvey const& m_survey;
  Headline const& m_headline;
  std::string_view m_language;
  std::vector<VisibleDate> m_dates;
};

Sourced<std::string> best_declared(Claims const& claims, Field field, std::string_view language) {
  for (Claim const* claim : claims.about(field)) {
    std::string iso = read_declared_date(claim->value, language);
    if (is_plausible(iso) && iso.size() >= 10) return {std::move(iso), claim->source};
  }
  return {};
}

}  // namespace

ChosenDates choose_dates(Dom const& dom, PageSurvey const& survey, Headline const& headline,
                         Claims const& claims, std::string_view language, std::string_view url) {
  ChosenDates chosen;
  chosen.published = best_declared(claims, Field::published, language);
  chosen.modified = best_declared(claims, Field::modified, language);
  DateChooser chooser(dom, survey, headline, language);
  chooser.look();
  constexpr double sure = 0.5;
  for (VisibleDate const& date : chooser.dates()) {
    Sourced<std::string>& field = date.is_modified ? chosen.modified : chosen.published;
    if (date.score >= sure) field.set_if_unset(date.iso, date.source);
    bool const is_same_day = field.value.substr(0, 10) == date.iso.substr(0, 10);
    if (is_same_day && date.score > -2 && chosen.elements.size() < 8)
      chosen.elements.push_back(date.element);
  }
  if (!chosen.published) {
    std::string iso = date_in_url(url);
    if (is_plausible(iso)) chosen.published.set(std::move(iso), Source::url);
  }
  if (!chosen.published) chosen.published = best_declared(claims, Field::some_date, language);
  if (!chosen.published) chosen.published = chosen.modified;
  if (!chosen.published) {
    for (VisibleDate const& date : chooser.dates()) {
      if (date.is_modified) continue;
      chosen.published.set(date.iso, date.source);
      break;
    }
  }
  std::sort(chosen.elements.begin(), chosen.elements.end());
  chosen.elements.erase(std::unique(chosen.elements.begin(), chosen.elements.end()),
                        chosen.elements.end());
  return chosen;
}

}  // namespace article
