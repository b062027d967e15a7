#include "text/tail.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "text/character.hpp"
#include "text/credit_line.hpp"

namespace article::text_reader {
namespace {

/// Tags are a few words each.
bool is_tag(Lines const& lines, Survey const& survey, std::size_t index) {
  constexpr unsigned most_words = 4;
  return lines[index].fate == Fate::kept && !survey.running[index] && lines[index].gap == 0 &&
         count_words(lines.text(index), most_words + 1) <= most_words;
}

void take_tags(Lines& lines, Survey const& survey, std::size_t label, Metadata& metadata) {
  std::vector<std::string> tags;
  for (std::size_t i = label + 1; i < lines.size() && is_tag(lines, survey, i); ++i) {
    tags.emplace_back(lines.text(i));
    lines[i].fate = Fate::front;
  }
  if (tags.empty()) return;
  lines[label].fate = Fate::furniture;
  metadata.tags.set_if_unset(std::move(tags), Source::body);
}

/// Whether the line names the author, as the head of the page did or in its place.
bool take_author(std::string_view text, Metadata& metadata) {
  if (metadata.byline && text == byline_names(metadata)) return true;
  std::optional<CreditLine> const credit = parse_credit_line(text);
  if (!credit || !credit->says_author || credit->names.empty()) return false;
  std::vector<Person> people;
  for (std::string const& name : credit->names) people.push_back({name, ""});
  if (!metadata.byline) metadata.byline.set(people, Source::body);
  return metadata.byline.value == people;
}

}  // namespace

void take_tail(Lines& lines, Survey const& survey, Metadata& metadata) {
  // Only a page has such lines under its text; a plain text that has no title has none either.
  if (!metadata.title || !survey.has_running_text()) return;
  constexpr std::size_t most_lines = 200;
  std::size_t const first = survey.last_running + 1;
  for (std::size_t i = first; i < lines.size() && i - first < most_lines; ++i) {
    if (survey.places[i] == Place::tags && lines[i].fate != Fate::front) {
      take_tags(lines, survey, i, metadata);
    } else if (lines[i].fate == Fate::kept && take_author(lines.text(i), metadata)) {
      lines[i].fate = Fate::front;
    }
  }
}

}  // namespace article::text_reader
