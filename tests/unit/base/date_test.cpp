#include "base/date.hpp"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "base/date_names.hpp"

using namespace article;

namespace {

struct ParseRow {
  std::string_view text;
  std::string_view iso;  ///< Empty when it is no date.
};

constexpr ParseRow parse_rows[] = {
    {"3. marts 2024", "2024-03-03"},
    {"3. desember 2024", "2024-12-03"},
    {"3 Mayıs 2024", "2024-05-03"},
    {"3 Ağustos 2024", "2024-08-03"},
    {"3 Μαΐου 2024", "2024-05-03"},
    {"3 Δεκεμβρίου 2024", "2024-12-03"},
    {"3 मार्च 2024", "2024-03-03"},
    {"3. tammikuuta 2024", "2024-01-03"},
    {"3. září 2024", "2024-09-03"},
    {"3 octombrie 2024", "2024-10-03"},
    {"3 Agustus 2024", "2024-08-03"},
    // ISO 8601 and its relatives.
    {"2024-03-03", "2024-03-03"},
    {" 2024-03-03 ", "2024-03-03"},
    {"2024-3-3", "2024-03-03"},
    {"2024/03/03", "2024-03-03"},
    {"2024.03.03", "2024-03-03"},
    {"2024-03", "2024-03"},
    {"20240303", "2024-03-03"},
    {"20240303T100000Z", "2024-03-03T10:00:00Z"},
    {"20240303T1000", "2024-03-03T10:00:00"},
    {"2024-03-03T10:00:00Z", "2024-03-03T10:00:00Z"},
    {"2024-03-03T10:00:00.123456Z", "2024-03-03T10:00:00Z"},
    {"2024-03-03T10:00:00+00:00", "2024-03-03T10:00:00Z"},
    {"2024-03-03T10:00:00+01:00", "2024-03-03T10:00:00+01:00"},
    {"2024-03-03T10:00:00-0530", "2024-03-03T10:00:00-05:30"},
    {"2024-03-03T10:00-05:00", "2024-03-03T10:00:00-05:00"},
    {"2024-03-03T10:00", "2024-03-03T10:00:00"},
    {"2024-03-03 10:00:00", "2024-03-03T10:00:00"},
    {"2024-03-03 10:00:00 UTC", "2024-03-03T10:00:00Z"},
    {"2024-03-03 10:00:00 +0100", "2024-03-03T10:00:00+01:00"},
    {"2024-03-03 10:00:00 CEST", "2024-03-03T10:00:00+02:00"},
    {"2024-02-29", "2024-02-29"},
    // RFC 2822, HTTP, asctime, JavaScript.
    {"Sun, 3 Mar 2024 10:00:00 +0100", "2024-03-03T10:00:00+01:00"},
    {"Sun, 03 Mar 2024 10:00:00 GMT", "2024-03-03T10:00:00Z"},
    {"3 Mar 2024 10:00 -0500 (EST)", "2024-03-03T10:00:00-05:00"},
    {"Sunday, 03-Mar-24 10:00:00 GMT", "2024-03-03T10:00:00Z"},
    {"Sunday, 03-Mar-94 10:00:00 GMT", "1994-03-03T10:00:00Z"},
    {"Sun Mar  3 10:00:00 2024", "2024-03-03T10:00:00"},
    {"Sun Mar 03 10:00:00 +0000 2024", "2024-03-03T10:00:00Z"},
    {"Sun Mar 03 2024 10:00:00 GMT+0100 (Central European Standard Time)",
     "2024-03-03T10:00:00+01:00"},
    // English.
    {"March 3, 2024", "2024-03-03"},
    {"march 3, 2024", "2024-03-03"},
    {"MARCH 3, 2024", "2024-03-03"},
    {"March 3 2024", "2024-03-03"},
    {"March 3rd, 2024", "2024-03-03"},
    {"Mar 3, 2024", "2024-03-03"},
    {"Mar. 3, 2024", "2024-03-03"},
    {"Sept. 21, 2024", "2024-09-21"},
    {"Sunday, March 3, 2024", "2024-03-03"},
    {"Sun., Mar. 3, 2024", "2024-03-03"},
    {"Sunday 3 March 2024", "2024-03-03"},
    {"3 March 2024", "2024-03-03"},
    {"03 March 2024", "2024-03-03"},
    {"3rd March 2024", "2024-03-03"},
    {"3rd of March, 2024", "2024-03-03"},
    {"3 March, 2024", "2024-03-03"},
    {"3-Mar-2024", "2024-03-03"},
    {"Mar-03-2024", "2024-03-03"},
    {"3/Mar/2024", "2024-03-03"},
    {"2024 March 3", "2024-03-03"},
    {"2024-Mar-03", "2024-03-03"},
    {"2024, March 3", "2024-03-03"},
    {"March 3, 2024.", "2024-03-03"},
    {"March 2024", "2024-03"},
    {"May 1, 2024", "2024-05-01"},
    {"March 3, 2024 at 10:05 AM", "2024-03-03T10:05:00"},
    {"March 3, 2024, 10:05 p.m.", "2024-03-03T22:05:00"},
    {"March 3, 2024 12:05 am", "2024-03-03T00:05:00"},
    {"March 3, 2024 12:05 PM EST", "2024-03-03T12:05:00-05:00"},
    {"March 3, 2024 | 9 a.m. PDT", "2024-03-03T09:00:00-07:00"},
    {"March 3, 2024 – 10:05", "2024-03-03T10:05:00"},
    {"March 3, 2024 10:05 UTC+1", "2024-03-03T10:05:00+01:00"},
    {"March 3, 2024 10:05 AM ET", "2024-03-03T10:05:00"},
    {"Mar 3, 2024 @17:05 PM", "2024-03-03T17:05:00"},
    {"Sun 3 Mar 2024 06.05 GMT", "2024-03-03T06:05:00Z"},
    {"2024-03-03 10:00:00 +0100 CET", "2024-03-03T10:00:00+01:00"},
    {"2024-03-03 10:00:00 +0000 +0000", "2024-03-03T10:00:00Z"},
    // Unix time.
    {"1709460000", "2024-03-03T10:00:00Z"},
    {"1709460000123", "2024-03-03T10:00:00Z"},
    {"1709164800", "2024-02-29T00:00:00Z"},
    {"1703980799", "2023-12-30T23:59:59Z"},
    {"0709460000", ""},
    // German.
    {"3. März 2024", "2024-03-03"},
    {"03. Maerz 2024", "2024-03-03"},
    {"Sonntag, 3. März 2024", "2024-03-03"},
    {"So., 3. Jan. 2024", "2024-01-03"},
    {"3.3.2024", "2024-03-03"},
    {"03.03.2024", "2024-03-03"},
    {"25.03.2024", "2024-03-25"},
    {"3. 3. 2024", "2024-03-03"},
    {"03.04.2024", "2024-04-03"},
    {"03.03.24", "2024-03-03"},
    {"03.03.89", "1989-03-03"},
    {"3. März 2024, 10:05 Uhr", "2024-03-03T10:05:00"},
    {"3. März 2024 um 10.05 Uhr", "2024-03-03T10:05:00"},
    {"03.03.2024, 10:05", "2024-03-03T10:05:00"},
    {"03.03.2024 um 10.05", "2024-03-03T10:05:00"},
    {"03.03.2024 // 10:05", "2024-03-03T10:05:00"},
    // French.
    {"3 mars 2024", "2024-03-03"},
    {"1er août 2024", "2024-08-01"},
    {"dimanche 3 mars 2024", "2024-03-03"},
    {"3 févr. 2024", "2024-02-03"},
    {"3 mars 2024 à 10h05", "2024-03-03T10:05:00"},
    {"3 mars 2024 à 10:05", "2024-03-03T10:05:00"},
    // Spanish, Portuguese, Italian.
    {"3 de marzo de 2024", "2024-03-03"},
    {"3 de marzo del 2024", "2024-03-03"},
    {"domingo, 3 de marzo de 2024", "2024-03-03"},
    {"mar, 5 mar 2024", "2024-03-05"},
    {"3 marzo, 2024", "2024-03-03"},
    {"marzo 3, 2024", "2024-03-03"},
    {"3 de marzo de 2024 a las 10:05", "2024-03-03T10:05:00"},
    {"3 de março de 2024", "2024-03-03"},
    {"1º de setembro de 2024", "2024-09-01"},
    {"terça-feira, 5 de março de 2024", "2024-03-05"},
    {"3 de março de 2024 às 10h05", "2024-03-03T10:05:00"},
    {"3 marzo 2024", "2024-03-03"},
    {"domenica 3 marzo 2024", "2024-03-03"},
    {"3 gennaio 2024 alle 10:05", "2024-01-03T10:05:00"},
    // Dutch, Polish, Swedish.
    {"3 maart 2024", "2024-03-03"},
    {"3 mei 2024 om 10.05 uur", "2024-05-03T10:05:00"},
    {"3 marca 2024", "2024-03-03"},
    {"3 października 2024 r.", "2024-10-03"},
    {"3 mars 2024 kl. 10:05", "2024-03-03T10:05:00"},
    {"3 augusti 2024", "2024-08-03"},
    // Russian, Ukrainian.
    {"3 марта 2024", "2024-03-03"},
    {"3 марта 2024 г.", "2024-03-03"},
    {"3 МАРТА 2024 года", "2024-03-03"},
    {"воскресенье, 3 марта 2024, 10:05", "2024-03-03T10:05:00"},
    {"3 мая 2024 в 10:05", "2024-05-03T10:05:00"},
    {"3 березня 2024", "2024-03-03"},
    {"п'ятниця, 1 березня 2024 року", "2024-03-01"},
    {"3 листопада 2024 р.", "2024-11-03"},
    // Arabic.
    {"3 مارس 2024", "2024-03-03"},
    {"٣ مارس ٢٠٢٤", "2024-03-03"},
    {"3 مارس، 2024", "2024-03-03"},
    {"الأحد 3 مارس 2024", "2024-03-03"},
    {"3 كانون الثاني 2024", "2024-01-03"},
    {"3 تشرين الأول 2024", "2024-10-03"},
    {"‏3 آذار 2024‏", "2024-03-03"},
    // Chinese, Japanese, Korean.
    {"2024年3月3日", "2024-03-03"},
    {"2024 年 03 月 03 日", "2024-03-03"},
    {"２０２４年３月３日", "2024-03-03"},
    {"2024年3月3日 10:05", "2024-03-03T10:05:00"},
    {"2024年3月3日10時05分", "2024-03-03T10:05:00"},
    {"2024年3月3日（日）", "2024-03-03"},
    {"2024年3月3日(日) 10:05", "2024-03-03T10:05:00"},
    {"2024年3月3日 星期日", "2024-03-03"},
    {"2024年3月", "2024-03"},
    {"2024년 3월 3일", "2024-03-03"},
    {"2024년 3월 3일 일요일", "2024-03-03"},
    {"2024. 3. 3.", "2024-03-03"},
    // Numbers alone.
    {"25/03/2024", "2024-03-25"},
    {"03/25/2024", "2024-03-25"},
    {"03/03/2024", "2024-03-03"},
    {"03/04/2024", ""},
    {"25-03-2024", "2024-03-25"},
    {"03-04-2024", "2024-04-03"},
    {"03-25-2024", "2024-03-25"},
    {"25/13/2024", ""},
    {"03/25/24", ""},
    // No dates.
    {"", ""},
    {"   ", ""},
    {"2024", ""},
    {"March", ""},
    {"March 3", ""},
    {"3 March", ""},
    {"today", ""},
    {"3 days ago", ""},
    {"10:05", ""},
    {"Updated: March 3, 2024", ""},
    {"March 3, 2024 by Ann", ""},
    {"March 32, 2024", ""},
    {"February 30, 2024", ""},
    {"2023-02-29", ""},
    {"2024-13-01", ""},
    {"2024-00-01", ""},
    {"2024-01-00", ""},
    {"0024-01-01", ""},
    {"2024-03-03T25:00:00Z", ""},
    {"2024-03-03T10:60:00Z", ""},
    {"2024-03/03", ""},
    {"2024-03-03-04", ""},
    {"1.2.3.4", ""},
    {"12345678901", ""},
    {"99999999", ""},
    {"3 Maple 2024", ""},
    {"3 mars2024x", ""},
    {"март", ""},
    {"年月日", ""},
};

struct FindRow {
  std::string_view line;
  std::string_view found;  ///< The part of the line; empty when there is none.
  std::string_view iso;
};

constexpr FindRow find_rows[] = {
    {"March 3, 2024", "March 3, 2024", "2024-03-03"},
    {"By Jane Doe · Mar 3, 2024 · 5 min read", "Mar 3, 2024", "2024-03-03"},
    {"Jane Doe | March 3, 2024 | News", "March 3, 2024", "2024-03-03"},
    {"Published: 2024-03-03T10:00:00Z, edited", "2024-03-03T10:00:00Z", "2024-03-03T10:00:00Z"},
    {"Updated Sunday, March 3, 2024 at 10:05 a.m. EST", "Sunday, March 3, 2024 at 10:05 a.m. EST",
     "2024-03-03T10:05:00-05:00"},
    {"LONDON (Reuters), 3 March 2024 - Boats", "3 March 2024", "2024-03-03"},
    {"It opened on 3 March 1865, and closed.", "3 March 1865", "1865-03-03"},
    {"On March 3, 2024, he rowed.", "March 3, 2024", "2024-03-03"},
    {"From 3–5 March 2024", "5 March 2024", "2024-03-05"},
    {"(3. März 2024)", "3. März 2024", "2024-03-03"},
    {"Stand: 03.03.2024, 10:05 Uhr", "03.03.2024, 10:05 Uhr", "2024-03-03T10:05:00"},
    {"Von Anna Bauer, Sonntag, 3. März 2024", "Sonntag, 3. März 2024", "2024-03-03"},
    {"Publié le dimanche 3 mars 2024 à 10h05 par Anne", "dimanche 3 mars 2024 à 10h05",
     "2024-03-03T10:05:00"},
    {"Madrid, 3 de marzo de 2024", "3 de marzo de 2024", "2024-03-03"},
    {"Опубликовано 3 марта 2024 г. в 10:05", "3 марта 2024 г. в 10:05", "2024-03-03T10:05:00"},
    {"更新日：2024年3月3日更新", "2024年3月3日", "2024-03-03"},
    {"发布于2024年3月3日 10:05 来源", "2024年3月3日 10:05", "2024-03-03T10:05:00"},
    {"등록 2024. 3. 3. 10:05", "2024. 3. 3. 10:05", "2024-03-03T10:05:00"},
    {"نشر في 3 مارس 2024 الساعة", "3 مارس 2024", "2024-03-03"},
    {"Open March 3, 2024 10:00-11:30", "March 3, 2024 10:00-11:30", "2024-03-03T10:00:00"},
    {"March 3, 2024, 9:00 a.m. – 5:00 p.m. EST", "March 3, 2024, 9:00 a.m. – 5:00 p.m. EST",
     "2024-03-03T09:00:00-05:00"},
    {"Vol. 3, No. 12, March 3, 2024", "March 3, 2024", "2024-03-03"},
    {"March 32, 2024 or March 3, 2024", "March 3, 2024", "2024-03-03"},
    {"Two: 2024-03-03 and 2024-03-04", "2024-03-03", "2024-03-03"},
    {"posted:2024-03-03", "2024-03-03", "2024-03-03"},
    {"Le 3 mars 2024 à 10:05 et ailleurs", "3 mars 2024 à 10:05", "2024-03-03T10:05:00"},
    {"Mar 3, 2024 10:05 AM PT | News", "Mar 3, 2024 10:05 AM PT", "2024-03-03T10:05:00"},
    {"[2024-03-03]", "2024-03-03", "2024-03-03"},
    {"Date: Sun, 3 Mar 2024 10:00:00 +0100", "Sun, 3 Mar 2024 10:00:00 +0100",
     "2024-03-03T10:00:00+01:00"},
    // None.
    {"", "", ""},
    {"No date here", "", ""},
    {"In March 2024 it rained.", "", ""},
    {"Born 1865, died 1920.", "", ""},
    {"He may 3 times", "", ""},
    {"Version 1.2.2024", "1.2.2024", "2024-02-01"},
    {"version 3.1.2.2024", "", ""},
    {"1.2.2024.5", "", ""},
    {"https://example.com/2024/03/03/boats", "", ""},
    {"/2024-03-03-boats.html", "", ""},
    {"file-2024-03-03", "", ""},
    {"2024-03-03-boats", "", ""},
    {"x2024-03-03", "", ""},
    {"Call 20240303 now", "", ""},
    {"On 03/04/2024", "", ""},
    {"On 03.03.24", "", ""},
    {"Doe, J. (2024). March winds. 3, 14.", "", ""},
    {"$3 March 2024", "", ""},
};

}  // namespace

TEST_CASE("Dates are read as they are written in many places") {
  for (ParseRow const& row : parse_rows) {
    CAPTURE(row.text);
    CHECK(parse_date(row.text).value_or("") == row.iso);
  }
}

TEST_CASE("What was read is read again the same") {
  for (ParseRow const& row : parse_rows) {
    if (row.iso.empty()) continue;
    CAPTURE(row.text);
    CHECK(parse_date(row.iso).value_or("") == row.iso);
  }
}

TEST_CASE("A date is found where it stands in a line") {
  for (FindRow const& row : find_rows) {
    CAPTURE(row.line);
    auto const span = find_date(row.line);
    CHECK(span.has_value() == !row.found.empty());
    if (!span) continue;
    CHECK(row.line.substr(span->offset, span->length) == row.found);
    CHECK(span->iso == row.iso);
  }
}

TEST_CASE("Every month of every language is known, weekdays too") {
  constexpr std::string_view months[] = {
      "january february march april may june july august september october november december",
      "januar februar märz april mai juni juli august september oktober november dezember",
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
      "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
      "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
      "dicembre",
      "januari februari maart april mei juni juli augustus september oktober november december",
      "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada "
      "grudnia",
      "januari februari mars april maj juni juli augusti september oktober november december",
      "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
      "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
      "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  };
  for (std::string_view list : months) {
    for (int month = 1; month <= 12; ++month) {
      std::string_view const name = list.substr(0, list.find(' '));
      CAPTURE(name);
      CHECK(month_of_name(name) == month);
      list.remove_prefix(std::min(list.size(), name.size() + 1));
    }
  }
  for (std::string_view const day : {"monday", "so", "dimanche", "jueves", "domingo", "sabato",
                                     "zondag", "środa", "lördag", "вторник", "неділя", "الجمعة"}) {
    CHECK(is_weekday_name(day));
  }
  for (std::string_view const other : {"", "day", "|", "montag|dienstag", "may"}) {
    CHECK_FALSE(is_weekday_name(other));
  }
}

TEST_CASE("Long lines are read in bounded time, up to a bound") {
  std::string const padding(longest_dated_line, 'x');
  CHECK_FALSE(find_date(padding + " March 3, 2024").has_value());
  CHECK(find_date("March 3, 2024 " + padding).has_value());
  std::string hostile;
  while (hostile.size() < 1000000) hostile += "mon, may 3 1 may 2 ";
  CHECK_FALSE(find_date(hostile).has_value());
  CHECK_FALSE(parse_date(hostile).has_value());
  CHECK_FALSE(parse_date(std::string(200, '9')).has_value());
}
