#include "text/list_marker.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "text/character.hpp"

namespace article::text_reader {
namespace {

constexpr std::u32string_view bullets = U"•‣・↑◦▪▫●○■□⁃➢➤►▸▶❖◆◇✓✔✅⬤🔹🔸▻⦁";
constexpr std::u32string_view dashes = U"-–—*+·−";
constexpr std::u32string_view open_boxes = U"☐⬜";
constexpr std::u32string_view done_boxes = U"☑☒";

bool is_one_of(std::u32string_view set, char32_t c) {
  return c != 0 && set.find(c) != std::u32string_view::npos;
}

/// Length of the white space at the start of the text.
std::size_t space_length(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    DecodedCodePoint const next = decode_code_point(text, at);
    if (!is_space_of_any_kind(next.code_point)) break;
    at += next.length;
  }
  return at;
}

std::uint32_t roman_digit(char c) {
  switch (to_lower(c)) {
    case 'i': return 1;
    case 'v': return 5;
    case 'x': return 10;
    case 'l': return 50;
    case 'c': return 100;
    default: return 0;
  }
}

/// Value of a Roman numeral up to 399, 0 when it is none. Only its usual form counts.
std::uint32_t roman_value(std::string_view text) {
  constexpr std::size_t longest = 9;
  if (text.empty() || text.size() > longest) return 0;
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::uint32_t const digit = roman_digit(text[i]);
    if (digit == 0 || is_upper(text[i]) != is_upper(text[0])) return 0;
    std::uint32_t const next = i + 1 < text.size() ? roman_digit(text[i + 1]) : 0;
    value = next > digit ? value - digit : value + digit;
  }
  return value < 400 ? value : 0;
}

/// A number or letter, and where it ends.
struct Counter {
  Marker marker;
  std::size_t end = 0;
};

Counter read_digits(std::string_view text, std::size_t at) {
  constexpr std::size_t most_digits = 3;
  Counter counter;
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end]) && end - at <= most_digits) {
    counter.marker.number =
        counter.marker.number * 10 + static_cast<std::uint32_t>(text[end] - '0');
    ++end;
  }
  if (end == at || end - at > most_digits) return {};
  counter.marker.kind = MarkerKind::number;
  counter.end = end;
  return counter;
}

Counter read_letters(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_alpha(text[end]) && end - at < 10) ++end;
  std::string_view const letters = text.substr(at, end - at);
  Counter counter;
  counter.end = end;
  counter.marker.roman = roman_value(letters);
  if (letters.size() == 1) {
    counter.marker.kind = MarkerKind::letter;
    counter.marker.number = static_cast<std::uint32_t>(to_lower(letters[0]) - 'a' + 1);
    return counter;
  }
  if (counter.marker.roman == 0) return {};
  counter.marker.kind = MarkerKind::roman;
  counter.marker.number = counter.marker.roman;
  return counter;
}

/// Completes a marker whose sign ends at `end`: the space after it belongs to it.
Marker complete(Marker marker, std::string_view text, std::size_t end, bool needs_space) {
  std::size_t const space = space_length(text.substr(end));
  if (space == 0 && needs_space) return {};
  if (end + space >= text.size()) return {};  // a marker and nothing else
  marker.length = static_cast<std::uint32_t>(end + space);
  marker.columns = static_cast<std::uint16_t>(columns_of(text.substr(0, marker.length), max_width));
  return marker;
}

Marker find_counter(std::string_view text) {
  bool const in_brackets = text.starts_with('(');
  std::size_t const at = in_brackets ? 1 : 0;
  if (at >= text.size()) return {};
  Counter counter = is_digit(text[at]) ? read_digits(text, at) : read_letters(text, at);
  if (counter.marker.kind == MarkerKind::none || counter.end >= text.size()) return {};

  DecodedCodePoint const sign = decode_code_point(text, counter.end);
  bool const is_closed = sign.code_point == ')' || sign.code_point == U'）';
  bool const is_stop =
      sign.code_point == '.' || sign.code_point == U'．' || sign.code_point == U'、';
  if (!is_closed && !(is_stop && !in_brackets)) return {};
  counter.marker.glyph = in_brackets ? '(' : is_closed ? ')' : '.';
  std::size_t const end = counter.end + sign.length;
  // Chinese and Japanese need no space after the number.
  bool const wide_follows = end < text.size() && is_cjk(decode_code_point(text, end).code_point);
  return complete(counter.marker, text, end, !wide_follows && sign.code_point != U'、');
}

/// "[ ]" and "[x]" after a bullet.
void take_task_box(Marker& marker, std::string_view text) {
  std::string_view const rest = text.substr(marker.length);
  bool const is_box = rest.size() > 4 && rest[0] == '[' && rest[2] == ']' && rest[3] == ' ' &&
                      (rest[1] == ' ' || to_lower(rest[1]) == 'x');
  if (!is_box) return;
  marker.checked = rest[1] != ' ';
  marker.length += 4;
  marker.columns = static_cast<std::uint16_t>(marker.columns + 4);
}

/// A dash before direct speech, as French, Russian and Spanish books have it, is no bullet.
bool looks_spoken(std::string_view text) {
  char32_t const last = last_character(text);
  if (last == U'?' || last == U'!' || last == U'…') return true;
  return text.find(" – ") != std::string_view::npos || text.find(" — ") != std::string_view::npos ||
         text.find("? ") != std::string_view::npos || text.find("! ") != std::string_view::npos;
}

/// Finds the chains of items that belong to one list.
class ChainFinder {
 public:
  ChainFinder(Lines const& lines, Layout const& layout) : m_lines(lines), m_layout(layout) {}

  FoundLists find();

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  /// The last item so far of a list that may go on.
  struct Open {
    std::size_t line;
    Marker marker;
    std::size_t chain;
    bool parted = false;  ///< Text at the usual indent stands after a blank line below it.
  };
  struct Chain {
    unsigned items = 0;
    unsigned spoken = 0;
    unsigned sentences = 0;
    unsigned headings = 0;  ///< Items that look like headings of the text below them.
    char32_t glyph = 0;
    std::size_t parent = none;  ///< The list whose item this one is set in under.
    bool introduced = false;    ///< The line before it ends in a colon.
    bool certain = false;
  };

  bool is_initial(std::size_t line, Marker const& marker) const;
  bool is_text_under_heading(std::size_t item) const;
  void close_lists_before(std::size_t line);
  void add_marker(std::size_t line, Marker const& marker);
  std::size_t find_open(std::size_t line, Marker const& marker) const;
  std::size_t start_chain(std::size_t line, Marker const& marker);
  void count_item(std::size_t line, Marker const& marker, std::size_t chain);
  bool is_list(Chain const& chain) const;

  Lines const& m_lines;
  Layout const& m_layout;
  std::vector<Open> m_open;
  std::vector<Chain> m_chains;
  std::vector<bool> m_accepted;         ///< For each chain whether it is a list.
  std::vector<std::size_t> m_chain_of;  ///< For each line its chain.
  std::vector<std::size_t> m_previous;  ///< For each item the one before it in its chain.
};

/// "R. Ayres": lists in letters begin with the first one.
bool ChainFinder::is_initial(std::size_t line, Marker const& marker) const {
  bool const is_letter = marker.kind == MarkerKind::letter || marker.kind == MarkerKind::roman;
  bool const is_first = marker.number == 1 || marker.roman == 1;
  return is_letter && !is_first && find_open(line, marker) == none;
}

/// "2. The bell" with a sentence right under it, which neither hangs nor had to be broken there.
bool ChainFinder::is_text_under_heading(std::size_t item) const {
  constexpr unsigned usual_width = 72;
  unsigned const width = m_layout.wrapped ? m_layout.wrap_width : usual_width;
  std::string_view const next = m_lines.text(item + 1);
  return m_lines[item + 1].indent <= m_lines[item].indent && !ends_sentence(m_lines.text(item)) &&
         had_room_for_next(m_lines, item, width - width / 6) && ends_sentence(next) &&
         leading_case(next) != LetterCase::lower;
}

/// A line that is no item ends the lists that it does not stand in: those it is not indented under,
/// unless it goes on directly.
void ChainFinder::close_lists_before(std::size_t line) {
  Line const& current = m_lines[line];
  if (m_open.empty()) return;
  if (m_lines[m_open.back().line].quotes != current.quotes) {
    m_open.clear();
    return;
  }
  if (m_lines.follows_directly(line)) {
    Open& last = m_open.back();
    if (line == last.line + 1 && is_text_under_heading(last.line)) last.parted = true;
    return;
  }
  while (!m_open.empty()) {
    Open& last = m_open.back();
    unsigned const indent = m_lines[last.line].indent;
    unsigned const needed = indent + std::min<unsigned>(last.marker.columns, 3);
    if (current.indent >= needed && current.indent > indent) {
      if (current.indent <= m_layout.indent) last.parted = true;
      return;
    }
    m_open.pop_back();
  }
}

/// The open list that the marker goes on with. Only the innermost few are asked.
std::size_t ChainFinder::find_open(std::size_t line, Marker const& marker) const {
  constexpr std::size_t most_levels = 8;
  std::size_t const lowest = m_open.size() > most_levels ? m_open.size() - most_levels : 0;
  for (std::size_t i = m_open.size(); i > lowest; --i) {
    Open const& open = m_open[i - 1];
    int const shift = static_cast<int>(m_lines[line].indent) - m_lines[open.line].indent;
    bool const same_indent = shift >= -1 && shift <= 1;
    if (same_indent && m_lines[open.line].quotes == m_lines[line].quotes &&
        counts_on(open.marker, marker)) {
      return i - 1;
    }
  }
  return none;
}

std::size_t ChainFinder::start_chain(std::size_t line, Marker const& marker) {
  Chain chain;
  chain.glyph = marker.glyph;
  chain.certain = marker.kind == MarkerKind::bullet;
  if (line > 0 && m_lines[line].gap <= 1) {
    chain.introduced = last_character(m_lines.text(line - 1)) == U':' ||
                       last_character(m_lines.text(line - 1)) == U'：';
  }
  m_chains.push_back(chain);
  return m_chains.size() - 1;
}

void ChainFinder::count_item(std::size_t line, Marker const& marker, std::size_t chain) {
  std::string_view const text = m_lines.text(line).substr(marker.length);
  Chain& counted = m_chains[chain];
  ++counted.items;
  if (looks_spoken(text)) ++counted.spoken;
  if (ends_sentence(text)) ++counted.sentences;
  m_chain_of[line] = chain;
}

void ChainFinder::add_marker(std::size_t line, Marker const& marker) {
  Line const& current = m_lines[line];
  std::size_t const found = find_open(line, marker);
  if (found != none) {
    Open& open = m_open[found];
    // The heading of a section, not an item: its text stands where all text stands.
    if (open.parted) ++m_chains[open.chain].headings;
    m_previous[line] = open.line;
    count_item(line, marker, open.chain);
    open = {line, marker, open.chain, false};
    m_open.resize(found + 1);
    return;
  }
  // A new list: those that are indented deeper are over.
  while (!m_open.empty() && m_lines[m_open.back().line].indent > current.indent + 1) {
    m_open.pop_back();
  }
  std::size_t const chain = start_chain(line, marker);
  bool const is_nested = !m_open.empty() && current.gap <= 1 &&
                         current.indent >= m_lines[m_open.back().line].indent + 2;
  if (is_nested) m_chains[chain].parent = m_open.back().chain;
  count_item(line, marker, chain);
  m_open.push_back({line, marker, chain, false});
}

bool ChainFinder::is_list(Chain const& chain) const {
  if (chain.certain) return true;
  if (chain.headings * 2 >= chain.items && chain.headings > 0) return false;
  if (chain.items < 2) {
    // A parent comes first, so it is decided already.
    return chain.introduced || (chain.parent != none && m_accepted[chain.parent]);
  }
  if (chain.glyph == U'—') return chain.items >= 3 && chain.sentences == 0 && chain.spoken == 0;
  if (chain.glyph == U'–') return chain.spoken * 3 < chain.items;
  return true;
}

FoundLists ChainFinder::find() {
  std::size_t const count = m_lines.size();
  m_chain_of.assign(count, none);
  m_previous.assign(count, none);
  for (std::size_t i = 0; i < count; ++i) {
    if (!m_open.empty() && m_lines[m_open.back().line].quotes != m_lines[i].quotes) m_open.clear();
    Marker const marker = find_marker(m_lines.text(i));
    if (marker.kind == MarkerKind::none || is_initial(i, marker)) {
      close_lists_before(i);
    } else {
      add_marker(i, marker);
    }
  }

  for (Chain const& chain : m_chains) m_accepted.push_back(is_list(chain));

  std::vector<ListRole> roles(count, ListRole::none);
  std::vector<int> inside(count + 1, 0);
  for (std::size_t i = 0; i < count; ++i) {
    if (m_chain_of[i] == none || !m_accepted[m_chain_of[i]]) continue;
    roles[i] = ListRole::item;
    if (m_previous[i] == none) continue;
    ++inside[m_previous[i] + 1];
    --inside[i];
  }
  int depth = 0;
  for (std::size_t i = 0; i < count; ++i) {
    depth += inside[i];
    if (depth > 0 && roles[i] == ListRole::none) roles[i] = ListRole::inside;
  }
  FoundLists found;
  found.roles = std::move(roles);
  found.list_of.assign(count, 0);
  found.last_item.assign(m_chains.size(), 0);
  for (std::size_t i = 0; i < count; ++i) {
    if (found.roles[i] != ListRole::item) continue;
    found.list_of[i] = static_cast<std::uint32_t>(m_chain_of[i]);
    found.last_item[m_chain_of[i]] = static_cast<std::uint32_t>(i);
  }
  return found;
}

}  // namespace

Marker find_marker(std::string_view text) {
  if (text.size() < 2) return {};
  DecodedCodePoint const first = decode_code_point(text);
  char32_t const c = first.code_point;
  Marker marker;
  marker.glyph = c;
  if (is_one_of(bullets, c)) {
    marker.kind = MarkerKind::bullet;
    marker = complete(marker, text, first.length, false);
    if (marker.kind != MarkerKind::none) take_task_box(marker, text);
    return marker;
  }
  if (is_one_of(open_boxes, c) || is_one_of(done_boxes, c)) {
    marker.kind = MarkerKind::bullet;
    marker.checked = is_one_of(done_boxes, c);
    return complete(marker, text, first.length, false);
  }
  if (is_one_of(dashes, c)) {
    marker.kind = MarkerKind::dash;
    marker = complete(marker, text, first.length, true);
    if (marker.kind != MarkerKind::none) take_task_box(marker, text);
    return marker;
  }
  if (text.starts_with("o\t") || text.starts_with("o   ")) {
    // What word processors make of a hollow bullet.
    marker.kind = MarkerKind::dash;
    return complete(marker, text, 1, true);
  }
  if (c >= U'①' && c <= U'⑳') {
    marker.kind = MarkerKind::number;
    marker.number = c - U'①' + 1;
    marker.glyph = U'①';
    return complete(marker, text, first.length, false);
  }
  if (c < 0x80 && (is_alphanumeric(static_cast<char>(c)) || c == '(')) return find_counter(text);
  return {};
}

bool counts_on(Marker const& marker, Marker const& next) {
  if (marker.glyph != next.glyph) return false;
  bool const is_counter = marker.kind == MarkerKind::number || marker.kind == MarkerKind::letter ||
                          marker.kind == MarkerKind::roman;
  if (!is_counter) return marker.kind == next.kind;
  if (marker.kind == MarkerKind::number || next.kind == MarkerKind::number) {
    if (marker.kind != next.kind) return false;
    bool const all_ones = marker.number == 1 && next.number == 1;
    return next.number == marker.number + 1 || all_ones;
  }
  bool const as_roman = marker.roman > 0 && next.roman == marker.roman + 1;
  bool const as_letters = marker.kind == MarkerKind::letter && next.kind == MarkerKind::letter &&
                          next.number == marker.number + 1;
  return as_roman || as_letters;
}

FoundLists find_lists(Lines const& lines, Layout const& layout) {
  return ChainFinder(lines, layout).find();
}

}  // namespace article::text_reader
