#include "base/date_patterns.hpp"

#include <array>
#include <string>
#include <utility>

#include "base/ascii.hpp"
#include "base/date_names.hpp"
#include "base/date_time_pattern.hpp"

namespace article {

namespace {

/// Between day and month, or month and year: of, de, del, di.
constexpr std::string_view links[] = {"of", "de", "del", "di"};

/// What may be glued to a day: 1st, 2nd, 3rd, 4th; 1er, 3e; 1º; 3ste, 1:a …
constexpr std::string_view ordinal_endings[] = {"st", "nd", "rd", "th", "er", "e", "º", "ª", "ste"};

/// "year", as Slavic languages and Arabic write it behind the number.
constexpr std::string_view year_words[] = {"года", "року", "roku", "م"};

/// The same, abbreviated: г., р., r. Without the full stop they are some other word.
constexpr std::string_view year_letters[] = {"г", "р", "r"};

constexpr int days_in_month(int year, int month) {
  constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool const is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && is_leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

/// A day that exists; articles are not older than the printed book, nor from the far future.
constexpr bool exists(CalendarDate const& date, bool may_lack_day) {
  if (date.year < 1400 || date.year > 2999 || date.month < 1 || date.month > 12) return false;
  if (!date.day) return may_lack_day;
  return *date.day >= 1 && *date.day <= days_in_month(date.year, date.month);
}

constexpr int full_year(int two_digits) { return two_digits + (two_digits < 70 ? 2000 : 1900); }

/// Tries the patterns at one place. Each `take_…` either takes a whole pattern and says true, or leaves
/// the cursor wherever it was: the caller starts over.
class DatePatterns {
 public:
  DatePatterns(DateCursor cursor, DateRules rules)
      : m_cursor(cursor), m_is_whole_text(rules == DateRules::whole_text) {}

  bool take() {
    if (m_cursor.is_number(4, 4)) return take_year_first();
    if (m_cursor.is_number(1, 2)) return take_day_first();
    if (m_cursor.is_number(8, 8)) return m_is_whole_text && take_unbroken();
    return take_month_first();
  }

  DateCursor const& cursor() const { return m_cursor; }
  CalendarDate const& date() const { return m_date; }

 private:
  /// The month of the word here, if it is one; goes on behind it and its full stop.
  bool take_month_name() {
    DateToken const* const token = m_cursor.peek();
    if (token == nullptr || token->kind != DateTokenKind::word) return false;
    DateToken const* const next = m_cursor.peek(1);
    bool const may_be_arabic = !token->word.empty() && !is_ascii(token->word.front());
    if (may_be_arabic && next != nullptr && next->kind == DateTokenKind::word) {
      // Levantine Arabic has months of two words.
      m_date.month = month_of_name(token->word + " " + next->word);
      if (m_date.month > 0) {
        m_cursor.at += 2;
        return true;
      }
    }
    m_date.month = month_of_name(token->word);
    if (m_date.month == 0) return false;
    ++m_cursor.at;
    m_cursor.skip_sign('.');
    return true;
  }

  void skip_ordinal() {
    DateToken const* const token = m_cursor.peek();
    if (token == nullptr || token->has_space_before) return;
    if (m_cursor.skip_any_word(ordinal_endings) || m_cursor.skip_sign('.') ||
        m_cursor.skip_sign(U'°')) {
      return;
    }
    // Russian 3-го, 3-е
    if (m_cursor.is_sign('-') && (m_cursor.is_word("го", 1) || m_cursor.is_word("е", 1))) {
      m_cursor.at += 2;
    }
  }

  void skip_link() {
    if (m_cursor.skip_any_word(links)) return;
    if (m_cursor.skip_sign(',') || m_cursor.skip_sign('-') || m_cursor.skip_sign('/')) return;
  }

  void skip_year_word() {
    if (m_cursor.skip_any_word(year_words)) return;
    if (m_cursor.is_sign('.', 1) && m_cursor.skip_any_word(year_letters)) ++m_cursor.at;
  }

  /// 2024-03-03, 2024/3/3, 2024. 3. 3.; 2024年3月3日, 2024년 3월 3일; 2024 March 3.
  bool take_year_first() {
    m_date.year = m_cursor.take_number();
    if (m_cursor.is_sign(U'年') || m_cursor.is_sign(U'년')) return take_east_asian();
    char32_t const separator =
        m_cursor.is_sign('-') || m_cursor.is_sign('/') || m_cursor.is_sign('.')
            ? m_cursor.peek()->sign
            : U' ';
    if (separator != ' ') ++m_cursor.at;
    if (separator != ' ' && m_cursor.is_number(1, 2)) {
      m_date.month = m_cursor.take_number();
      if (!m_cursor.is_sign(separator) || !m_cursor.is_number(1, 2, 1)) {
        return m_is_whole_text && separator != '.';
      }
      ++m_cursor.at;
      m_date.day = m_cursor.take_number();
      // Korean writes 2024. 3. 3.
      if (separator == '.' && m_cursor.is_adjacent()) m_cursor.skip_sign('.');
      return true;
    }
    m_cursor.skip_sign(',');
    if (!take_month_name()) return false;
    m_cursor.skip_sign('-');
    if (!m_cursor.is_number(1, 2) || m_cursor.is_sign(':', 1)) return false;
    m_date.day = m_cursor.take_number();
    skip_ordinal();
    return true;
  }

  bool take_east_asian() {
    ++m_cursor.at;
    if (!m_cursor.is_number(1, 2)) return false;
    m_date.month = m_cursor.take_number();
    if (!m_cursor.skip_sign(U'月') && !m_cursor.skip_sign(U'월')) return false;
    if (!m_cursor.is_number(1, 2)) return m_is_whole_text;
    m_date.day = m_cursor.take_number();
    if (!m_cursor.skip_sign(U'日') && !m_cursor.skip_sign(U'일') && !m_cursor.skip_sign(U'号')) {
      return false;
    }
    return true;
  }

  /// 20240303
  bool take_unbroken() {
    int const digits = m_cursor.take_number();
    m_date.year = digits / 10000;
    m_date.month = digits / 100 % 100;
    m_date.day = digits % 100;
    return true;
  }

  /// 03.03.2024, 3/25/2024, 03-03-2024; 3 March 2024, 3. März 2024, 3 de marzo de 2024, 03-Mar-24.
  bool take_day_first() {
    m_date.day = m_cursor.take_number();
    for (char32_t const separator : {U'.', U'/', U'-'}) {
      if (m_cursor.is_sign(separator) && m_cursor.is_number(1, 2, 1)) {
        return take_numbers(separator);
      }
    }
    bool const is_hyphenated = m_cursor.is_sign('-');
    skip_ordinal();
    skip_link();
    if (!take_month_name()) return false;
    bool const has_second_hyphen = m_cursor.is_sign('-');
    skip_link();
    if (m_cursor.is_number(2, 2) && is_hyphenated && has_second_hyphen) {
      m_date.year = full_year(m_cursor.take_number());
      return true;
    }
    if (!m_cursor.is_number(4, 4)) return false;
    m_date.year = m_cursor.take_number();
    skip_year_word();
    return true;
  }

  bool take_numbers(char32_t separator) {
    ++m_cursor.at;
    m_date.month = m_cursor.take_number();
    if (!m_cursor.is_sign(separator)) return false;
    ++m_cursor.at;
    bool const has_short_year = m_is_whole_text && separator == '.' && m_cursor.is_number(2, 2);
    if (!has_short_year && !m_cursor.is_number(4, 4)) return false;
    m_date.year = m_cursor.take_number();
    if (has_short_year) m_date.year = full_year(m_date.year);
    int const first = *m_date.day;
    int const second = m_date.month;
    if (separator == '/' && first <= 12 && second <= 12 && first != second) return false;
    if (separator != '.' && first <= 12 && second > 12) {
      m_date.month = first;
      m_date.day = second;
    }
    skip_year_word();
    return true;
  }

  /// March 3, 2024; Mar. 3rd 2024; Mar 3 10:00:00 2024; March 2024.
  bool take_month_first() {
    if (!is_number_near() || !take_month_name()) return false;
    if (m_is_whole_text && take_month_and_year()) return true;
    m_cursor.skip_sign('-');
    if (!m_cursor.is_number(1, 2)) return false;
    m_date.day = m_cursor.take_number();
    skip_ordinal();
    auto const time = take_time(m_cursor, TimeLink::none);
    if (!time) skip_link();
    if (!m_cursor.is_number(4, 4)) return false;
    m_date.year = m_cursor.take_number();
    m_date.time = time;
    return true;
  }

  bool take_month_and_year() {
    DateCursor const begin = m_cursor;
    skip_link();
    if (m_cursor.is_number(4, 4)) {
      m_date.year = m_cursor.take_number();
      skip_year_word();
      return true;
    }
    m_cursor.at = begin.at;
    return false;
  }

  /// Whether a number stands close enough for the word here to be a month: most words are not.
  bool is_number_near() const {
    for (std::size_t ahead = 1; ahead <= 3; ++ahead) {
      if (m_cursor.is_number(1, 4, ahead)) return true;
    }
    return false;
  }

  DateCursor m_cursor;
  bool m_is_whole_text;
  CalendarDate m_date;
};

/// Skips a weekday in front of a date, with its comma: "Sunday, ", "So., ", "terça-feira, ".
bool skip_weekday(DateCursor& cursor) {
  DateToken const* const token = cursor.peek();
  if (token == nullptr || token->kind != DateTokenKind::word) return false;
  bool is_number_near = false;
  for (std::size_t ahead = 1; ahead <= 6; ++ahead) {
    is_number_near = is_number_near || cursor.is_number(1, 4, ahead);
  }
  if (!is_number_near || !is_weekday_name(token->word)) return false;
  ++cursor.at;
  if (cursor.is_sign('-') && cursor.is_word("feira", 1)) cursor.at += 2;
  cursor.skip_sign('.');
  cursor.skip_sign(',');
  return true;
}

bool is_east_asian_weekday(DateCursor const& cursor, std::size_t ahead) {
  for (char32_t const day : U"日月火水木金土一二三四五六天월화수목금토일") {
    if (day != 0 && cursor.is_sign(day, ahead)) return true;
  }
  return false;
}

/// Skips a weekday behind a date: "(日)", "（日曜日）", "星期日", "周日", "일요일", "(Sun)".
void skip_weekday_behind(DateCursor& cursor) {
  DateCursor trial{cursor.tokens, cursor.at};
  bool const has_bracket = trial.skip_sign('(');
  if (trial.skip_sign(U'星')) {
    if (!trial.skip_sign(U'期')) return;
  } else if (!trial.skip_sign(U'周') && !trial.skip_sign(U'週') && !has_bracket) {
    bool const is_full = trial.is_sign(U'曜', 1) || trial.is_sign(U'요', 1);
    if (!is_full) return;
  }
  if (is_east_asian_weekday(trial, 0)) {
    ++trial.at;
    if (trial.is_sign(U'曜') || trial.is_sign(U'요')) trial.at += 2;
  } else if (has_bracket && trial.peek() != nullptr && is_weekday_name(trial.peek()->word)) {
    ++trial.at;
    trial.skip_sign('.');
  } else {
    return;
  }
  if (has_bracket && !trial.skip_sign(')')) return;
  if (trial.at <= trial.tokens.size()) cursor.at = trial.at;
}

}  // namespace

std::optional<DateMatch> match_date(std::span<DateToken const> tokens, std::size_t first,
                                    DateRules rules) {
  DateCursor cursor{tokens, first};
  DatePatterns patterns(cursor, rules);
  bool is_date = patterns.take();
  if (!is_date && skip_weekday(cursor)) {
    patterns = DatePatterns(cursor, rules);
    is_date = patterns.take();
  }
  if (!is_date || !exists(patterns.date(), rules == DateRules::whole_text)) return std::nullopt;

  DateMatch match{patterns.date(), 0};
  DateCursor behind{tokens, patterns.cursor().at};
  skip_weekday_behind(behind);
  if (!match.date.time && match.date.day) match.date.time = take_linked_time(behind);
  match.end_token = behind.at;
  return match;
}

}  // namespace article
