#include "text/page_breaks.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/ascii.hpp"
#include "text/character.hpp"

namespace article::text_reader {
namespace {

/// Widest running head, in columns.
constexpr unsigned widest_head = 100;

/// One line that may be a head or foot: its words with "#" for a number, and the number.
struct Head {
  std::string words;
  long number = -1;
};

Head read_head(std::string_view text) {
  Head head;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      head.words += text[at++];
      continue;
    }
    long number = 0;
    std::size_t const digits = at;
    constexpr std::size_t most_digits = 5;
    while (at < text.size() && is_digit(text[at])) {
      if (at - digits < most_digits) number = number * 10 + (text[at] - '0');
      ++at;
    }
    // The first number counts: of "3 / 12" and "Page 3 of 12" it is the page.
    if (head.number < 0 && at - digits <= most_digits) head.number = number;
    head.words += '#';
  }
  return head;
}

bool has_word(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return is_alphanumeric(c) || !is_ascii(c); });
}

/// The lines that read alike, but for their numbers.
struct Family {
  std::size_t last = 0;  ///< The member met last.
  long last_number = -1;
  unsigned members = 0;
  unsigned counting = 0;      ///< How many have a number a little above that of the one before.
  unsigned at_page_ends = 0;  ///< How many stand where a page surely ends.
  unsigned at_form_feeds = 0;
  unsigned beside_heads = 0;  ///< How many stand beside a line that is a head for certain.
  bool is_head = false;
};

class PageBreakMarker {
 public:
  explicit PageBreakMarker(Lines& lines) : m_lines(lines), m_family_of(lines.size(), none) {}
  void mark();

 private:
  static constexpr std::uint32_t none = 0xFFFFFFFF;

  bool is_beside_form_feed(std::size_t index) const;
  bool is_at_page_end(std::size_t index) const;
  void add(std::size_t index);
  static bool is_running_head(Family const& family);
  bool is_head(std::size_t index) const;

  Lines& m_lines;
  std::vector<std::uint32_t> m_family_of;
  std::vector<Family> m_families;
  std::unordered_map<std::string, std::uint32_t> m_by_words;
};

bool PageBreakMarker::is_beside_form_feed(std::size_t index) const {
  if (m_lines[index].after_page_break) return true;
  return index + 1 < m_lines.size() && m_lines[index + 1].after_page_break;
}

/// Beside a form feed, or in the middle of a sentence.
bool PageBreakMarker::is_at_page_end(std::size_t index) const {
  if (is_beside_form_feed(index)) return true;
  // Another head may stand between this line and the sentence on either side.
  constexpr std::size_t reach = 2;
  std::size_t before = index;
  std::size_t after = index;
  for (std::size_t i = 0; i < reach && before > 0; ++i) {
    --before;
    if (m_lines[before].width > 30) break;
  }
  for (std::size_t i = 0; i < reach && after + 1 < m_lines.size(); ++i) {
    ++after;
    if (m_lines[after].width > 30) break;
  }
  if (before == index || after == index) return false;
  std::string_view const text = m_lines.text(before);
  return m_lines[before].width > 30 && !ends_sentence(text) &&
         leading_case(m_lines.text(after)) == LetterCase::lower;
}

void PageBreakMarker::add(std::size_t index) {
  Line const& line = m_lines[index];
  if (line.width > widest_head || line.quotes > 0 || !has_word(m_lines.text(index))) return;
  Head head = read_head(m_lines.text(index));
  // Heads of left and right pages differ; at a form feed the numbers alone are enough.
  if (is_beside_form_feed(index) && head.number >= 0) head.words = "#";
  auto const [place, is_new] =
      m_by_words.try_emplace(head.words, static_cast<std::uint32_t>(m_families.size()));
  if (is_new) m_families.emplace_back();
  Family& family = m_families[place->second];
  constexpr long most_pages_between = 3;
  long const step = head.number - family.last_number;
  if (!is_new && head.number >= 0 && step >= 1 && step <= most_pages_between) ++family.counting;
  if (is_at_page_end(index)) ++family.at_page_ends;
  if (is_beside_form_feed(index)) ++family.at_form_feeds;
  ++family.members;
  family.last = index;
  family.last_number = head.number;
  m_family_of[index] = place->second;
}

bool PageBreakMarker::is_running_head(Family const& family) {
  if (family.members < 2 || family.at_page_ends * 2 < family.members) return false;
  bool const counts = family.counting + 1 >= family.members;
  // Words alone come back in songs and in code too, so they need a surer sign beside them.
  unsigned const sure = std::max(family.at_form_feeds, family.beside_heads);
  bool const repeats = family.last_number < 0 && sure * 2 >= family.members;
  return counts || repeats;
}

bool PageBreakMarker::is_head(std::size_t index) const {
  return index < m_lines.size() && m_family_of[index] != none &&
         m_families[m_family_of[index]].is_head;
}

void PageBreakMarker::mark() {
  for (std::size_t i = 0; i < m_lines.size(); ++i) add(i);
  for (Family& family : m_families) family.is_head = is_running_head(family);
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    if (m_family_of[i] == none || is_head(i)) continue;
    if (is_head(i + 1) || (i > 0 && is_head(i - 1))) ++m_families[m_family_of[i]].beside_heads;
  }
  for (Family& family : m_families) family.is_head = is_running_head(family);
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    if (!is_head(i)) continue;
    // The first of a head without number is the title itself, before any page ends.
    bool const is_title = m_families[m_family_of[i]].last_number < 0 && !is_at_page_end(i);
    if (!is_title) m_lines[i].fate = Fate::page_break;
  }
}

}  // namespace

void mark_page_breaks(Lines& lines) { PageBreakMarker(lines).mark(); }

}  // namespace article::text_reader
