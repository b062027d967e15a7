#include "html/extract/metadata/visible_dates.hpp"

#include <algorithm>
#include <optional>

#include "base/ascii.hpp"
#include "base/date.hpp"
#include "base/unicode.hpp"
#include "base/url.hpp"
#include "base/utf8.hpp"

namespace article {
namespace {

/// Words before a date that say it is of the last change.
constexpr std::string_view modified_words[] = {
    "updated",       "update",       "modified",      "revised",    "edited",
    "reviewed",      "last checked", "aktualisiert",  "update:",    "stand:",
    "geändert",      "bearbeitet",   "überarbeitet",  "mis à jour", "mise à jour",
    "modifié",       "actualizado",  "actualización", "atualizado", "aggiornato",
    "aggiornamento", "bijgewerkt",   "gewijzigd",     "uppdaterad", "opdateret",
    "oppdatert",     "aktualizacja", "aktualizováno", "обновлен",   "обновлено",
    "изменено",      "оновлено",     "güncelleme",    "päivitetty", "diperbarui",
    "cập nhật",      "تحديث",        "עודכן",         "更新",       "修改",
    "수정",
};

/// Where the words about the next date begin: what stands before the last date is about that.
bool says_modified(std::string_view before) {
  std::string const lower = lower_case(before);
  std::size_t last = std::string::npos;
  for (std::string_view const word : modified_words) {
    std::size_t const at = lower.rfind(word);
    if (at != std::string::npos && (last == std::string::npos || at > last)) last = at;
  }
  if (last == std::string::npos) return false;
  // "Updated … | Published …"
  for (std::string_view const word :
       {"publ", "posted", "erschienen", "veröff", "created", "erstellt"}) {
    std::size_t const at = lower.rfind(word);
    if (at != std::string::npos && at > last) return false;
  }
  return true;
}

bool is_month_first(std::string_view language) {
  std::string const tag = to_lower(language);
  return tag.empty() || tag == "en" || tag == "en-us" || tag == "en_us" || tag == "es-us" ||
         tag == "en-ph";
}

struct Numbers {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string iso;
};

/// 03/04/2024 and 3/4/24; with full stops only a short year, as the rest is read elsewhere.
std::optional<Numbers> find_numbers(std::string_view text, std::string_view language) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    bool const may_begin =
        is_digit(text[i]) && (i == 0 || (!is_alphanumeric(text[i - 1]) && text[i - 1] != '/' &&
                                         text[i - 1] != '.' && text[i - 1] != '-'));
    if (!may_begin) continue;
    int values[3] = {0, 0, 0};
    std::size_t digits[3] = {0, 0, 0};
    char separator = 0;
    std::size_t at = i;
    int part = 0;
    for (; part < 3; ++part) {
      while (at < text.size() && is_digit(text[at]) && digits[part] < 5) {
        values[part] = values[part] * 10 + (text[at++] - '0');
        ++digits[part];
      }
      if (digits[part] == 0 || part == 2) break;
      char const c = at < text.size() ? text[at] : ' ';
      if ((c != '/' && c != '.' && c != '-') || (separator != 0 && separator != c)) break;
      separator = c;
      ++at;
      while (c == '.' && at < text.size() && text[at] == ' ') ++at;
    }
    bool const is_end =
        at >= text.size() || (!is_alphanumeric(text[at]) && text[at] != '/' && text[at] != '-');
    bool const fits = part == 2 && digits[0] <= 2 && digits[1] <= 2 &&
                      (digits[2] == 4 || digits[2] == 2) && is_end;
    if (!fits) continue;
    int year = values[2];
    if (digits[2] == 2) year += 2000;
    int day = values[0];
    int month = values[1];
    bool const swap = separator != '.' &&
                      (month > 12 || (day <= 12 && separator == '/' && is_month_first(language)));
    if (swap) std::swap(day, month);
    auto const padded = [](int number) {
      return (number < 10 ? "0" : "") + std::to_string(number);
    };
    std::string const iso = std::to_string(year) + "-" + padded(month) + "-" + padded(day);
    auto parsed = parse_date(iso);
    constexpr int first_page = 1991;
    constexpr int far_future = 2035;
    if (parsed && year >= first_page && year < far_future)
      return Numbers{i, at, std::move(*parsed)};
  }
  return std::nullopt;
}

}  // namespace

std::vector<DateInText> dates_in(std::string_view text, std::string_view language) {
  constexpr std::size_t longest_text = 600;
  constexpr std::size_t max_dates = 6;
  text = text.substr(0, floor_utf8_boundary(text, std::min(text.size(), longest_text)));
  std::string plain(text);
  std::replace(plain.begin(), plain.end(), '\x1F', ' ');
  std::string_view rest = plain;
  std::vector<DateInText> dates;
  while (dates.size() < max_dates) {
    auto const full = find_date(rest);
    auto const numbers = find_numbers(rest, language);
    if (!full && !numbers) break;
    bool const use_full = full && (!numbers || full->offset <= numbers->begin);
    std::size_t const begin = use_full ? full->offset : numbers->begin;
    std::size_t const end = use_full ? full->offset + full->length : numbers->end;
    dates.push_back({use_full ? full->iso : numbers->iso, says_modified(rest.substr(0, begin))});
    rest.remove_prefix(end);
  }
  return dates;
}

std::string date_in_url(std::string_view url) {
  std::string_view const path = split_url(url).path;
  for (std::size_t i = 0; i < path.size(); ++i) {
    bool const may_begin = is_digit(path[i]) && (i == 0 || !is_digit(path[i - 1]));
    if (!may_begin) continue;
    std::string digits;
    std::size_t at = i;
    while (at < path.size() && digits.size() < 8) {
      if (is_digit(path[at])) {
        digits += path[at];
      } else if ((path[at] != '/' && path[at] != '-' && path[at] != '_') ||
                 (digits.size() != 4 && digits.size() != 6)) {
        break;
      }
      ++at;
    }
    bool const is_end = at >= path.size() || !is_digit(path[at]);
    if (digits.size() != 8 || !is_end || (!digits.starts_with("19") && !digits.starts_with("20")))
      continue;
    auto const date = parse_date(digits);
    if (date) return *date;
  }
  return {};
}

}  // namespace article
