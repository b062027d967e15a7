#include "html/extract/metadata/dates.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/ascii.hpp"
#include "base/date.hpp"
#include "html/extract/metadata/plain_text.hpp"
#include "html/extract/metadata/script_dates.hpp"
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
std::string read_declared_date(std::string_view value, DateOrder order) {
  if (auto iso = parse_date(value)) return *iso;
  for (DateInText const& date : dates_in(value, order)) return date.iso;
  return {};
}

/// Dates of which there is a year at least of the printing press are many; those of pages are not.
bool is_plausible(std::string_view iso) { return iso >= "1980" && iso < "2035"; }

/// How the page writes dates in numbers: as others of its dates can only be read, else as its language
/// or country does.
DateOrder date_order_of(PageSurvey const& survey, std::string_view language, std::string_view url) {
  constexpr std::size_t max_lines = 3'000;
  std::size_t count = 0;
  for (PageLine const& line : survey.lines) {
    if (++count > max_lines) break;
    if (auto const order = told_order(line.text)) return *order;
  }
  return usual_order(language, url);
}

class DateChooser {
 public:
  DateChooser(Dom const& dom, PageSurvey const& survey, Headline const& headline, DateOrder order)
      : m_dom(dom), m_survey(survey), m_headline(headline), m_order(order) {}

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
      std::string const iso = read_declared_date(value, m_order);
      if (iso.size() < 10) continue;
      std::string const text = element_text(m_dom, mark.element, 80);
      bool const text_says =
          !dates_in(text, m_order).empty() && dates_in(text, m_order).front().is_modified;
      return add({iso, score, is_modified || text_says, mark.element, source});
    }
    std::string const text = element_text(m_dom, mark.element, 300, element_edge);
    // Whole articles are in elements that are called "post-published".
    constexpr std::size_t longest_dateline = 200;
    if (text.size() > longest_dateline && !is_time) return;
    for (DateInText const& date : dates_in(text, m_order)) {
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
      for (DateInText const& date : dates_in(line.text, m_order)) {
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
  DateOrder m_order;
  std::vector<VisibleDate> m_dates;
};

Sourced<std::string> best_declared(Claims const& claims, Field field, DateOrder order) {
  for (Claim const* claim : claims.about(field)) {
    std::string iso = read_declared_date(claim->value, order);
    if (is_plausible(iso) && iso.size() >= 10) return {std::move(iso), claim->source};
  }
  return {};
}

/// Whether a claim has this date in a form that can be read in one way only, unlike "05/11/2021".
bool has_one_reading(Claims const& claims, std::string const& published) {
  std::vector<Claim const*> const about = claims.about(Field::published);
  return std::any_of(about.begin(), about.end(), [&](Claim const* claim) {
    auto const iso = parse_date(claim->value);
    return iso && *iso == published;
  });
}

/// Whether two dates are of the same day or of days that are next to each other somewhere on earth.
bool are_near(std::string const& a, std::string const& b) {
  // By string: the same month, and days that differ by one at most; or the ends of months.
  if (a.substr(0, 10) == b.substr(0, 10)) return true;
  auto const day_of = [](std::string const& iso) { return (iso[8] - '0') * 10 + (iso[9] - '0'); };
  int const difference = day_of(a) - day_of(b);
  if (a.substr(0, 7) == b.substr(0, 7)) return difference == 1 || difference == -1;
  constexpr int longest_gap = 27;
  return (difference >= longest_gap || -difference >= longest_gap) &&
         a.substr(0, 4) == b.substr(0, 4);
}

/// The same day when one was read with day and month in the other order: "05/11/2021" for May 11.
bool are_swapped(std::string const& a, std::string const& b) {
  return a.size() >= 10 && b.size() >= 10 && a.substr(0, 4) == b.substr(0, 4) &&
         a.substr(5, 2) == b.substr(8, 2) && a.substr(8, 2) == b.substr(5, 2);
}

/// The date that the page shows near its headline, where it isn't the declared one and the declared one
/// isn't shown at all: pages are moved to other systems, and their dates declared anew.
VisibleDate const* contradicting(std::vector<VisibleDate> const& dates,
                                 std::string const& published, bool has_one_reading,
                                 std::string const& modified) {
  constexpr double near = 2.5;
  constexpr double on_page = -5.2;  // Below are those in parts that are about something else.
  // Without a time there is no zone to explain a day's difference.
  bool const has_time = published.size() > 10;
  VisibleDate const* shown = nullptr;
  for (VisibleDate const& date : dates) {
    if (date.iso.size() < 10) continue;
    bool const is_declared =
        (has_one_reading && are_swapped(date.iso, published)) ||
        (has_time ? are_near(date.iso, published) : date.iso.substr(0, 10) == published);
    if (date.score > on_page && is_declared) return nullptr;
    if (shown == nullptr && date.score >= near && !date.is_modified) shown = &date;
  }
  bool const is_modified =
      shown != nullptr && modified.size() >= 10 && are_near(shown->iso, modified);
  return is_modified ? nullptr : shown;
}

/// The instant, told in UTC, in the zone of whoever reads the page's own date: where that is of the day
/// before or after, the offset that makes it so. The same instant, and the day that the page shows.
std::string in_shown_zone(std::vector<VisibleDate> const& dates, std::string const& published) {
  constexpr double near = 3;
  constexpr std::size_t length = std::string_view("2024-03-03T10:00:00Z").size();
  if (published.size() != length || published.back() != 'Z') return published;
  VisibleDate const* shown = nullptr;
  for (VisibleDate const& date : dates) {
    if (date.is_modified || date.iso.size() < 10 || date.source != Source::body) continue;
    if (date.score > 0 && date.iso.substr(0, 10) == published.substr(0, 10)) return published;
    if (shown == nullptr && date.score >= near && are_near(date.iso, published)) shown = &date;
  }
  if (shown == nullptr) return published;
  int const hour = (published[11] - '0') * 10 + (published[12] - '0');
  bool const is_later = shown->iso.substr(0, 10) > published.substr(0, 10);
  // The zone next to Greenwich that does it; in the west those with few people are passed over.
  constexpr int new_york = 5;
  int const offset = is_later ? 24 - hour : std::max(hour + 1, new_york);
  constexpr int farthest_east = 14;
  constexpr int farthest_west = 10;
  if (offset > (is_later ? farthest_east : farthest_west)) return published;
  int const local_hour = is_later ? 0 : 24 + hour - offset;
  auto const two_digits = [](int number) {
    return std::string{static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
  };
  return shown->iso.substr(0, 10) + "T" + two_digits(local_hour) + published.substr(13, 6) +
         (is_later ? "+" : "-") + two_digits(offset) + ":00";
}

/// Marks the elements that show one of the chosen dates.
void find_elements(std::vector<VisibleDate> const& dates, ChosenDates& chosen) {
  constexpr double least = -2;
  constexpr std::size_t max_elements = 8;
  for (VisibleDate const& date : dates) {
    std::string const& field = date.is_modified ? chosen.modified.value : chosen.published.value;
    bool const is_same_day = field.substr(0, 10) == date.iso.substr(0, 10);
    if (is_same_day && date.score > least && chosen.elements.size() < max_elements) {
      chosen.elements.push_back(date.element);
    }
  }
  std::sort(chosen.elements.begin(), chosen.elements.end());
  chosen.elements.erase(std::unique(chosen.elements.begin(), chosen.elements.end()),
                        chosen.elements.end());
}

/// Where no date stands near the headline: what is declared less clearly, then any date of the page.
void take_any_date(Dom const& dom, std::vector<VisibleDate> const& dates, Claims const& claims,
                   DateOrder order, std::string_view url, ChosenDates& chosen) {
  std::string iso = date_in_url(url);
  if (is_plausible(iso)) chosen.published.set(std::move(iso), Source::url);
  if (!chosen.published) chosen.published = best_declared(claims, Field::some_date, order);
  if (!chosen.published) chosen.published = chosen.modified;
  for (bool const is_modified : {false, true}) {
    for (VisibleDate const& date : dates) {
      if (date.is_modified == is_modified) chosen.published.set_if_unset(date.iso, date.source);
    }
  }
  if (!chosen.published) {
    std::string in_script = date_in_scripts(dom);
    if (is_plausible(in_script)) chosen.published.set(std::move(in_script), Source::body);
  }
  // Systems put pictures into folders of the day on which they came.
  for (Claim const* image : claims.about(Field::image)) {
    std::string day = date_in_url(image->value);
    if (is_plausible(day)) chosen.published.set_if_unset(std::move(day), Source::url);
  }
}

}  // namespace

ChosenDates choose_dates(Dom const& dom, PageSurvey const& survey, Headline const& headline,
                         Claims const& claims, std::string_view language, std::string_view url) {
  DateOrder const order = date_order_of(survey, language, url);
  ChosenDates chosen;
  chosen.published = best_declared(claims, Field::published, order);
  chosen.modified = best_declared(claims, Field::modified, order);
  DateChooser chooser(dom, survey, headline, order);
  chooser.look();
  if (chosen.published) {
    VisibleDate const* const shown =
        contradicting(chooser.dates(), chosen.published.value,
                      has_one_reading(claims, chosen.published.value), chosen.modified.value);
    if (shown != nullptr) chosen.published.set(shown->iso, shown->source);
    chosen.published.value = in_shown_zone(chooser.dates(), chosen.published.value);
  }
  constexpr double sure = 0.5;
  for (VisibleDate const& date : chooser.dates()) {
    Sourced<std::string>& field = date.is_modified ? chosen.modified : chosen.published;
    if (date.score >= sure) field.set_if_unset(date.iso, date.source);
  }
  if (!chosen.published) take_any_date(dom, chooser.dates(), claims, order, url, chosen);
  find_elements(chooser.dates(), chosen);
  return chosen;
}

}  // namespace article
