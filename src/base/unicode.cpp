#include "base/unicode.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include "base/ascii.hpp"
#include "base/unicode_c.h"
#include "base/utf8.hpp"

namespace article {

namespace {

/// A stretch of a table of runs: see encode_skip_table() in generate-unicode-tables.py.
struct SkipChunk {
  std::uint32_t end : 21;        ///< First code point after the chunk.
  std::uint32_t first_run : 11;  ///< Index of the chunk's first run.
};

/// Simple mappings of `first`, `first + step`, …, `first + span`; the difference modulo 2^16.
struct CaseRange {
  std::uint32_t first;
  std::uint8_t span;
  std::uint8_t step;
  std::uint16_t difference;
};

/// A code point whose case folding is two or three; unused ones are 0.
struct SeveralFolds {
  std::uint16_t code_point;
  std::uint16_t folded[3];
};

#include "base/unicode_tables.inc"

/// Whether the code point is in the set that the table describes. The technique is that of Rust's
/// core library (library/core/src/unicode): find the chunk, then walk its few runs.
template <std::size_t chunk_count, std::size_t run_count>
bool contains(SkipChunk const (&chunks)[chunk_count], std::uint8_t const (&runs)[run_count],
              char32_t code_point) {
  auto const* const chunk =
      std::upper_bound(std::begin(chunks), std::end(chunks), code_point,
                       [](char32_t wanted, SkipChunk const& each) { return wanted < each.end; });
  if (chunk == std::end(chunks)) return false;  // above U+10FFFF
  char32_t end = chunk == std::begin(chunks) ? 0 : std::prev(chunk)->end;
  bool const is_last = std::next(chunk) == std::end(chunks);
  std::size_t const end_run = is_last ? run_count : std::next(chunk)->first_run;
  // The chunk's last run ends with the chunk, so that its length need not be asked.
  std::size_t run = chunk->first_run;
  while (run + 1 < end_run) {
    end += runs[run];
    if (code_point < end) break;
    ++run;
  }
  return run % 2 == 1;
}

/// What the table maps the code point to; itself when it says nothing about it.
template <std::size_t count>
char32_t mapped(CaseRange const (&ranges)[count], char32_t code_point) {
  auto const* range =
      std::upper_bound(std::begin(ranges), std::end(ranges), code_point,
                       [](char32_t wanted, CaseRange const& each) { return wanted < each.first; });
  if (range == std::begin(ranges)) return code_point;
  --range;
  char32_t const distance = code_point - range->first;
  if (distance > range->span || distance % range->step != 0) return code_point;
  return (code_point & ~char32_t{0xFFFF}) | ((code_point + range->difference) & 0xFFFF);
}

constexpr bool is_ascii_symbol(char32_t c) {
  return c < 0x80 && is_punctuation(static_cast<char>(c));
}

constexpr bool is_ascii_letter(char32_t c) { return c < 0x80 && is_alpha(static_cast<char>(c)); }

constexpr bool is_ascii_digit(char32_t c) { return c >= '0' && c <= '9'; }

}  // namespace

bool is_letter(char32_t code_point) {
  if (code_point < 0x80) return is_ascii_letter(code_point);
  // Solid blocks of letters in which most text outside ASCII lies.
  bool const is_latin = code_point >= 0xF8 && code_point <= 0x2C1;
  bool const is_cyrillic = code_point >= 0x400 && code_point <= 0x481;
  if (is_latin || is_cyrillic) return true;
  return contains(letter_chunks, letter_runs, code_point);
}

bool is_number(char32_t code_point) {
  if (code_point < 0x80) return is_ascii_digit(code_point);
  return contains(number_chunks, number_runs, code_point);
}

bool is_mark(char32_t code_point) {
  if (code_point < 0x300) return false;
  return contains(mark_chunks, mark_runs, code_point);
}

bool is_letter_or_number(char32_t code_point) {
  return is_letter(code_point) || is_number(code_point);
}

bool is_punctuation_or_symbol(char32_t code_point) {
  if (code_point < 0x80) return is_ascii_symbol(code_point);
  return contains(punctuation_or_symbol_chunks, punctuation_or_symbol_runs, code_point);
}

bool is_unicode_whitespace(char32_t code_point) {
  switch (code_point) {
    case '\t':
    case '\n':
    case '\f':
    case '\r':
    case ' ':
    case 0x00A0:
    case 0x1680:
    case 0x202F:
    case 0x205F:
    case 0x3000: return true;
    default: return code_point >= 0x2000 && code_point <= 0x200A;
  }
}

Direction strong_direction(char32_t code_point) {
  constexpr char32_t left_to_right_mark = 0x200E;
  if (code_point < 0x590) {
    return is_letter(code_point) ? Direction::ltr : Direction::none;
  }
  if (code_point == left_to_right_mark) return Direction::ltr;
  if (contains(right_to_left_chunks, right_to_left_runs, code_point)) {
    return Direction::rtl;
  }
  return is_letter(code_point) ? Direction::ltr : Direction::none;
}

Direction first_strong_direction(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    DecodedCodePoint const decoded = decode_code_point(text, offset);
    Direction const direction = strong_direction(decoded.code_point);
    if (direction != Direction::none) return direction;
    offset += decoded.length;
  }
  return Direction::none;
}

char32_t lower_case(char32_t code_point) {
  if (code_point < 0x80) {
    return static_cast<unsigned char>(to_lower(static_cast<char>(code_point)));
  }
  return mapped(lower_case_ranges, code_point);
}

std::string lower_case(std::string_view text) {
  std::string lower;
  lower.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    if (is_ascii(text[offset])) {
      lower.push_back(to_lower(text[offset++]));
      continue;
    }
    DecodedCodePoint const decoded = decode_code_point(text, offset);
    append_utf8(lower, lower_case(decoded.code_point));
    offset += decoded.length;
  }
  return lower;
}

}  // namespace article

extern "C" int article_case_fold(int32_t code_point, int32_t folded[3]) {
  auto const c = static_cast<char32_t>(code_point);
  if (c < 0x80) {
    folded[0] = static_cast<unsigned char>(article::to_lower(static_cast<char>(c)));
    return 1;
  }
  auto const* const several = std::lower_bound(
      std::begin(article::several_folds), std::end(article::several_folds), c,
      [](article::SeveralFolds const& each, char32_t wanted) { return each.code_point < wanted; });
  if (several != std::end(article::several_folds) && several->code_point == c) {
    int count = 0;
    while (count < 3 && several->folded[count] != 0) {
      folded[count] = several->folded[count];
      ++count;
    }
    return count;
  }
  folded[0] = static_cast<int32_t>(article::mapped(article::case_fold_ranges, c));
  return 1;
}

extern "C" int article_is_punctuation_or_symbol(int32_t code_point) {
  return code_point >= 0 && article::is_punctuation_or_symbol(static_cast<char32_t>(code_point));
}
