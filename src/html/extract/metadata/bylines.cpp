#include "html/extract/metadata/bylines.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "base/ascii.hpp"
#include "html/extract/metadata/element_names.hpp"
#include "html/extract/metadata/people.hpp"
#include "html/extract/metadata/plain_text.hpp"

namespace article {
namespace {

/// People that one place of the page names.
struct Candidate {
  std::vector<Person> people;
  Source source = Source::none;
  double score = 0;
  DomId element = no_dom_node;
  std::uint32_t line = 0;
  std::string look{};  ///< Tag and class: people of one byline look the same.
};

constexpr std::size_t longest_byline = 240;

class BylineChooser {
 public:
  BylineChooser(Dom const& dom, PageSurvey const& survey, Headline const& headline,
                Claims const& claims, SiteNames const& sites)
      : m_dom(dom), m_survey(survey), m_headline(headline), m_claims(claims), m_sites(sites) {}

  ChosenByline choose() {
    look();
    std::vector<Candidate> const declared = declared_people();
    Candidate const* const visible = best_visible();
    ChosenByline chosen;
    for (Candidate const& candidate : declared) {
      chosen.people = candidate.people;
      chosen.source = candidate.source;
      break;
    }
    if (chosen.people.empty() && visible != nullptr) {
      chosen.people = with_companions(*visible);
      chosen.source = visible->source;
    }
    add_elements(chosen);
    return chosen;
  }

 private:
  /// The names in a text that can be the author's.
  std::vector<Person> people_in(std::string_view text) const {
    std::vector<Person> people;
    for (std::string& name : names_in(text)) {
      if (m_sites.is_exactly_site(name) || is_impersonal(name)) continue;
      people.push_back({std::move(name), {}});
    }
    return people;
  }

  std::vector<Candidate> declared_people() const {
    std::vector<Candidate> candidates;
    Source last = Source::none;
    for (Claim const* claim : m_claims.about(Field::author)) {
      if (claim->is_organization) continue;
      std::vector<Person> people = people_in(claim->value);
      if (people.empty()) continue;
      if (claim->source != last) candidates.push_back({{}, claim->source});
      last = claim->source;
      std::vector<Person>& known = candidates.back().people;
      if (people.size() == 1) people.front().url = claim->url;
      for (Person& person : people) add_person(known, std::move(person));
    }
    return candidates;
  }

  static void add_person(std::vector<Person>& people, Person person) {
    std::string const folded = squash_text(person.name);
    for (Person& each : people) {
      if (squash_text(each.name) != folded) continue;
      if (each.url.empty()) each.url = std::move(person.url);
      return;
    }
    constexpr std::size_t max_people = 60;
    if (people.size() < max_people) people.push_back(std::move(person));
  }

  double place_score(DomId element, DomId foreign_part, std::uint32_t line) const {
    double score = 0;
    if (m_headline.is_foreign(element, foreign_part)) score -= 6;
    return score - std::min(0.1 * m_headline.distance(line), 4.0);
  }

  void look() {
    for (PageMark const& mark : m_survey.marks) look_at(mark);
    look_at_lines();
  }

  void look_at(PageMark const& mark) {
    using Kind = PageMark::Kind;
    DomId const element = mark.element;
    double score = 0;
    Source source = Source::body;
    if (mark.kind == Kind::property) {
      std::string const property =
          to_lower(std::string(m_dom.attribute(element, "itemprop")) + " " +
                   std::string(m_dom.attribute(element, "property")));
      bool const is_author = property.find("author") != std::string::npos ||
                             property.find("creator") != std::string::npos;
      if (!is_author) return;
      source = m_dom.has_attribute(element, "itemprop") ? Source::microdata : Source::rdfa;
      score = 4.5;
    } else if (mark.kind == Kind::microformat) {
      std::string_view const classes = m_dom.attribute(element, "class");
      if (classes.find("vcard") == std::string_view::npos &&
          classes.find("p-author") == std::string_view::npos)
        return;
      source = Source::microformats;
      score = 4;
    } else if (mark.kind == Kind::author) {
      bool const is_relation = is_author_relation(m_dom.attribute(element, "rel"));
      if (is_relation) source = Source::link_relation;
      score = is_relation ? 4.2 : 3.5;
    } else {
      return;
    }
    score += place_score(element, mark.foreign_part, mark.line);
    Candidate candidate{{}, source, score, element, mark.line, look_of(element)};
    read_people(element, candidate);
    if (!candidate.people.empty()) add(std::move(candidate));
  }

  std::string look_of(DomId element) const {
    std::string look(html_tag_name(m_dom.tag(element)));
    look += '.';
    look += m_dom.attribute(element, "class").substr(0, 100);
    return look;
  }

  /// Names within a marked element: of what is marked as a name inside, else of its text.
  void read_people(DomId element, Candidate& candidate) const {
    if (std::string_view const content = m_dom.attribute(element, "content"); !content.empty()) {
      candidate.people = people_in(content);
      return;
    }
    constexpr DomId max_nodes = 120;
    DomId const end = std::min(m_dom.end_of(element), element + max_nodes);
    for (DomId id = element + 1; id < end; ++id) {
      if (!m_dom.is_element(id) || !is_name_element(id)) continue;
      std::string_view const content = m_dom.attribute(id, "content");
      std::string const text = content.empty()
                                   ? element_text(m_dom, id, longest_byline, element_edge)
                                   : plain_value(content);
      for (Person& person : people_in(text)) {
        person.url = std::string(m_dom.attribute(id, "href"));
        add_person(candidate.people, std::move(person));
      }
    }
    if (!candidate.people.empty()) return;
    std::string const text = element_text(m_dom, element, longest_byline + 1, element_edge);
    if (text.size() > longest_byline) return;
    candidate.people = people_in(text);
    if (candidate.people.size() == 1)
      candidate.people.front().url = std::string(m_dom.attribute(element, "href"));
  }

  bool is_name_element(DomId id) const {
    if (m_dom.attribute(id, "itemprop") == "name") return true;
    std::string_view const classes = m_dom.attribute(id, "class");
    if (classes == "fn" || classes.find("fn ") == 0 ||
        classes.find(" fn") != std::string_view::npos)
      return true;
    if (classes.find("name") != std::string_view::npos) return true;
    if (m_dom.tag(id) != HtmlTag::a) return false;
    if (is_author_relation(m_dom.attribute(id, "rel"))) return true;
    std::string const href = to_lower(m_dom.attribute(id, "href").substr(0, 300));
    for (std::string_view const part :
         {"/author", "/autor", "/people/", "/profile", "/by/", "/staff/", "/person", "/team/",
          "/contributor", "/writer", "/auteur"}) {
      if (href.find(part) != std::string::npos) return true;
    }
    return false;
  }

  void look_at_lines() {
    std::uint32_t const first = m_headline.line() > 8 ? m_headline.line() - 8 : 0;
    std::size_t const last = std::min<std::size_t>(m_survey.lines.size(), m_headline.line() + 40U);
    for (std::uint32_t i = first; i < last; ++i) {
      PageLine const& line = m_survey.lines[i];
      if (line.text.size() > longest_byline) continue;
      std::size_t const prefix = byline_prefix(line.text);
      if (prefix == 0) continue;
      std::vector<Person> people = people_in(line.text);
      bool const is_alone = trim(std::string_view(line.text).substr(prefix)).size() < 3;
      if (people.empty() && is_alone && i + 1 < last)
        people = people_in(m_survey.lines[i + 1].text);
      if (people.empty()) continue;
      double const score = 3.6 + place_score(line.first, line.foreign_part, i);
      add({std::move(people), Source::body, score, m_dom[line.first].parent, i, "line"});
    }
  }

  void add(Candidate candidate) {
    constexpr std::size_t max_candidates = 500;
    if (m_visible.size() < max_candidates) m_visible.push_back(std::move(candidate));
  }

  Candidate const* best_visible() const {
    Candidate const* best = nullptr;
    constexpr double enough = 0;
    for (Candidate const& candidate : m_visible) {
      if (candidate.score > (best == nullptr ? enough : best->score)) best = &candidate;
    }
    return best;
  }

  /// The people of a place together with those beside it that look the same.
  std::vector<Person> with_companions(Candidate const& best) const {
    std::vector<Person> people;
    constexpr std::uint32_t near = 4;
    for (Candidate const& each : m_visible) {
      bool const is_near = each.line <= best.line + near && best.line <= each.line + near;
      if (each.look != best.look || !is_near || each.look == "line") continue;
      for (Person const& person : each.people) add_person(people, person);
    }
    return people.empty() ? best.people : people;
  }

  /// Where the chosen names stand near the headline.
  void add_elements(ChosenByline& chosen) const {
    std::set<std::string> names;
    for (Person const& person : chosen.people) names.insert(squash_text(person.name));
    for (Candidate const& each : m_visible) {
      bool const is_chosen = std::any_of(
          each.people.begin(), each.people.end(),
          [&](Person const& person) { return names.count(squash_text(person.name)) > 0; });
      if (is_chosen && each.score > 0) chosen.elements.push_back(each.element);
    }
    std::sort(chosen.elements.begin(), chosen.elements.end());
    chosen.elements.erase(std::unique(chosen.elements.begin(), chosen.elements.end()),
                          chosen.elements.end());
  }

  Dom const& m_dom;
  PageSurvey const& m_survey;
  Headline const& m_headline;
  Claims const& m_claims;
  SiteNames const& m_sites;
  std::vector<Candidate> m_visible;
};

}  // namespace

ChosenByline choose_byline(Dom const& dom, PageSurvey const& survey, Headline const& headline,
                           Claims const& claims, SiteNames const& sites) {
  return BylineChooser(dom, survey, headline, claims, sites).choose();
}

}  // namespace article
