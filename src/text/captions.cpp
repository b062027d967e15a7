#include "text/captions.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "text/character.hpp"
#include "text/phrase.hpp"

namespace article::text_reader {
namespace {

constexpr CaptionRule rules[] = {
    {"en", CaptionKind::description, R"(
     image: / picture: / image description: / image caption, / image caption: / alt text: / alt: /
     caption: / pictured: / [image: / [picture:)",
     "Image: four people walking", "Image is not everything."},
    {"en", CaptionKind::credit, R"(
     photo: / photos: / photo by / photos by / photograph: / photograph by / photography by /
     photo credit: / photo courtesy of / photo illustration by / picture by / image by /
     image credit: / image courtesy of / image source: / image source, / illustration: /
     illustration by / illustrations by / art by / artwork by / graphic: / graphic by / credit: /
     credits: / courtesy of / via getty / via unsplash / source: / video by)",
     "Photo by Jane Doe on Unsplash", "Photo by photo, the album filled."},
    {"en", CaptionKind::number,
     "figure / fig. / fig / table / exhibit / chart / listing / plate / map",
     "Figure 3: The mill in 1920", "Figure it out yourself"},
    {"de", CaptionKind::description, "bild: / bildbeschreibung: / bildunterschrift: / [bild:",
     "Bild: vier Menschen gehen", "Bild dir nichts ein."},
    {"de", CaptionKind::credit, R"(
     foto: / fotos: / foto von / bildnachweis: / bildquelle: / bildrechte: / quelle: / grafik: /
     illustration: / illustration von / zeichnung:)",
     "Foto: Anna Müller", "Foto für Foto füllte sich das Album."},
    {"de", CaptionKind::number, "abbildung / abb. / tabelle / tab. / grafik / schaubild",
     "Abb. 2: Die Mühle", "Abbildung und Wirklichkeit"},
    {"fr", CaptionKind::description, "image: / image : / légende: / légende : / description:",
     "Image : quatre personnes marchent", "Image du monde"},
    {"fr", CaptionKind::credit, R"(
     photo: / photo : / photo de / crédit: / crédit : / crédit photo: / crédit photo : / crédits: /
     crédits : / illustration: / illustration : / source : / © )",
     "Crédit photo : Claire Dupont", "Crédit et débit"},
    {"fr", CaptionKind::number, "figure / fig. / tableau / carte / planche", "Tableau 1 : Les prix",
     "Tableau de chasse"},
    {"es", CaptionKind::description, "imagen: / pie de foto:", "Imagen: cuatro personas caminan",
     "Imagen del mundo"},
    {"es", CaptionKind::credit, R"(
     foto: / foto de / fotografía: / fotografía de / fuente: / crédito: / ilustración: /
     ilustración de)",
     "Foto: Lucía Gómez", "Foto a foto se llenó el álbum."},
    {"es", CaptionKind::number, "figura / fig. / tabla / cuadro / gráfico / mapa",
     "Figura 2. El molino", "Figura triste"},
    {"pt", CaptionKind::credit, "foto: / fonte: / crédito: / ilustração: / imagem: / reprodução:",
     "Foto: João da Silva", "Foto antiga da casa"},
    {"pt", CaptionKind::number, "figura / tabela / quadro / gráfico / mapa", "Tabela 1: Preços",
     "Tabela de salvação"},
    {"it", CaptionKind::credit, "foto: / foto di / fonte: / credit: / illustrazione: / immagine:",
     "Foto di Marco Rossi", "Foto ricordo del porto"},
    {"it", CaptionKind::number, "figura / fig. / tabella / tab. / grafico", "Tabella 1: I prezzi",
     "Figura di spicco"},
    {"ru", CaptionKind::description, "на фото: / на снимке: / изображение:",
     "На фото: четверо идут", "На фотографии было четверо."},
    {"ru", CaptionKind::credit, "фото: / источник: / иллюстрация: / снимок: / источник фото:",
     "Фото: Анна Петрова", "Фото на память"},
    {"ru", CaptionKind::number, "рис. / рисунок / таблица / табл. / схема", "Рис. 2. Мельница",
     "Рисунок углем"},
    {"uk", CaptionKind::description, "на фото: / на світлині: / зображення:",
     "На фото: четверо йдуть", "На фотографії було четверо."},
    {"uk", CaptionKind::credit, "фото: / джерело: / ілюстрація: / світлина:", "Фото: Олена Коваль",
     "Фото на згадку"},
    {"uk", CaptionKind::number, "рис. / рисунок / таблиця / табл. / схема", "Рис. 2. Млин",
     "Рисунок вугіллям"},
    {"zh", CaptionKind::description, "图: / 图说: / 图为 / 图片说明: / 圖: / 圖說: / 圖為",
     "图为老水车。", "图书馆很安静。"},
    {"zh", CaptionKind::credit, R"(
     图片来源: / 图源: / 摄影: / 供图: / 圖片來源: / 攝影: / 来源: / 图片提供:)",
     "图片来源：王小明", "图片来源不明的照片"},
    {"zh", CaptionKind::number, "图 / 表 / 图表 / 圖", "图3：水车", "图画书"},
    {"ja", CaptionKind::description, "写真は / 画像: / キャプション:", "写真は古い水車",
     "写真が好きだ。"},
    {"ja", CaptionKind::credit, R"(
     写真: / 写真= / 写真提供: / 撮影: / 撮影= / 画像提供: / 出典: / イラスト: / 提供写真:)",
     "写真：山田花子", "写真を撮る"},
    {"ja", CaptionKind::number, "図 / 表 / 図表 / 写真", "図3：水車", "図書館"},
    {"ar", CaptionKind::description, "صورة: / الصورة: / تعليق الصورة:", "صورة: أربعة أشخاص يسيرون",
     "صورة قديمة للبيت"},
    {"ar", CaptionKind::credit, "تصوير: / المصدر: / مصدر الصورة: / عدسة:", "تصوير: ليلى حسن",
     "تصوير الفيلم"},
    {"ar", CaptionKind::number, "شكل / الشكل / جدول / الجدول", "الشكل 2: الطاحونة", "الشكل الجديد"},
};

/// Longest credit, in columns: whose a picture is takes few words.
constexpr unsigned longest_credit = 80;

PrefixIndex make_index(CaptionKind kind) {
  PrefixIndex index;
  for (CaptionRule const& rule : rules) {
    if (rule.kind != kind) continue;
    each_phrase(rule.phrases, [&](std::string_view phrase) { index.add(phrase); });
  }
  return index;
}

PrefixIndex const& index_of(CaptionKind kind) {
  static PrefixIndex const indexes[] = {make_index(CaptionKind::description),
                                        make_index(CaptionKind::credit),
                                        make_index(CaptionKind::number)};
  return indexes[static_cast<std::size_t>(kind)];
}

std::size_t longest_prefix(std::string_view text, CaptionKind kind) {
  return index_of(kind).find_longest(text, [&](std::string_view phrase, std::size_t length) {
    DecodedCodePoint const last = decode_last_code_point(phrase);
    bool const ends_itself = !is_letter(last.code_point) || is_cjk(last.code_point);
    return ends_itself || length == text.size() || text[length] == ' ';
  });
}

bool is_credit_text(std::string_view text) {
  if (text.empty() || columns_of(text, longest_credit + 1) > longest_credit) return false;
  // "Photo by Jane" names someone or an agency; a name begins with a capital where there are any.
  return leading_case(text) != LetterCase::lower && !is_sentence_end(last_character(text));
}

std::optional<Caption> parse_credit(std::string_view text) {
  std::size_t const length = longest_prefix(text, CaptionKind::credit);
  if (length == 0) return std::nullopt;
  std::string_view const rest = trim_spaces(text.substr(length));
  if (!is_credit_text(rest)) return std::nullopt;
  return Caption{"", "", std::string(text)};
}

/// "Figure 3: …", "Abb. 2. …": the word and a number, then a mark.
bool is_numbered(std::string_view text) {
  std::size_t at = longest_prefix(text, CaptionKind::number);
  if (at == 0) return false;
  while (at < text.size() && text[at] == ' ') ++at;
  std::size_t const digits = at;
  while (at < text.size() &&
         (is_digit(text[at]) || (at > digits && (text[at] == '.' || text[at] == '-') &&
                                 at + 1 < text.size() && is_digit(text[at + 1])))) {
    ++at;
  }
  if (at == digits || at >= text.size()) return false;
  while (at < text.size() && text[at] == ' ') ++at;
  char32_t const mark = at < text.size() ? decode_code_point(text, at).code_point : 0;
  return mark == ':' || mark == '.' || mark == U'：' || mark == U'．' || is_dash(mark) ||
         mark == '|';
}

/// "The mill in 1920. (Photo: Jane Doe)", "The mill in 1920. Photograph: Jane Doe/Harbor Archive"
std::optional<Caption> parse_caption_with_credit(std::string_view text) {
  constexpr std::size_t longest = 600;
  constexpr std::size_t most_tries = 40;
  if (text.size() > longest) return std::nullopt;
  std::size_t tries = 0;
  // From the end: the credit is the last thing said, after a stop, a bracket or a bar.
  for (std::size_t at = text.size(); at-- > 1 && tries < most_tries;) {
    char const before = text[at - 1];
    bool const may_begin =
        before == '(' || before == '[' || before == '|' || before == '/' ||
        (before == ' ' && at >= 2 &&
         (is_sentence_end(decode_last_code_point(text.substr(0, at - 1)).code_point) ||
          text[at - 2] == '|' || text[at - 2] == ')'));
    if (!may_begin) continue;
    ++tries;
    std::string_view credit = text.substr(at);
    while (credit.ends_with(')') || credit.ends_with(']') || credit.ends_with('.')) {
      credit.remove_suffix(1);
    }
    credit = trim_spaces(credit);
    bool const is_sign = credit.starts_with("©") && is_credit_text(trim_spaces(credit.substr(2)));
    if (!is_sign && !parse_credit(credit)) continue;
    std::string_view caption = trim_spaces(text.substr(0, at - 1));
    if (caption.ends_with('|')) caption = trim_spaces(caption.substr(0, caption.size() - 1));
    if (caption.empty()) return std::nullopt;
    return Caption{"", std::string(caption), std::string(credit)};
  }
  return std::nullopt;
}

}  // namespace

std::span<CaptionRule const> caption_rules() { return rules; }

std::optional<Caption> parse_caption(std::string_view text) {
  constexpr std::size_t longest = 600;
  if (text.size() > longest) return std::nullopt;
  if (std::size_t const length = longest_prefix(text, CaptionKind::description); length > 0) {
    std::string_view rest = trim_spaces(text.substr(length));
    if (text.starts_with('[') && rest.ends_with(']')) rest.remove_suffix(1);
    if (!rest.empty()) return Caption{std::string(rest), "", ""};
  }
  if (is_numbered(text)) return Caption{"", std::string(text), ""};
  if (std::optional<Caption> credit = parse_credit(text)) return credit;
  return parse_caption_with_credit(text);
}

bool may_be_description(std::string_view text) {
  constexpr unsigned most_words = 20;
  constexpr unsigned widest = 140;
  if (leading_case(text) != LetterCase::lower || ends_sentence(text)) return false;
  char32_t const last = last_character(text);
  bool const goes_on = last == ',' || last == ';' || last == ':' || is_dash(last);
  unsigned const words = count_words(text, most_words + 1);
  return !goes_on && words >= 2 && words <= most_words && columns_of(text, widest + 1) <= widest &&
         text.find("://") == std::string_view::npos && text.find('@') == std::string_view::npos;
}

}  // namespace article::text_reader
