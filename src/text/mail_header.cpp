#include "text/mail_header.hpp"

#include <optional>
#include <string>

#include "base/date.hpp"
#include "text/character.hpp"
#include "text/names.hpp"
#include "text/phrase.hpp"

namespace article::text_reader {
namespace {

constexpr MailFieldRule rules[] = {
    {"en", MailField::from, "from:", "From: Jane Doe <jane@example.org>", "From here: left"},
    {"en", MailField::subject, "subject:", "Subject: The old mill", "Subject to change"},
    {"en", MailField::date, "date: / sent:", "Date: Tue, 5 Mar 2024 10:00:00 +0100",
     "Dated: today"},
    {"en", MailField::other, "to: / cc: / bcc: / reply-to: / attachments:", "To: John Roe",
     "To do: nothing"},
    {"de", MailField::from, "von:", "Von: Anna Müller", "Von allem: etwas"},
    {"de", MailField::subject, "betreff:", "Betreff: Die alte Mühle", "Betrifft uns alle"},
    {"de", MailField::date, "datum: / gesendet:", "Gesendet: 5. März 2024", "Gesendetes"},
    {"de", MailField::other, "an: / kopie: / antwort an:", "An: Max Roth", "An alle: Hallo"},
    {"fr", MailField::from, "de: / de :", "De : Claire Dupont", "De plus : rien"},
    {"fr", MailField::subject, "objet: / objet : / sujet: / sujet :", "Objet : Le vieux moulin",
     "Objets trouvés"},
    {"fr", MailField::date, "date : / envoyé: / envoyé :", "Envoyé : 5 mars 2024", "Envoyés"},
    {"fr", MailField::other, "à: / à :", "À : Jean Roux", "À suivre : rien"},
    {"es", MailField::subject, "asunto:", "Asunto: El viejo molino", "Asuntos varios"},
    {"es", MailField::date, "fecha: / enviado:", "Enviado: 5 de marzo de 2024", "Enviados"},
    {"es", MailField::other, "para:", "Para: Juan Rojo", "Para todos: hola"},
    {"pt", MailField::subject, "assunto:", "Assunto: O velho moinho", "Assuntos"},
    {"pt", MailField::date, "data: / enviada em:", "Data: 5 de março de 2024", "Dados"},
    {"it", MailField::from, "da:", "Da: Marco Rossi", "Da capo: ancora"},
    {"it", MailField::subject, "oggetto:", "Oggetto: Il vecchio mulino", "Oggetti"},
    {"ru", MailField::from, "от: / от кого:", "От: Анна Петрова", "От всех: привет"},
    {"ru", MailField::subject, "тема:", "Тема: Старая мельница", "Темы дня"},
    {"ru", MailField::date, "дата: / отправлено:", "Дата: 5 марта 2024", "Датский: язык"},
    {"ru", MailField::other, "кому:", "Кому: Ивану", "Кому как"},
    {"uk", MailField::from, "від:", "Від: Олена Коваль", "Від усіх: вітання"},
    {"zh", MailField::from, "发件人: / 寄件者:", "发件人：王小明", "发件人很多"},
    {"zh", MailField::subject, "主题: / 主旨:", "主题：老水车", "主题公园"},
    {"zh", MailField::date, "发送时间: / 日期:", "日期：2024年3月5日", "日期未定"},
    {"zh", MailField::other, "收件人: / 收件者: / 抄送:", "收件人：李雷", "收件人很多"},
    {"ja", MailField::from, "差出人:", "差出人：山田花子", "差出人不明"},
    {"ja", MailField::subject, "件名:", "件名：古い水車", "件名なし"},
    {"ja", MailField::date, "日時: / 送信日時:", "日時：2024年3月5日", "日時未定"},
    {"ja", MailField::other, "宛先:", "宛先：鈴木一郎", "宛先不明"},
    {"ar", MailField::from, "من:", "من: ليلى حسن", "من هنا: ابدأ"},
    {"ar", MailField::subject, "الموضوع:", "الموضوع: الطاحونة القديمة", "الموضوعات"},
    {"ar", MailField::date, "التاريخ:", "التاريخ: 5 مارس 2024", "التاريخ القديم"},
    {"ar", MailField::other, "إلى:", "إلى: كريم", "إلى الأمام: سر"},
};

struct FoundField {
  MailField field;
  std::string_view value;
};

std::optional<FoundField> find_field(std::string_view line) {
  for (MailFieldRule const& rule : rules) {
    std::size_t length = 0;
    each_phrase(rule.names, [&](std::string_view name) {
      if (length == 0) length = prefix_length(line, name);
    });
    if (length > 0) return FoundField{rule.field, trim_spaces(line.substr(length))};
  }
  return std::nullopt;
}

/// "Jane Doe <jane@example.org>" and "jane@example.org" as a name to show.
std::string_view display_name(std::string_view value) {
  std::string_view const name = trim_spaces(value.substr(0, value.find('<')));
  if (name.empty()) return value;
  return name.size() > 2 && name.front() == '"' && name.back() == '"'
             ? name.substr(1, name.size() - 2)
             : name;
}

void take_field(FoundField const& found, Metadata& metadata) {
  switch (found.field) {
    case MailField::from:
      metadata.byline.set_if_unset({Person{std::string(display_name(found.value)), ""}},
                                   Source::body);
      break;
    case MailField::subject:
      metadata.title.set_if_unset(std::string(found.value), Source::body);
      break;
    case MailField::date:
      if (auto const date = parse_date(found.value)) {
        metadata.published.set_if_unset(*date, Source::body);
      } else if (auto const part = find_date(found.value)) {
        metadata.published.set_if_unset(part->iso, Source::body);
      }
      break;
    case MailField::other: break;
  }
}

/// Whether the value went into the metadata, so that its line need not be shown.
bool is_taken(FoundField const& found, Metadata const& metadata) {
  switch (found.field) {
    case MailField::from:
      return metadata.byline && metadata.byline.value[0].name == display_name(found.value);
    case MailField::subject: return metadata.title.value == found.value;
    case MailField::date: return parse_date(found.value) || find_date(found.value);
    case MailField::other: return false;
  }
  return false;
}

}  // namespace

std::span<MailFieldRule const> mail_field_rules() { return rules; }

bool take_mail_header(Lines& lines, Metadata& metadata) {
  constexpr std::size_t most_lines = 20;
  std::size_t first = 0;
  while (first < lines.size() && lines[first].fate != Fate::kept) ++first;
  std::size_t end = first;
  unsigned fields = 0;
  bool has_subject = false;
  while (end < lines.size() && end - first < most_lines && lines[end].quotes == 0 &&
         (end == first || lines.follows_directly(end))) {
    std::optional<FoundField> const found = find_field(lines.text(end));
    if (found) {
      ++fields;
      has_subject = has_subject || (found->field == MailField::subject && !found->value.empty());
    }
    ++end;
  }
  if (fields < 2 || !has_subject || fields * 2 < end - first) return false;
  for (std::size_t i = first; i < end; ++i) {
    std::optional<FoundField> const found = find_field(lines.text(i));
    if (!found || found->value.empty()) continue;
    take_field(*found, metadata);
    if (is_taken(*found, metadata)) lines[i].fate = Fate::front;
  }
  return true;
}

}  // namespace article::text_reader
