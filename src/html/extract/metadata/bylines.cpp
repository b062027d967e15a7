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
    Candidate const* const visible = best_visible();
    ChosenByline chosen;
    if (Candidate people = declared(Standing::person); !people.people.empty()) {
      take(chosen, std::move(people));
    } else if (visible != nullptr) {
      chosen.people = with_companions(*visible);
      chosen.source = visible->source;
    } else {
      for (Standing const standing : {Standing::handle, Standing::office}) {
        if (chosen.people.empty()) take(chosen, declared(standing));
      }
    }
    spell_as_visible(chosen);
    add_elements(chosen);
    return chosen;
  }

 private:
  /// What an author is, as far as can be seen.
  enum class Standing : std::uint8_t {
    person,
    handle,  ///< The name of an account: "ada1815".
    office,  ///< The site itself, a company, "Redaktion".
    nobody,  ///< Filled in by a machine.
  };

  static void take(ChosenByline& chosen, Candidate candidate) {
    chosen.people = std::move(candidate.people);
    chosen.source = candidate.source;
  }

  Standing standing_of(std::string const& name) const {
    if (is_machine(name)) return Standing::nobody;
    if (m_sites.is_exactly_site(name) || is_office(name)) return Standing::office;
    bool const is_one_word = name.find(' ') == std::string::npos;
    return is_one_word && !is_capitalized(name) ? Standing::handle : Standing::person;
  }

  /// The names in a text that can be the author's.
  std::vector<Person> people_in(std::string_view text) const {
    std::vector<Person> people;
    for (std::string& name : names_in(text)) {
      if (standing_of(name) <= Standing::handle) people.push_back({std::move(name), {}});
    }
    return people;
  }

  /// What the most trusted source declares that names someone of that standing.
  Candidate declared(Standing wanted) const {
    Candidate found;
    for (Claim const* claim : m_claims.about(Field::author)) {
      if (found.source != Source::none && claim->source != found.source) break;
      std::vector<std::string> names = names_in(claim->value);
      if (names.empty() && claim->is_organization) names.push_back(claim->value);
      for (std::string& name : names) {
        Standing standing = standing_of(name);
        if (claim->is_organization && standing == Standing::person) standing = Standing::office;
        if (standing != wanted) continue;
        found.source = claim->source;
        add_person(found.people, {std::move(name), names.size() == 1 ? claim->url : std::string()});
      }
    }
    return found;
  }

  /// Accounts are often called "adalovelace": the page shows "Ada Lovelace".
  void spell_as_visible(ChosenByline& chosen) const {
    for (Person& person : chosen.people) {
      std::string const squashed = squash_text(person.name);
      for (Candidate const& candidate : m_visible) {
        for (Person const& visible : candidate.people) {
          bool const is_better = visible.name.size() > person.name.size();
          if (is_better && squash_text(visible.name) == squashed) person.name = visible.name;
        }
      }
    }
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
    double const distance = m_headline.distance(line);
    double score = -std::min(0.1 * distance, 4.0);
    constexpr double beside = 4;
    if (m_headline.is_foreign(element, foreign_part)) score -= distance <= beside ? 2 : 6;
    return score;
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
      std::vector<Person> people;
      std::vector<std::string> names = names_after_prefix(line.text);
      std::size_t const prefix = byline_prefix(line.text);
      bool const is_alone = prefix > 0 && line.text.size() < prefix + 3;
      if (is_alone && i + 1 < last && is_capitalized(m_survey.lines[i + 1].text)) {
        names = names_in(m_survey.lines[i + 1].text);
      }
      for (std::string& name : names) {
        if (standing_of(name) <= Standing::handle) people.push_back({std::move(name), {}});
      }
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
