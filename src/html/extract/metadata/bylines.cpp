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

/// What an author is, as far as can be seen.
enum class Standing : std::uint8_t {
  person,
  handle,  ///< The name of an account: "ada1815".
  office,  ///< The site itself, a company, "Redaktion".
  nobody,  ///< Filled in by a machine.
};

/// People that one place of the page names.
struct Candidate {
  Standing standing = Standing::person;
  std::vector<Person> people;
  Source source = Source::none;
  double score = 0;
  DomId element = no_dom_node;
  std::uint32_t line = 0;
  std::string look{};  ///< Tag and class: people of one byline look the same.
};

constexpr std::size_t longest_byline = 240;

/// "Lovelace, Ada" as "Ada Lovelace"; other values as they are.
std::string first_name_first(std::string const& value) {
  std::size_t const comma = value.find(", ");
  if (comma == std::string::npos || value.find(',', comma + 1) != std::string::npos) return value;
  std::string const last = value.substr(0, comma);
  std::string const first = value.substr(comma + 2);
  auto const is_one_name = [](std::string const& name) {
    bool const has_small =
        std::any_of(name.begin(), name.end(), [](char c) { return is_lower(c); });
    return name.find(' ') == std::string::npos && has_small && is_capitalized(name);
  };
  return is_one_name(last) && is_one_name(first.substr(0, first.find(' '))) && first.size() < 24
             ? first + " " + last
             : value;
}

class BylineChooser {
 public:
  BylineChooser(Dom const& dom, PageSurvey const& survey, Headline const& headline,
                Claims const& claims, SiteNames const& sites)
      : m_dom(dom), m_survey(survey), m_headline(headline), m_claims(claims), m_sites(sites) {}

  ChosenByline choose() {
    look();
    ChosenByline chosen;
    for (Standing const standing : {Standing::person, Standing::handle, Standing::office}) {
      Candidate people = declared(standing);
      Candidate const* const visible = best_visible(standing);
      bool const use_visible =
          visible != nullptr && (people.people.empty() || is_better(*visible, people));
      if (use_visible) {
        chosen.people = with_companions(*visible);
        chosen.source = visible->source;
      } else {
        take(chosen, std::move(people));
      }
      if (!chosen.people.empty()) break;
    }
    spell_as_visible(chosen);
    add_elements(chosen);
    return chosen;
  }

 private:
  /// Whether the page shows somebody else than it declares in a meta that is often the site's owner.
  bool is_better(Candidate const& visible, Candidate const& declared) const {
    constexpr double near = 2.8;
    if (declared.source != Source::html_meta && declared.source != Source::dublin_core)
      return false;
    if (visible.score < near) return false;
    for (Candidate const& each : m_visible) {
      for (Person const& person : each.people) {
        for (Person const& other : declared.people) {
          if (fold_text(person.name).find(fold_text(other.name)) != std::string::npos) return false;
        }
      }
    }
    return true;
  }

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

  /// The people of the best standing among names; the others with them are something else.
  void keep_best(std::vector<std::string> names, Candidate& candidate) const {
    Standing best = Standing::nobody;
    for (std::string const& name : names) best = std::min(best, standing_of(name));
    if (best == Standing::nobody) return;
    candidate.standing = best;
    for (std::string& name : names) {
      if (standing_of(name) == best) add_person(candidate.people, {std::move(name), {}});
    }
  }

  /// What the most trusted source declares that names someone of that standing.
  Candidate declared(Standing wanted) const {
    Candidate found;
    for (Claim const* claim : m_claims.about(Field::author)) {
      if (found.source != Source::none && claim->source != found.source) break;
      std::vector<std::string> names = names_in(first_name_first(claim->value));
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

  /// Accounts are often called "adalovelace" or "Ada": the page shows "Ada Lovelace".
  void spell_as_visible(ChosenByline& chosen) const {
    for (Person& person : chosen.people) {
      std::string const squashed = squash_text(person.name);
      bool const is_one_word = person.name.find(' ') == std::string::npos;
      for (Candidate const& candidate : m_visible) {
        if (candidate.score < 0) continue;
        for (Person const& visible : candidate.people) {
          if (visible.name.size() <= person.name.size()) continue;
          bool const is_same = squash_text(visible.name) == squashed;
          bool const is_fuller =
              is_one_word && fold_text(visible.name).starts_with(fold_text(person.name) + " ");
          if (is_same || is_fuller) person.name = visible.name;
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

  double place_score(DomId element, DomId foreign_part, std::uint32_t line, bool is_named) const {
    double const distance = m_headline.distance(line);
    double score = -std::min(0.1 * distance, 4.0);
    constexpr double beside = 4;
    if (m_headline.is_foreign(element, foreign_part)) {
      score -= is_named && distance <= beside ? 2 : 6;
    }
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
    score += place_score(element, mark.foreign_part, mark.line, true);
    Candidate candidate;
    candidate.source = source;
    candidate.score = score;
    candidate.element = element;
    candidate.line = mark.line;
    candidate.look = look_of(element);
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
      return keep_best(names_in(content), candidate);
    }
    std::vector<std::string> names;
    constexpr DomId max_nodes = 120;
    DomId const end = std::min(m_dom.end_of(element), element + max_nodes);
    for (DomId id = element + 1; id < end; ++id) {
      if (!m_dom.is_element(id) || !is_name_element(id)) continue;
      std::string_view const content = m_dom.attribute(id, "content");
      std::string const text = content.empty()
                                   ? element_text(m_dom, id, longest_byline, element_edge)
                                   : plain_value(content);
      for (std::string& name : names_in(text)) {
        if (is_name_in_page(name, candidate.source)) names.push_back(std::move(name));
      }
    }
    if (names.empty()) {
      std::string const text = element_text(m_dom, element, longest_byline + 1, element_edge);
      if (text.size() > longest_byline) return;
      for (std::string& name : names_in(text)) {
        if (is_name_in_page(name, candidate.source)) names.push_back(std::move(name));
      }
    }
    keep_best(std::move(names), candidate);
    if (candidate.people.size() == 1) candidate.people.front().url = link_of(element);
  }

  /// Where a class is all that says "author", words that begin small are no names.
  static bool is_name_in_page(std::string const& name, Source source) {
    return source != Source::body || is_capitalized(name);
  }

  /// The address of the only link of an element.
  std::string link_of(DomId element) const {
    constexpr DomId max_nodes = 40;
    DomId const end = std::min(m_dom.end_of(element), element + max_nodes);
    for (DomId id = element; id < end; ++id) {
      if (m_dom.is_element(id) && m_dom.tag(id) == HtmlTag::a)
        return std::string(m_dom.attribute(id, "href"));
    }
    return {};
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
      std::vector<std::string> names = names_after_prefix(line.text);
      std::size_t const prefix = byline_prefix(line.text);
      bool const is_alone = prefix > 0 && line.text.size() < prefix + 3;
      if (is_alone && i + 1 < last && is_capitalized(m_survey.lines[i + 1].text)) {
        names = names_in(m_survey.lines[i + 1].text);
      }
      Candidate candidate;
      candidate.source = Source::body;
      candidate.score = 3.6 + place_score(line.first, line.foreign_part, i, false);
      candidate.element = m_dom[line.first].parent;
      candidate.line = i;
      keep_best(std::move(names), candidate);
      if (!candidate.people.empty()) add(std::move(candidate));
    }
  }

  void add(Candidate candidate) {
    constexpr std::size_t max_candidates = 500;
    if (m_visible.size() < max_candidates) m_visible.push_back(std::move(candidate));
  }

  Candidate const* best_visible(Standing standing) const {
    Candidate const* best = nullptr;
    constexpr double enough = 0;
    for (Candidate const& candidate : m_visible) {
      if (candidate.standing != standing) continue;
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
      if (each.look != best.look || !is_near || each.look.empty() || each.standing != best.standing)
        continue;
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
