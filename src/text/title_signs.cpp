#include "text/title_signs.hpp"

namespace article::text_reader {
namespace {

using Candidate = TitleCandidate;

constexpr TitleSign signs[] = {
    {"underlined", 5, [](Candidate const& c) { return c.is_underlined; }},
    {"four words or more", 2, [](Candidate const& c) { return c.words >= 4; }},
    {"one word", -1, [](Candidate const& c) { return c.words == 1; }},
    {"long as a paragraph", -3, [](Candidate const& c) { return c.words > 24; }},
    {"over name and date", 2, [](Candidate const& c) { return c.is_before_credit; }},
    {"under name and date", 1, [](Candidate const& c) { return c.is_after_credit; }},
    {"no furniture before the text", 1, [](Candidate const& c) { return c.is_last_group; }},
    {"first after furniture", 1, [](Candidate const& c) { return c.follows_furniture; }},
    {"set alone", 1, [](Candidate const& c) { return c.is_set_alone; }},
    {"name of the site", -4, [](Candidate const& c) { return c.is_site_name; }},
    {"name of a person", -4, [](Candidate const& c) { return c.looks_like_name; }},
    {"parts between bars", -3, [](Candidate const& c) { return c.has_bars; }},
    {"begins small", -3, [](Candidate const& c) { return c.begins_small; }},
    {"full stop", -1, [](Candidate const& c) { return c.ends_sentence; }},
};

}  // namespace

std::span<TitleSign const> title_signs() { return signs; }

int title_score(TitleCandidate const& candidate) {
  int score = 0;
  for (TitleSign const& sign : signs) {
    if (sign.holds(candidate)) score += sign.weight;
  }
  return score;
}

}  // namespace article::text_reader
