#include "text/credit_line.hpp"

namespace article::text_reader {
namespace {

constexpr CreditRule rules[] = {
    // ------------------------------------------------------------------------------- Authors
    {"en", CreditKind::author, R"(
     by / by: / written by / posted by / published by / story by / words by / text by / author: /
     authors: / author / text: / words: / reported by / reviewed by / from:)",
     "By Jane Doe and John Roe", "By the river the mill stood still"},
    {"de", CreditKind::author, R"(
     von / von: / text: / text von / autor: / autorin: / autor / autorin / verfasst von /
     geschrieben von / veröffentlicht von / ein beitrag von / ein gastbeitrag von /
     eine analyse von / ein kommentar von / interview: / redaktion:)",
     "Von Anna Müller", "Von der Mühle ist wenig geblieben"},
    {"fr", CreditKind::author, R"(
     par / par: / écrit par / publié par / propos recueillis par / texte: / texte de / auteur: /
     auteur / rédigé par / posté par)",
     "Par Claire Dupont", "Par la fenêtre on voyait le moulin"},
    {"es", CreditKind::author, R"(
     por / por: / escrito por / publicado por / texto: / autor: / autora: / redacción:)",
     "Por Lucía Gómez", "Por la tarde llegó el tren"},
    {"pt", CreditKind::author, R"(
     por / por: / escrito por / publicado por / texto: / autor: / autora: / reportagem:)",
     "Por João da Silva", "Por isso ninguém voltou"},
    {"it", CreditKind::author, R"(
     di / di: / scritto da / pubblicato da / a cura di / testo: / testo di / autore: / autrice:)",
     "Di Marco Rossi", "Di notte il mulino taceva"},
    {"ru", CreditKind::author, R"(
     автор: / авторы: / автор / текст: / текст / опубликовал / опубликовала / беседовала /
     беседовал / подготовил / подготовила / подготовил: / подготовила:)",
     "Автор: Анна Петрова", "Автор неизвестен"},
    {"uk", CreditKind::author, R"(
     автор: / авторка: / автори: / автор / авторка / текст: / текст / опублікував / опублікувала /
     підготував / підготувала / розмовляла / розмовляв)",
     "Авторка: Олена Коваль", "Авторка невідома"},
    {"zh", CreditKind::author, R"(
     作者: / 作者 / 文: / 撰文: / 撰文 / 记者: / 記者: / 记者 / 記者 / 作者：)",
     "作者：王小明", "作者的话很短。"},
    {"ja", CreditKind::author, R"(
     文: / 文= / 文＝ / 文・写真: / 取材・文: / 取材・文= / 執筆: / 著者: / 筆者: / ライター: /
     記者: / 投稿者: / 執筆者:)",
     "文：山田花子", "文：もう少し先へ進もう。"},
    {"ar", CreditKind::author, R"(
     بقلم: / بقلم / كتب: / كتبت: / كتبه: / كتب / الكاتب: / إعداد: / تحرير: / تأليف:)",
     "بقلم: ليلى حسن", "بقلم الرصاص رسم الطفل بيتا كبيرا."},

    // --------------------------------------------------------------- Names glued to a picture
    {"en", CreditKind::glued, "writer's picture / author's picture / author avatar / avatar of",
     "Writer's pictureJane Doe", "Writer's block is a quiet thing."},
    {"de", CreditKind::glued, "autorenbild: / autorenbild", "AutorenbildAnna Müller",
     "Autoren bilden eine Schlange."},
    {"fr", CreditKind::glued, "photo du rédacteur / photo de l'auteur",
     "Photo du rédacteurClaire Dupont", "Photo de famille"},
    {"es", CreditKind::glued, "foto del escritor / foto de la escritora",
     "Foto del escritorLucía Gómez", "Foto del mar en calma"},
    {"pt", CreditKind::glued, "foto do escritor / foto do autor", "Foto do escritorJoão Silva",
     "Foto do mar ao longe"},
    {"it", CreditKind::glued, "immagine del redattore", "Immagine del redattoreMarco Rossi",
     "Immagine del porto"},
    {"ru", CreditKind::glued, "фото автора", "Фото автораАнна Петрова", "Фото авторское"},
    {"zh", CreditKind::glued, "作家相片 / 作家相片: / 作者头像", "作家相片王小明", "作家相册"},
    {"ja", CreditKind::glued, "執筆者の写真", "執筆者の写真山田花子", "執筆者が写真を撮る"},
    {"ar", CreditKind::glued, "صورة الكاتب", "صورة الكاتبليلى حسن", "صورة الكتاب القديم"},

    // ------------------------------------------------------------------------------- Sources
    {"en", CreditKind::source, "source:", "March 3, 2024 | Source: The Harbor Gazette",
     "Source code of the tide tables"},
    {"de", CreditKind::source, "quelle:", "3. März 2024 | Quelle: Hafenbote", "Quelle des Flusses"},
    {"es", CreditKind::source, "fuente:", "3 de marzo de 2024 | Fuente: El Puerto",
     "Fuente de la plaza"},
    {"ru", CreditKind::source, "источник:", "3 марта 2024 | Источник: Речной вестник",
     "Источник реки"},
    {"uk", CreditKind::source, "джерело:", "3 березня 2024 | Джерело: Річковий вісник",
     "Джерело ріки"},
    {"zh", CreditKind::source, "来源: / 來源: / 出处:", "2024年3月3日 来源：山城晚报", "来源不明"},
    {"ja", CreditKind::source, "出典: / 提供元:", "2024年3月3日 出典：港新聞", "出典不明"},
    {"ar", CreditKind::source, "المصدر:", "3 مارس 2024 | المصدر: صحيفة الضفة",
     "المصدر القديم للنهر"},

    // --------------------------------------------------------------------------------- Dates
    {"en", CreditKind::published, R"(
     published / published: / published on / posted / posted on / posted: / first published / date: /
     date / created / written on / publication date: / issued / sent:)",
     "Published on March 3, 2024", "Published on the third of every month"},
    {"en", CreditKind::modified, R"(
     updated / updated: / updated on / last updated / last updated: / last updated on /
     last modified / last modified: / modified / edited / revised)",
     "Last updated: March 4, 2024", "Updated twice a day"},
    {"en", CreditKind::joining, "on / at", "By Jane Doe on March 3, 2024", "On the water"},
    {"de", CreditKind::published, R"(
     veröffentlicht / veröffentlicht am / veröffentlicht: / erschienen am / datum: / vom / stand: /
     gepostet am / publiziert am)",
     "Veröffentlicht am 3. März 2024", "Veröffentlicht am liebsten im Frühjahr"},
    {"de", CreditKind::modified, R"(
     aktualisiert / aktualisiert am / aktualisiert: / zuletzt aktualisiert / letzte änderung: /
     zuletzt aktualisiert am / zuletzt geändert am)",
     "Aktualisiert am 4. März 2024", "Aktualisiert wird nachts"},
    {"de", CreditKind::joining, "am / um", "Von Anna Müller am 3. März 2024", "Am Wasser"},
    {"fr", CreditKind::published, R"(
     publié / publié le / publié: / paru le / mis en ligne le / date: / posté le)",
     "Publié le 3 mars 2024", "Publié le plus souvent le soir"},
    {"fr", CreditKind::modified, R"(
     mis à jour / mis à jour le / modifié le / dernière mise à jour / dernière mise à jour: /
     dernière mise à jour le / actualisé le)",
     "Mis à jour le 4 mars 2024", "Mis à jour chaque nuit"},
    {"fr", CreditKind::joining, "le / à", "Par Claire Dupont le 3 mars 2024", "Le moulin"},
    {"es", CreditKind::published, "publicado / publicado el / publicado: / fecha: / actualidad",
     "Publicado el 3 de marzo de 2024", "Publicado el libro, se fue"},
    {"es", CreditKind::modified, R"(
     actualizado / actualizado el / actualizado: / última actualización / última actualización:)",
     "Actualizado el 4 de marzo de 2024", "Actualizado cada noche"},
    {"es", CreditKind::joining, "el / a las", "Por Lucía Gómez el 3 de marzo de 2024", "El molino"},
    {"pt", CreditKind::published, "publicado em / publicado / publicado: / data: / postado em",
     "Publicado em 3 de março de 2024", "Publicado em casa"},
    {"pt", CreditKind::modified, "atualizado em / atualizado / atualizado: / última atualização:",
     "Atualizado em 4 de março de 2024", "Atualizado de noite"},
    {"pt", CreditKind::joining, "em / às", "Por João da Silva em 3 de março de 2024", "Em casa"},
    {"it", CreditKind::published, "pubblicato il / pubblicato / pubblicato: / data:",
     "Pubblicato il 3 marzo 2024", "Pubblicato il romanzo, sparì"},
    {"it", CreditKind::modified, R"(
     aggiornato il / aggiornato / aggiornato: / ultimo aggiornamento / ultimo aggiornamento:)",
     "Aggiornato il 4 marzo 2024", "Aggiornato ogni notte"},
    {"it", CreditKind::joining, "il / alle", "Di Marco Rossi il 3 marzo 2024", "Il mulino"},
    {"ru", CreditKind::published, "опубликовано / опубликовано: / дата: / дата публикации:",
     "Опубликовано 3 марта 2024", "Опубликовано впервые"},
    {"ru", CreditKind::modified, "обновлено / обновлено: / изменено", "Обновлено: 4 марта 2024",
     "Обновлено полностью"},
    {"uk", CreditKind::published, "опубліковано / опубліковано: / дата: / дата публікації:",
     "Опубліковано 3 березня 2024", "Опубліковано вперше"},
    {"uk", CreditKind::modified, "оновлено / оновлено: / змінено", "Оновлено: 4 березня 2024",
     "Оновлено повністю"},
    {"zh", CreditKind::published, R"(
     发布时间: / 发布于 / 发表于 / 发布日期: / 发表时间: / 日期: / 時間: / 时间: / 發布時間: / 發佈於)",
     "发布时间：2024年3月3日", "发布于众的消息"},
    {"zh", CreditKind::modified, "更新时间: / 更新于 / 更新時間: / 最后更新: / 更新:",
     "更新时间：2024年3月4日", "更新时间未定"},
    {"ja", CreditKind::published, "公開日: / 公開日 / 投稿日: / 投稿日 / 公開: / 掲載日: / 配信:",
     "公開日：2024年3月3日", "公開日は未定"},
    {"ja", CreditKind::modified,
     "更新日: / 更新日 / 最終更新日: / 最終更新: / 更新:", "更新日：2024年3月4日", "更新日は未定"},
    {"ar", CreditKind::published,
     "نشر في / نُشر في / تاريخ النشر: / تم النشر في / بتاريخ / التاريخ:", "نشر في 3 مارس 2024",
     "نشر في كل مكان"},
    {"ar", CreditKind::modified, "آخر تحديث: / آخر تحديث / تم التحديث في / حُدث في",
     "آخر تحديث: 4 مارس 2024", "آخر تحديث للبرنامج"},
};

}  // namespace

std::span<CreditRule const> credit_rules() { return rules; }

}  // namespace article::text_reader
