#include "base/date_names.hpp"

#include <cstddef>
#include <cstdint>

namespace article {

namespace {

struct MonthName {
  std::string_view name;
  std::uint8_t month;
};

/// By month: English, German, French, Spanish, Portuguese, Italian; Dutch, Polish, Swedish; Russian,
/// Ukrainian; Arabic of Egypt, the Levant and the Maghreb; Turkish, Greek, Hindi, Finnish, Czech,
/// Romanian, Danish, Norwegian, Indonesian, Hungarian. What another language has already is not
/// repeated. Slavic names stand in the genitive, which dates use, and the nominative.
constexpr MonthName month_names[] = {
    // clang-format off
    {"january", 1}, {"jan", 1}, {"januar", 1}, {"jänner", 1}, {"jän", 1}, {"janvier", 1}, {"janv", 1},
    {"enero", 1}, {"ene", 1}, {"janeiro", 1}, {"gennaio", 1}, {"gen", 1}, {"januari", 1},
    {"stycznia", 1}, {"styczeń", 1}, {"sty", 1}, {"января", 1}, {"январь", 1}, {"янв", 1},
    {"січня", 1}, {"січень", 1}, {"січ", 1}, {"يناير", 1}, {"كانون الثاني", 1}, {"جانفي", 1},
    {"ocak", 1}, {"ιανουαρίου", 1}, {"जनवरी", 1}, {"tammikuuta", 1}, {"ledna", 1}, {"ianuarie", 1},
    {"január", 1},

    {"february", 2}, {"feb", 2}, {"februar", 2}, {"feber", 2}, {"février", 2}, {"fevrier", 2},
    {"févr", 2}, {"fév", 2}, {"febrero", 2}, {"fevereiro", 2}, {"fev", 2}, {"febbraio", 2}, {"febb", 2},
    {"februari", 2}, {"lutego", 2}, {"luty", 2}, {"lut", 2}, {"февраля", 2}, {"февраль", 2},
    {"фев", 2}, {"февр", 2}, {"лютого", 2}, {"лютий", 2}, {"лют", 2}, {"فبراير", 2}, {"شباط", 2},
    {"فيفري", 2},
    {"şubat", 2}, {"φεβρουαρίου", 2}, {"फरवरी", 2}, {"फ़रवरी", 2}, {"helmikuuta", 2}, {"února", 2},
    {"februarie", 2}, {"február", 2},

    {"march", 3}, {"mar", 3}, {"märz", 3}, {"maerz", 3}, {"mär", 3}, {"mrz", 3}, {"mars", 3},
    {"marzo", 3}, {"março", 3}, {"marco", 3}, {"maart", 3}, {"mrt", 3}, {"marca", 3}, {"marzec", 3},
    {"марта", 3}, {"март", 3}, {"мар", 3}, {"березня", 3}, {"березень", 3}, {"бер", 3}, {"مارس", 3},
    {"آذار", 3}, {"اذار", 3},
    {"mart", 3}, {"marts", 3}, {"μαρτίου", 3}, {"मार्च", 3}, {"maaliskuuta", 3}, {"března", 3},
    {"martie", 3}, {"maret", 3}, {"március", 3},

    {"april", 4}, {"apr", 4}, {"avril", 4}, {"avr", 4}, {"abril", 4}, {"abr", 4}, {"aprile", 4},
    {"kwietnia", 4}, {"kwiecień", 4}, {"kwi", 4}, {"апреля", 4}, {"апрель", 4}, {"апр", 4},
    {"квітня", 4}, {"квітень", 4}, {"квіт", 4}, {"кві", 4}, {"أبريل", 4}, {"ابريل", 4}, {"إبريل", 4},
    {"نيسان", 4}, {"أفريل", 4},
    {"nisan", 4}, {"απριλίου", 4}, {"अप्रैल", 4}, {"huhtikuuta", 4}, {"dubna", 4}, {"aprilie", 4},
    {"április", 4},

    {"may", 5}, {"mai", 5}, {"mayo", 5}, {"maio", 5}, {"maggio", 5}, {"mag", 5}, {"mei", 5},
    {"maja", 5}, {"maj", 5}, {"мая", 5}, {"май", 5}, {"травня", 5}, {"травень", 5}, {"трав", 5},
    {"тра", 5}, {"مايو", 5}, {"أيار", 5}, {"ايار", 5}, {"ماي", 5},
    {"mayıs", 5}, {"μαΐου", 5}, {"मई", 5}, {"toukokuuta", 5}, {"května", 5}, {"május", 5},

    {"june", 6}, {"jun", 6}, {"juni", 6}, {"juin", 6}, {"junio", 6}, {"junho", 6}, {"giugno", 6},
    {"giu", 6}, {"czerwca", 6}, {"czerwiec", 6}, {"cze", 6}, {"июня", 6}, {"июнь", 6}, {"июн", 6},
    {"червня", 6}, {"червень", 6}, {"черв", 6}, {"чер", 6}, {"يونيو", 6}, {"يونيه", 6},
    {"حزيران", 6}, {"جوان", 6},
    {"haziran", 6}, {"ιουνίου", 6}, {"जून", 6}, {"kesäkuuta", 6}, {"června", 6}, {"iunie", 6},
    {"június", 6},

    {"july", 7}, {"jul", 7}, {"juli", 7}, {"juillet", 7}, {"juil", 7}, {"julio", 7}, {"julho", 7},
    {"luglio", 7}, {"lug", 7}, {"lipca", 7}, {"lipiec", 7}, {"lip", 7}, {"июля", 7}, {"июль", 7},
    {"июл", 7}, {"липня", 7}, {"липень", 7}, {"лип", 7}, {"يوليو", 7}, {"يوليه", 7}, {"تموز", 7},
    {"جويلية", 7},
    {"temmuz", 7}, {"ιουλίου", 7}, {"जुलाई", 7}, {"heinäkuuta", 7}, {"července", 7}, {"iulie", 7},
    {"július", 7},

    {"august", 8}, {"aug", 8}, {"août", 8}, {"aout", 8}, {"agosto", 8}, {"ago", 8}, {"augustus", 8},
    {"augusti", 8}, {"sierpnia", 8}, {"sierpień", 8}, {"sie", 8}, {"августа", 8}, {"август", 8},
    {"авг", 8}, {"серпня", 8}, {"серпень", 8}, {"серп", 8}, {"сер", 8}, {"أغسطس", 8}, {"اغسطس", 8},
    {"آب", 8}, {"أوت", 8},
    {"ağustos", 8}, {"αυγούστου", 8}, {"अगस्त", 8}, {"elokuuta", 8}, {"srpna", 8}, {"agustus", 8},
    {"augusztus", 8},

    {"september", 9}, {"sep", 9}, {"sept", 9}, {"septembre", 9}, {"septiembre", 9}, {"setiembre", 9},
    {"setembro", 9}, {"set", 9}, {"settembre", 9}, {"sett", 9}, {"września", 9}, {"wrzesień", 9},
    {"wrz", 9}, {"сентября", 9}, {"сентябрь", 9}, {"сен", 9}, {"сент", 9}, {"вересня", 9},
    {"вересень", 9}, {"вер", 9}, {"سبتمبر", 9}, {"أيلول", 9}, {"ايلول", 9},
    {"eylül", 9}, {"σεπτεμβρίου", 9}, {"सितंबर", 9}, {"सितम्बर", 9}, {"syyskuuta", 9}, {"září", 9},
    {"septembrie", 9}, {"szeptember", 9},

    {"october", 10}, {"oct", 10}, {"oktober", 10}, {"okt", 10}, {"octobre", 10}, {"octubre", 10},
    {"outubro", 10}, {"out", 10}, {"ottobre", 10}, {"ott", 10}, {"października", 10},
    {"październik", 10}, {"paź", 10}, {"октября", 10}, {"октябрь", 10}, {"окт", 10}, {"жовтня", 10},
    {"жовтень", 10}, {"жовт", 10}, {"жов", 10}, {"أكتوبر", 10}, {"اكتوبر", 10}, {"تشرين الأول", 10},
    {"ekim", 10}, {"οκτωβρίου", 10}, {"अक्टूबर", 10}, {"अक्तूबर", 10}, {"lokakuuta", 10},
    {"října", 10}, {"octombrie", 10}, {"október", 10},

    {"november", 11}, {"nov", 11}, {"novembre", 11}, {"noviembre", 11}, {"novembro", 11},
    {"listopada", 11}, {"listopad", 11}, {"lis", 11}, {"ноября", 11}, {"ноябрь", 11}, {"ноя", 11},
    {"нояб", 11}, {"листопада", 11}, {"листопад", 11}, {"лист", 11}, {"лис", 11}, {"نوفمبر", 11},
    {"تشرين الثاني", 11},
    {"kasım", 11}, {"νοεμβρίου", 11}, {"नवंबर", 11}, {"नवम्बर", 11}, {"marraskuuta", 11},
    {"noiembrie", 11}, {"nopember", 11},

    {"december", 12}, {"dec", 12}, {"dezember", 12}, {"dez", 12}, {"décembre", 12}, {"decembre", 12},
    {"déc", 12}, {"diciembre", 12}, {"dic", 12}, {"dezembro", 12}, {"dicembre", 12}, {"grudnia", 12},
    {"grudzień", 12}, {"gru", 12}, {"декабря", 12}, {"декабрь", 12}, {"дек", 12}, {"грудня", 12},
    {"грудень", 12}, {"груд", 12}, {"гру", 12}, {"ديسمبر", 12}, {"كانون الأول", 12},
    {"aralık", 12}, {"δεκεμβρίου", 12}, {"दिसंबर", 12}, {"दिसम्बर", 12}, {"joulukuuta", 12},
    {"prosince", 12}, {"decembrie", 12}, {"desember", 12},
    // clang-format on
};

/// Each between bars, by language as above. Monday first.
constexpr std::string_view weekday_names =
    "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|"
    "thurs|fri"
    "|sat|sun"
    "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so"
    "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim"
    "|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo|mié|jue|vie|sáb|dom"
    "|segunda|terça|quarta|quinta|sexta|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-"
    "feira"
    "|seg|ter|qua|qui|sex|sab"
    "|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gio"
    "|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|wo|vr|za|zo"
    "|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pon|wt|śr|czw|pt|sob|niedz"
    "|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mån|tis|ons|tors|tor|fre|lör|sön"
    "|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс"
    "|понеділок|вівторок|середа|четвер|п'ятниця|п’ятниця|субота|неділя|нд"
    "|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد|الاحد|";

struct Zone {
  std::string_view name;
  std::int16_t offset;
};

constexpr Zone zones[] = {
    {"z", 0},      {"utc", 0},    {"gmt", 0},    {"ut", 0},     {"wet", 0},    {"bst", 60},
    {"est", -300}, {"edt", -240}, {"cdt", -300}, {"mst", -420}, {"mdt", -360}, {"pst", -480},
    {"pdt", -420}, {"cet", 60},   {"mez", 60},   {"cest", 120}, {"mesz", 120}, {"eet", 120},
    {"eest", 180}, {"msk", 180},  {"jst", 540},  {"kst", 540},  {"aest", 600}, {"aedt", 660},
    {"nzst", 720}, {"nzdt", 780},
};

}  // namespace

int month_of_name(std::string_view name) {
  // Some three hundred names, most told apart by their length: half a microsecond, and asked only of
  // words next to numbers.
  for (MonthName const& each : month_names) {
    if (each.name == name) return each.month;
  }
  return 0;
}

bool is_weekday_name(std::string_view name) {
  if (name.empty() || name.find('|') != std::string_view::npos) return false;
  std::size_t at = weekday_names.find(name);
  while (at != std::string_view::npos) {
    if (weekday_names[at - 1] == '|' && weekday_names[at + name.size()] == '|') return true;
    at = weekday_names.find(name, at + 1);
  }
  return false;
}

std::optional<int> offset_of_zone(std::string_view name) {
  for (Zone const& zone : zones) {
    if (zone.name == name) return zone.offset;
  }
  return std::nullopt;
}

bool is_vague_zone_name(std::string_view name) {
  for (std::string_view const zone : {"et", "ct", "mt", "pt", "cst", "ist"}) {
    if (name == zone) return true;
  }
  return false;
}

}  // namespace article
