#include "html/extract/metadata/title.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "html/dom_query.hpp"
#include "html/extract/metadata/plain_text.hpp"
#include "html/extract/metadata/title_parts.hpp"

namespace article {
namespace {

/// A title that isn't visible, to compare headings with.
struct Reference {
  Claim const* claim;
  std::string text;    ///< Without the site's name.
  std::string folded;  ///< Of `text`.
  std::string whole;   ///< Of all of it.
};

constexpr std::size_t longest_title = 400;

/// Share of words that two titles have in common, 0 to 1: twice the common ones by all.
double common_words(std::string const& a, std::string const& b) {
  auto const words_of = [](std::string const& text) {
    std::multiset<std::string> words;
    std::size_t begin = 0;
    while (begin < text.size()) {
      std::size_t const end = std::min(text.find(' ', begin), text.size());
      words.insert(text.substr(begin, end - begin));
      begin = end + 1;
    }
    return words;
  };
  std::multiset<std::string> const first = words_of(a);
  std::multiset<std::string> second = words_of(b);
  std::size_t const all = first.size() + second.size();
  std::size_t common = 0;
  for (std::string const& word : first) {
    auto const found = second.find(word);
    if (found == second.end()) continue;
    second.erase(found);
    ++common;
  }
  return all == 0 ? 0 : 2.0 * static_cast<double>(common) / static_cast<double>(all);
}

bool is_word_prefix(std::string const& prefix, std::string const& text) {
  return text.starts_with(prefix) && (text.size() == prefix.size() || text[prefix.size()] == ' ');
}

/// How much a heading says what the reference says, 0 to 1.
double agreement(std::string const& heading, Reference const& reference) {
  if (heading.empty() || reference.folded.empty()) return 0;
  if (heading == reference.folded) return 1;
  std::vector<std::string_view> const parts = title_parts(reference.text);
  for (std::string_view const part : parts) {
    if (fold_text(part) != heading) continue;
    // What stands last is the site's name more often than the title.
    bool const is_last = parts.size() > 1 && part.data() == parts.back().data();
    return is_last ? 0.3 : 0.95;
  }
  constexpr std::size_t telling_length = 12;
  bool const is_telling = heading.size() >= telling_length;
  if (is_word_prefix(heading, reference.whole)) return is_telling ? 0.95 : 0.6;
  if (is_word_prefix(reference.folded, heading)) return 0.9;
  if (is_telling && reference.whole.find(heading) != std::string::npos) return 0.9;
  if (reference.folded.size() >= telling_length &&
      heading.find(reference.folded) != std::string::npos) {
    return 0.85;
  }
  constexpr double least = 0.25;
  double const common = common_words(heading, reference.folded);
  return common < least ? 0 : 0.85 * common;
}

struct HeadingCandidate {
  DomId element = no_dom_node;
  std::string text;
  double score = 0;
  double agreement = 0;
};

std::vector<Reference> references_of(Claims const& claims, SiteNames const& sites) {
  std::vector<Reference> references;
  constexpr std::size_t max_references = 24;
  for (Claim const* claim : claims.about(Field::title)) {
    if (claim->value.size() > longest_title || references.size() >= max_references) continue;
    std::string_view const text = without_site(claim->value, sites);
    if (sites.is_exactly_site(text)) continue;
    references.push_back({claim, std::string(text), fold_text(text), fold_text(claim->value)});
  }
  return references;
}

double level_bonus(HtmlTag tag) {
  switch (tag) {
    case HtmlTag::h1: return 0.4;
    case HtmlTag::h2: return 0.05;
    case HtmlTag::h3: return 0;
    default: return 0.1;
  }
}

/// Whether a class is one of a line over or under the title within the heading.
bool is_beside_title(Dom const& dom, DomId id) {
  constexpr std::string_view names[] = {
      "kicker",     "overline",        "eyebrow",         "topline", "roofline", "dachzeile",
      "spitzmarke", "rubri",           "headline-prefix", "subline", "subtitle", "overtitle",
      "sr-only",    "visually-hidden", "screen-reader",   "topic",   "toptitle", "pretitle",
      "date"};
  std::string const classes = to_lower(dom.attribute(id, "class").substr(0, 200));
  return dom.tag(id) == HtmlTag::time ||
         std::any_of(std::begin(names), std::end(names), [&](std::string_view name) {
           return classes.find(name) != std::string::npos;
         });
}

/// The text of a heading without lines that its markup says are over or under the title.
std::string title_text(Dom const& dom, DomId heading) {
  std::string text;
  constexpr DomId max_nodes = 100;
  DomId const end = std::min(dom.end_of(heading), heading + max_nodes);
  for (DomId id = heading + 1; id < end;) {
    bool const is_element = dom.is_element(id);
    if (is_element && (is_silent_tag(dom.tag(id)) || is_beside_title(dom, id))) {
      id = dom.end_of(id);
      continue;
    }
    if (is_element && parts_lines(dom.tag(id))) text += ' ';
    if (dom.is_text(id) && text.size() < 4 * longest_title)
      text += dom[id].text.substr(0, longest_title);
    ++id;
  }
  return one_line(text);
}

/// Without the sign that joined a title to the line over it.
std::string without_joint(std::string_view text) {
  for (bool cut = true; cut;) {
    cut = false;
    for (std::string_view const joint : {": ", "- ", "– ", "— ", "| "}) {
      if (!text.starts_with(joint)) continue;
      text.remove_prefix(joint.size());
      cut = true;
    }
  }
  return std::string(text);
}

std::string with_spaces(std::string edged) {
  std::replace(edged.begin(), edged.end(), element_edge, ' ');
  return one_line(edged);
}

/// The heading, or the part of it that is the title to the letter by a reference: headings begin with
/// a section or a date in an element of its own, or go on with a subtitle.
std::string exact_part(Dom const& dom, HeadingCandidate const& heading,
                       std::vector<Reference> const& references) {
  auto const reference_of = [&](std::string const& text) {
    std::string const folded = fold_text(text);
    auto const found = std::find_if(
        references.begin(), references.end(),
        [&](Reference const& each) { return !folded.empty() && each.folded == folded; });
    return found == references.end() ? nullptr : &*found;
  };
  std::string const edged = element_text(dom, heading.element, longest_title, element_edge);
  std::string const spaced = with_spaces(edged);
  std::size_t const first_edge = edged.find(element_edge);
  bool const has_several = first_edge != std::string::npos && first_edge + 1 < edged.size();
  if (!has_several && reference_of(heading.text) != nullptr) return heading.text;
  // What parts the lines of a heading is in its style sheet; the reference has a sign for it.
  for (std::string const& whole : {heading.text, spaced}) {
    if (Reference const* const reference = reference_of(whole)) return reference->text;
  }
  constexpr int max_edges = 12;
  int count = 0;
  for (std::size_t edge = first_edge; edge != std::string::npos && count < max_edges;
       edge = edged.find(element_edge, edge + 1), ++count) {
    for (std::string const& part : {edged.substr(edge + 1), edged.substr(0, edge)}) {
      std::string plain = without_joint(with_spaces(part));
      if (reference_of(plain) != nullptr) return plain;
    }
  }
  std::string without = without_joint(title_text(dom, heading.element));
  return without.empty() ? heading.text : without;
}

/// Whether the list of an item begins with a link.
bool follows_link(Dom const& dom, DomId item) {
  DomId const first = dom.first_element(dom[item].parent);
  constexpr DomId near = 8;
  return first != no_dom_node && first != item &&
         find_tag_below(dom, first, HtmlTag::a, near) != no_dom_node;
}

/// Whether a heading is the last step of the way from the home page, as some sites write it for search
/// engines; the headline stands below in a heading of the second level.
bool is_in_breadcrumbs(Dom const& dom, DomId heading) {
  if (dom.attribute(heading, "itemprop") == "headline") return false;
  constexpr int max_levels = 4;
  DomId at = heading;
  for (int level = 0; level < max_levels && at != no_dom_node; ++level, at = dom[at].parent) {
    HtmlTag const tag = dom.tag(at);
    if (tag == HtmlTag::nav || (tag == HtmlTag::li && follows_link(dom, at))) return true;
    if (tag == HtmlTag::body || tag == HtmlTag::main || tag == HtmlTag::article) return false;
    std::string const names = to_lower(dom.attribute(at, "class").substr(0, 200));
    if (names.find("crumb") != std::string::npos) return true;
  }
  return false;
}

HeadingCandidate best_heading(Dom const& dom, PageSurvey const& survey,
                              std::vector<Reference> const& references, SiteNames const& sites) {
  HeadingCandidate best;
  std::size_t count = 0;
  constexpr std::size_t max_headings = 300;
  // A page that has one heading of the first level has it for its title.
  std::size_t const main_headings = static_cast<std::size_t>(
      std::count_if(survey.marks.begin(), survey.marks.end(), [&](PageMark const& mark) {
        return mark.kind == PageMark::Kind::heading && dom.tag(mark.element) == HtmlTag::h1;
      }));
  for (PageMark const& mark : survey.marks) {
    bool const is_headline =
        mark.kind == PageMark::Kind::heading ||
        (mark.kind == PageMark::Kind::property &&
         dom.attribute(mark.element, "itemprop") == "headline") ||
        (mark.kind == PageMark::Kind::microformat &&
         dom.attribute(mark.element, "class").find("entry-title") != std::string_view::npos);
    if (!is_headline || ++count > max_headings) continue;
    HeadingCandidate heading{mark.element, element_text(dom, mark.element, longest_title), 0, 0};
    if (heading.text.empty()) continue;
    std::string const folded = fold_text(heading.text);
    for (Reference const& reference : references) {
      heading.agreement = std::max(heading.agreement, agreement(folded, reference));
    }
    heading.score = heading.agreement + level_bonus(dom.tag(mark.element));
    if (dom.tag(mark.element) == HtmlTag::h1 && main_headings == 1) heading.score += 0.2;
    if (mark.foreign_part != no_dom_node) heading.score -= 0.3;
    if (sites.is_exactly_site(heading.text)) heading.score -= 0.6;
    if (is_in_breadcrumbs(dom, mark.element)) heading.score -= 0.6;
    if (heading.score > best.score) best = heading;
  }
  return best;
}

/// Cuts what stands behind the last mark of a <title> when it is shorter than what is before: most
/// likely the site's name, though nothing in the page says so.
std::string_view without_last_part(std::string_view title) {
  std::vector<std::string_view> const parts = title_parts(title);
  if (parts.size() < 2) return title;
  std::string_view const last = parts.back();
  std::size_t const length = static_cast<std::size_t>(last.data() - title.data());
  std::string_view const mark = title.substr(0, length);
  bool const is_bar = mark.find('|') != std::string_view::npos;
  std::string_view const before = parts[parts.size() - 2];
  std::size_t const end = static_cast<std::size_t>(before.data() - title.data()) + before.size();
  bool const is_name = 2 * last.size() < end || is_bar;
  bool const is_colon = title.substr(end).starts_with(':');
  return is_name && !is_colon ? title.substr(0, end) : title;
}

}  // namespace

ChosenTitle choose_title(Dom const& dom, PageSurvey const& survey, Claims const& claims,
                         SiteNames const& sites) {
  std::vector<Reference> const references = references_of(claims, sites);
  HeadingCandidate const heading = best_heading(dom, survey, references, sites);
  constexpr double enough = 0.55;
  if (heading.score >= enough || (references.empty() && heading.element != no_dom_node)) {
    return {exact_part(dom, heading, references), Source::heading, heading.element};
  }
  for (Reference const& reference : references) {
    Source const source = reference.claim->source;
    std::string text = reference.text;
    if (source == Source::html_title) text = without_last_part(text);
    return {std::move(text), source, no_dom_node};
  }
  // The site's name is all there is.
  Claim const* const claim = claims.best(Field::title);
  if (claim != nullptr) return {claim->value, claim->source, no_dom_node};
  return {};
}

}  // namespace article
