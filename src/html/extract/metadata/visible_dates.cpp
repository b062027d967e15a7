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
    "updated",       "update",          "modified",      "revised",    "edited",
    "reviewed",      "last checked",    "aktualisiert",  "update:",    "stand:",
    "geändert",      "bearbeitet",      "überarbeitet",  "mis à jour", "mise à jour",
    "modifié",       "actualizado",     "actualización", "atualizado", "aggiornato",
    "aggiornamento", "bijgewerkt",      "gewijzigd",     "uppdaterad", "opdateret",
    "oppdatert",     "aktualizacja",    "aktualizováno", "обновлен",   "обновлено",
    "изменено",      "оновлено",        "güncelleme",    "päivitetty", "diperbarui",
    "cập nhật",      "تحديث",           "עודכן",         "更新",       "修改",
    "수정",          "letzte änderung",
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

struct Numbers {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string iso;
};

/// 03/04/2024 and 3/4/24; with full stops only a short year, as the rest is read elsewhere.
std::optional<Numbers> find_numbers(std::string_view text, DateOrder order) {
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
    bool const swap =
        separator != '.' &&
        (month > 12 || (day <= 12 && separator == '/' && order == DateOrder::month_first));
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

/// The date that a part of an address begins with: 20240303, 2024/03/03, 2024-3-3, 03-03-2024.
std::string date_at(std::string_view path) {
  std::string_view parts[3];
  std::size_t at = 0;
  for (std::string_view& part : parts) {
    std::size_t const begin = at;
    while (at < path.size() && is_digit(path[at])) ++at;
    part = path.substr(begin, at - begin);
    if (&part == &parts[2] || at >= path.size()) break;
    if (path[at] != '/' && path[at] != '-' && path[at] != '_') break;
    ++at;
  }
  if (parts[0].size() == 2 && parts[1].size() == 2 && parts[2].size() == 4)
    std::swap(parts[0], parts[2]);
  bool const is_whole = parts[0].size() == 8 && parts[1].empty();
  bool const is_parted = parts[0].size() == 4 && (parts[1].size() == 1 || parts[1].size() == 2) &&
                         (parts[2].size() == 1 || parts[2].size() == 2);
  bool const is_year = parts[0].starts_with("19") || parts[0].starts_with("20");
  if (!is_year || (!is_whole && !is_parted)) return {};
  std::string digits(parts[0]);
  for (std::string_view const part : {parts[1], parts[2]}) {
    if (part.size() == 1) digits += '0';
    digits += part;
  }
  return parse_date(digits).value_or("");
}

}  // namespace

std::vector<DateInText> dates_in(std::string_view text, DateOrder order) {
  constexpr std::size_t longest_text = 600;
  constexpr std::size_t max_dates = 6;
  text = text.substr(0, floor_utf8_boundary(text, std::min(text.size(), longest_text)));
  std::string plain(text);
  std::replace(plain.begin(), plain.end(), '\x1F', ' ');
  std::string_view rest = plain;
  std::vector<DateInText> dates;
  while (dates.size() < max_dates) {
    auto const full = find_date(rest);
    auto const numbers = find_numbers(rest, order);
    if (!full && !numbers) break;
    bool const use_full = full && (!numbers || full->offset <= numbers->begin);
    std::size_t const begin = use_full ? full->offset : numbers->begin;
    std::size_t const end = use_full ? full->offset + full->length : numbers->end;
    dates.push_back({use_full ? full->iso : numbers->iso, says_modified(rest.substr(0, begin))});
    rest.remove_prefix(end);
  }
  return dates;
}

std::optional<DateOrder> told_order(std::string_view text) {
  for (std::size_t slash = text.find('/'); slash != std::string_view::npos;
       slash = text.find('/', slash + 1)) {
    bool const has_room = slash >= 2 && slash + 8 <= text.size();
    if (!has_room || text[slash + 3] != '/') continue;
    auto const number_at = [&](std::size_t at) {
      bool const is_number = is_digit(text[at]) && is_digit(text[at + 1]);
      return is_number ? (text[at] - '0') * 10 + (text[at + 1] - '0') : 0;
    };
    int const first = number_at(slash - 2);
    int const second = number_at(slash + 1);
    int const century = number_at(slash + 4);
    if (century != 19 && century != 20) continue;
    if (first > 12 && first <= 31 && second >= 1 && second <= 12) return DateOrder::day_first;
    if (second > 12 && second <= 31 && first >= 1 && first <= 12) return DateOrder::month_first;
  }
  return std::nullopt;
}

DateOrder usual_order(std::string_view language, std::string_view url) {
  std::string const tag = to_lower(language);
  if (tag.ends_with("-us") || tag.ends_with("-ph")) {
    // Many pages elsewhere leave "en-US" as their system has it.
    std::string const host = to_lower(split_url(url).host);
    for (std::string_view const country :
         {".uk", ".au", ".nz", ".ie", ".in", ".za", ".sg", ".my"}) {
      if (host.ends_with(country)) return DateOrder::day_first;
    }
    return DateOrder::month_first;
  }
  if (!tag.empty() && tag != "en") return DateOrder::day_first;
  std::string const host = to_lower(split_url(url).host);
  std::string_view const top =
      std::string_view(host).substr(std::min(host.rfind('.'), host.size()));
  // Two letters are a country, but for those that are used as words.
  bool const is_country = top.size() == 3 && top != ".io" && top != ".ai" && top != ".co" &&
                          top != ".us" && top != ".tv" && top != ".me";
  return is_country ? DateOrder::day_first : DateOrder::month_first;
}

std::string date_in_url(std::string_view url) {
  std::string_view const path = split_url(url).path;
  for (std::size_t i = 0; i < path.size(); ++i) {
    bool const may_begin = is_digit(path[i]) && (i == 0 || !is_digit(path[i - 1]));
    if (!may_begin) continue;
    std::string iso = date_at(path.substr(i));
    if (!iso.empty()) return iso;
  }
  return {};
}

}  // namespace article
