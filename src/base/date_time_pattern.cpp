#include "base/date_time_pattern.hpp"

#include "base/date_names.hpp"

namespace article {

namespace {

/// Words between a date and its time: at, um, à, às, alle, ore, в, о, om, kl. …
constexpr std::string_view time_links[] = {"at",  "um",   "à",   "às",      "as", "a",
                                           "las", "alle", "ore", "в",       "о",  "об",
                                           "om",  "kl",   "klo", "klockan", "o",  "godz"};

/// Words behind a time that say no more than "o'clock".
constexpr std::string_view clock_words[] = {"uhr", "uur", "h", "hrs", "hs", "ч"};

/// Offset from "+01:00", "+0100" or "+1", of which the sign is the current token.
std::optional<int> take_offset(DateCursor& cursor) {
  bool const is_west = cursor.is_sign('-');
  if (!is_west && !cursor.is_sign('+')) return std::nullopt;
  if (!cursor.is_number(1, 4, 1) || !cursor.is_adjacent(1)) return std::nullopt;
  int hours = cursor.value(1);
  int minutes = 0;
  std::size_t length = 2;
  if (cursor.peek(1)->digits > 2) {
    minutes = hours % 100;
    hours /= 100;
  } else if (cursor.is_sign(':', 2) && cursor.is_adjacent(2) && cursor.is_number(2, 2, 3)) {
    minutes = cursor.value(3);
    length = 4;
  }
  if (hours > 14 || minutes > 59) return std::nullopt;
  cursor.at += length;
  int const offset = hours * 60 + minutes;
  return is_west ? -offset : offset;
}

/// "(Central European Standard Time)"
void skip_zone_comment(DateCursor& cursor) {
  constexpr std::size_t longest_comment = 8;
  if (!cursor.is_sign('(')) return;
  for (std::size_t ahead = 1; ahead < longest_comment; ++ahead) {
    if (cursor.is_sign(')', ahead)) {
      cursor.at += ahead + 1;
      return;
    }
    DateToken const* const token = cursor.peek(ahead);
    if (token == nullptr || token->kind != DateTokenKind::word) return;
  }
}

/// Number of tokens of "am", "pm", "a.m." or "p.m."; 0 when there is none of them.
std::size_t half_of_day_length(DateCursor const& cursor, std::size_t ahead) {
  if (cursor.is_word("am", ahead) || cursor.is_word("pm", ahead)) return 1;
  bool const has_letter = cursor.is_word("a", ahead) || cursor.is_word("p", ahead);
  if (!has_letter || !cursor.is_sign('.', ahead + 1) || !cursor.is_word("m", ahead + 2)) return 0;
  return cursor.is_sign('.', ahead + 3) ? 4 : 3;
}

/// Moves the hour to the day's 24. False when it is none of twelve.
bool take_half_of_day(DateCursor& cursor, ClockTime& time) {
  std::size_t const length = half_of_day_length(cursor, 0);
  if (length == 0) return true;
  bool const is_afternoon = cursor.peek()->word.front() == 'p';
  cursor.at += length;
  // Some write 17:05 PM.
  if (time.hour > 12 && is_afternoon) return true;
  if (time.hour < 1 || time.hour > 12) return false;
  time.hour = time.hour % 12 + (is_afternoon ? 12 : 0);
  return true;
}

bool is_zone(DateToken const* token) {
  return token != nullptr && token->is_capitals &&
         (offset_of_zone(token->word) || is_vague_zone_name(token->word));
}

/// ":05" or ":05.123"; a fraction is read over.
void take_seconds(DateCursor& cursor, ClockTime& time) {
  if (!cursor.is_sign(':') || !cursor.is_number(2, 2, 1)) return;
  ++cursor.at;
  time.second = cursor.take_number();
  bool const has_fraction = (cursor.is_sign('.') || cursor.is_sign(',')) && cursor.is_adjacent() &&
                            cursor.is_number(1, 255, 1) && cursor.is_adjacent(1);
  if (has_fraction) cursor.at += 2;
}

/// 10:30, 10:30:05.123; 10.30 Uhr; 10h30, 10h; 10時30分; 10 before "am"; 103005 behind "T".
bool take_clock(DateCursor& cursor, ClockTime& time, TimeLink link) {
  if (link == TimeLink::t && (cursor.is_number(6, 6) || cursor.is_number(4, 4))) {
    int const factor = cursor.peek()->digits == 6 ? 1 : 100;
    int const digits = cursor.take_number() * factor;
    time = {digits / 10000, digits / 100 % 100, digits % 100, std::nullopt};
    return true;
  }
  if (!cursor.is_number(1, 2)) return false;
  bool const has_minutes = cursor.is_number(2, 2, 2) && cursor.is_adjacent(2);
  bool const is_dotted =
      cursor.is_sign('.', 1) && (link == TimeLink::word || cursor.is_word("uhr", 3) ||
                                 cursor.is_word("uur", 3) || is_zone(cursor.peek(3)));
  bool const is_hours_only = cursor.is_word("h", 1) && cursor.is_adjacent(1);
  bool const is_east_asian = cursor.is_sign(U'時', 1) || cursor.is_sign(U'时', 1) ||
                             cursor.is_sign(U'点', 1) || cursor.is_sign(U'시', 1);
  if (has_minutes && (cursor.is_sign(':', 1) || is_dotted)) {
    time.hour = cursor.take_number();
    ++cursor.at;
    time.minute = cursor.take_number();
    take_seconds(cursor, time);
    return true;
  }
  if (is_hours_only || is_east_asian) {
    time.hour = cursor.take_number();
    ++cursor.at;
    if (cursor.is_number(1, 2) && (is_east_asian || cursor.is_adjacent())) {
      time.minute = cursor.take_number();
      if (cursor.is_sign(U'分') || cursor.is_sign(U'분')) ++cursor.at;
    }
    return true;
  }
  if (half_of_day_length(cursor, 1) == 0) return false;
  time.hour = cursor.take_number();
  return true;
}

/// The other end of "10:00–11:30", which is no zone: it stands without seconds.
void skip_end_of_range(DateCursor& cursor) {
  DateCursor trial = cursor;
  bool const has_dash = trial.is_sign('-') || trial.is_sign(U'–') || trial.is_sign(U'—');
  if (!has_dash || !trial.is_number(1, 2, 1) || !trial.is_sign(':', 2)) return;
  ++trial.at;
  ClockTime end;
  if (take_clock(trial, end, TimeLink::none) && take_half_of_day(trial, end)) cursor.at = trial.at;
}

}  // namespace

bool DateCursor::is_sign(char32_t sign, std::size_t ahead) const {
  DateToken const* const token = peek(ahead);
  return token != nullptr && token->kind == DateTokenKind::sign && token->sign == sign;
}

bool DateCursor::is_word(std::string_view word, std::size_t ahead) const {
  DateToken const* const token = peek(ahead);
  return token != nullptr && token->kind == DateTokenKind::word && token->word == word;
}

bool DateCursor::is_number(int least, int most, std::size_t ahead) const {
  DateToken const* const token = peek(ahead);
  return token != nullptr && token->kind == DateTokenKind::number && token->digits >= least &&
         token->digits <= most;
}

bool DateCursor::is_adjacent(std::size_t ahead) const {
  DateToken const* const token = peek(ahead);
  return token != nullptr && !token->has_space_before;
}

bool DateCursor::skip_sign(char32_t sign) {
  bool const is_here = is_sign(sign);
  if (is_here) ++at;
  return is_here;
}

bool DateCursor::skip_any_word(std::span<std::string_view const> words) {
  for (std::string_view const word : words) {
    if (is_word(word)) {
      ++at;
      return true;
    }
  }
  return false;
}

std::optional<int> take_zone(DateCursor& cursor, bool may_be_range) {
  DateToken const* const token = cursor.peek();
  if (token == nullptr) return std::nullopt;
  std::optional<int> zone;
  if (token->kind == DateTokenKind::word) {
    zone = offset_of_zone(token->word);
    bool const is_vague = token->is_capitals && is_vague_zone_name(token->word);
    if (!zone && !is_vague) return std::nullopt;
    ++cursor.at;
    // "GMT+0100", "UTC +1"
    if (zone == 0) zone = take_offset(cursor).value_or(0);
  } else {
    bool const is_range = may_be_range && cursor.is_sign('-') && !cursor.is_number(4, 4, 1);
    if (!is_range) zone = take_offset(cursor);
    // Go writes "+0100 CET" and "+0100 +0100".
    if (zone && is_zone(cursor.peek())) {
      ++cursor.at;
    } else if (zone) {
      take_offset(cursor);
    }
  }
  if (zone) skip_zone_comment(cursor);
  return zone;
}

std::optional<ClockTime> take_time(DateCursor& cursor, TimeLink link) {
  DateCursor trial = cursor;
  ClockTime time;
  if (!take_clock(trial, time, link)) return std::nullopt;
  // hh : mm : ss are five tokens.
  bool const had_seconds = trial.at >= cursor.at + 5;
  if (!take_half_of_day(trial, time)) return std::nullopt;
  trial.skip_any_word(clock_words);
  if (time.hour > 23 || time.minute > 59 || time.second > 60) return std::nullopt;
  bool const may_be_range = link != TimeLink::t && !had_seconds;
  if (may_be_range) skip_end_of_range(trial);
  time.zone = take_zone(trial, may_be_range);
  cursor.at = trial.at;
  return time;
}

std::optional<ClockTime> take_linked_time(DateCursor& cursor) {
  DateCursor trial{cursor.tokens, cursor.at};
  if (trial.is_word("t") && trial.is_adjacent() && trial.is_adjacent(1)) {
    ++trial.at;
    auto const time = take_time(trial, TimeLink::t);
    if (time) cursor.at = trial.at;
    return time;
  }
  for (int signs = 0; signs < 2; ++signs) {
    for (char32_t const sign : {U',', U'-', U'–', U'—', U'|', U'·', U'•', U'@', U'/'}) {
      if (trial.skip_sign(sign)) break;
    }
  }
  TimeLink link = TimeLink::none;
  for (int words = 0; words < 2 && trial.skip_any_word(time_links); ++words) {
    trial.skip_sign('.');
    link = TimeLink::word;
  }
  auto const time = take_time(trial, link);
  if (time) cursor.at = trial.at;
  return time;
}

}  // namespace article
