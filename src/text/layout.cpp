#include "text/layout.hpp"

#include <algorithm>
#include <array>

#include "base/unicode.hpp"
#include "text/character.hpp"

namespace article::text_reader {
namespace {

/// Mail and printed text are broken at 40 to 100 columns; longer lines were not broken at all.
constexpr unsigned widest_wrap = 130;
constexpr unsigned narrowest_wrap = 25;

/// Lines may fall short of the width by this share: in a proportional font the number of
/// characters that fit varies.
constexpr unsigned loosely(unsigned width) { return width - width / 8; }

/// Two lines of one stretch, as evidence for or against a break by width.
struct Evidence {
  unsigned pairs = 0;          ///< Lines that another one follows.
  unsigned full = 0;           ///< Of these, how many had no room for the next word.
  unsigned lower = 0;          ///< How many are followed by a lower-case letter.
  unsigned upper = 0;          ///< How many are followed by a capital.
  unsigned ended = 0;          ///< How many end as a sentence does.
  unsigned widest = 0;         ///< Columns of the widest, the last line included.
  unsigned widest_broken = 0;  ///< Columns of the widest that another one follows.
  unsigned total_width = 0;

  bool most(unsigned part, unsigned percent) const { return part * 100 >= pairs * percent; }
};

/// The next line begins a paragraph by being set in.
bool begins_paragraph(Lines const& lines, std::size_t index) {
  return lines[index].indent >= lines[index - 1].indent + 2 && ends_sentence(lines.text(index - 1));
}

void add_pair(Evidence& evidence, Lines const& lines, std::size_t index, unsigned limit) {
  ++evidence.pairs;
  if (!had_room_for_next(lines, index, limit)) ++evidence.full;
  switch (leading_case(lines.text(index + 1))) {
    case LetterCase::lower: ++evidence.lower; break;
    case LetterCase::upper: ++evidence.upper; break;
    case LetterCase::none: break;
  }
  if (ends_sentence(lines.text(index))) ++evidence.ended;
}

/// A line that can be broken off and go on in the next: neither an item nor a table row.
bool can_be_wrapped(Lines const& lines, std::size_t index) {
  return lines.follows_directly(index + 1) && !begins_paragraph(lines, index + 1) &&
         !lines[index].has_tab && !lines[index + 1].has_tab && lines[index].width >= narrowest_wrap;
}

unsigned percentile(std::array<unsigned, widest_wrap + 1> const& counts, unsigned total,
                    unsigned percent) {
  unsigned seen = 0;
  for (unsigned width = 0; width <= widest_wrap; ++width) {
    seen += counts[width];
    if (seen * 100ULL >= static_cast<unsigned long long>(total) * percent) return width;
  }
  return widest_wrap;
}

unsigned usual_indent(Lines const& lines) {
  constexpr unsigned most = 40;
  std::array<unsigned, most + 1> counts{};
  for (Line const& line : lines.lines) {
    // Long lines tell how running text is set; short ones are titles, signatures, entries.
    counts[std::min<unsigned>(line.indent, most)] += line.width >= 40 ? 8 : 1;
  }
  return static_cast<unsigned>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

Evidence weigh(Lines const& lines, std::size_t first, std::size_t last, unsigned wrap_width) {
  Evidence evidence;
  for (std::size_t i = first; i < last; ++i) {
    evidence.widest = std::max<unsigned>(evidence.widest, lines[i].width);
    if (i + 1 < last) {
      evidence.widest_broken = std::max<unsigned>(evidence.widest_broken, lines[i].width);
    }
    evidence.total_width += lines[i].width;
  }
  unsigned const limit = wrap_width > 0 ? loosely(wrap_width) : evidence.widest;
  for (std::size_t i = first; i + 1 < last; ++i) {
    if (!begins_paragraph(lines, i + 1)) add_pair(evidence, lines, i, limit);
  }
  return evidence;
}

/// In a text that is broken at a width, most stretches are; those that stay well below it are not.
bool is_joined_in_wrapped_text(Evidence const& evidence, Layout const& layout) {
  bool const is_set_as_verse =
      evidence.pairs >= 3 && evidence.most(evidence.upper, 90) && !evidence.most(evidence.full, 70);
  if (is_set_as_verse) return false;
  if (evidence.most(evidence.full, 50)) return true;
  bool const is_narrower_column = evidence.widest * 2 >= layout.wrap_width;
  return is_narrower_column && evidence.most(evidence.lower, 60);
}

/// Without help from the rest of the text, the stretch itself has to look broken by its width.
bool is_joined_by_itself(Evidence const& evidence) {
  bool const has_case = evidence.lower + evidence.upper > 0;
  bool const goes_on_in_lower_case = evidence.most(evidence.lower, 90);
  if (evidence.widest_broken >= 50 && goes_on_in_lower_case) return true;
  if (evidence.pairs < 2 || evidence.widest < 40) return false;
  if (!evidence.most(evidence.full, 85)) return false;
  return has_case ? evidence.most(evidence.lower, 35) : !evidence.most(evidence.ended, 60);
}

}  // namespace

bool had_room_for_next(Lines const& lines, std::size_t index, unsigned limit) {
  std::string_view const next = lines.text(index + 1);
  // Chinese and Japanese break between any two characters.
  bool const breaks_anywhere = is_cjk(first_character(next)) && !is_hangul(first_character(next));
  unsigned const needed = breaks_anywhere ? 2 : 1 + columns_of(first_word(next), limit + 1);
  return lines[index].width + needed <= limit;
}

bool is_prose(std::string_view text, unsigned width) {
  constexpr unsigned surely_prose = 160;
  if (width >= surely_prose) return true;
  if (!ends_sentence(text)) {
    char32_t const last = last_character(text);
    bool const goes_on = last == U',' || last == U';' || last == U':' || last == U'，';
    return width >= 100 || (goes_on && width >= 70);
  }
  return count_words(text, 8) >= 8 && width >= 36;
}

Layout measure_layout(Lines const& lines) {
  Layout layout;
  layout.indent = usual_indent(lines);

  std::array<unsigned, widest_wrap + 1> widths{};
  unsigned pairs = 0;
  unsigned unbroken = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!can_be_wrapped(lines, i)) continue;
    if (lines[i].width > widest_wrap) {
      ++unbroken;
    } else {
      ++widths[lines[i].width];
      ++pairs;
    }
  }
  constexpr unsigned fewest_pairs = 3;
  if (pairs < fewest_pairs || unbroken * 4 > pairs) return layout;

  unsigned const width = percentile(widths, pairs, 95);
  Evidence evidence;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    bool const counts = can_be_wrapped(lines, i) && lines[i].width * 2 >= width;
    if (counts && lines[i].width <= widest_wrap) add_pair(evidence, lines, i, loosely(width));
  }
  bool const has_case = evidence.lower + evidence.upper > 0;
  bool const goes_on =
      has_case ? evidence.most(evidence.lower, 35) : !evidence.most(evidence.ended, 50);
  // Verse is as narrow as the narrowest columns, so these have to show more.
  constexpr unsigned narrow = 45;
  constexpr unsigned fewest_narrow_pairs = 12;
  bool const is_narrow = width < narrow;
  if (is_narrow && (pairs < fewest_narrow_pairs || !evidence.most(evidence.full, 80)))
    return layout;
  layout.wrapped = width >= narrowest_wrap && evidence.pairs >= fewest_pairs &&
                   evidence.most(evidence.full, 60) && goes_on;
  if (layout.wrapped) layout.wrap_width = width;
  return layout;
}

Flow flow_of(Lines const& lines, std::size_t first, std::size_t last, Layout const& layout) {
  if (last - first < 2) return Flow::separate;
  unsigned const longest_wrapped =
      layout.wrapped ? layout.wrap_width + layout.wrap_width / 3 : widest_wrap;
  for (std::size_t i = first; i < last; ++i) {
    if (lines[i].width > longest_wrapped) return Flow::separate;
  }
  Evidence const evidence = weigh(lines, first, last, layout.wrap_width);
  bool const joined =
      layout.wrapped ? is_joined_in_wrapped_text(evidence, layout) : is_joined_by_itself(evidence);
  if (joined) return Flow::joined;

  bool const has_long_lines = evidence.total_width >= 60 * (evidence.pairs + 1);
  if (has_long_lines) return Flow::separate;
  for (std::size_t i = first; i < last; ++i) {
    if (is_prose(lines.text(i), lines[i].width) && lines[i].width >= 70) return Flow::separate;
  }
  return Flow::verse;
}

}  // namespace article::text_reader
