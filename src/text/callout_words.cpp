#include "text/callout_words.hpp"

#include <string>

#include "text/phrase.hpp"

namespace article::text_reader {
namespace {

constexpr CalloutRule rules[] = {
    {"en", CalloutKind::note, "note / info", "Note", "Note to self"},
    {"en", CalloutKind::tip, "tip / hint / pro tip", "Tip:", "Tip of the pier"},
    {"en", CalloutKind::important, "important", "Important", "Important people"},
    {"en", CalloutKind::warning, "warning / attention", "Warning!", "Warning signs"},
    {"en", CalloutKind::caution, "caution / danger", "Caution", "Caution pays"},
    {"de", CalloutKind::note, "hinweis / anmerkung", "Hinweis", "Hinweis auf die Flut"},
    {"de", CalloutKind::tip, "tipp", "Tipp:", "Tipp des Tages"},
    {"de", CalloutKind::important, "wichtig", "Wichtig", "Wichtig ist die Flut"},
    {"de", CalloutKind::warning, "warnung / achtung", "Achtung!", "Achtung vor dem Meer"},
    {"de", CalloutKind::caution, "vorsicht", "Vorsicht", "Vorsicht Stufe"},
    {"fr", CalloutKind::note, "remarque / note", "Remarque", "Remarque du capitaine"},
    {"fr", CalloutKind::tip, "astuce / conseil", "Astuce", "Astuce de marin"},
    {"fr", CalloutKind::warning, "attention / avertissement", "Attention !", "Attention à la mer"},
    {"es", CalloutKind::note, "nota", "Nota:", "Nota de prensa"},
    {"es", CalloutKind::tip, "consejo", "Consejo", "Consejo de guerra"},
    {"es", CalloutKind::important, "importante", "Importante", "Importante suma"},
    {"es", CalloutKind::warning, "advertencia / aviso", "Advertencia", "Aviso a los barcos"},
    {"pt", CalloutKind::tip, "dica", "Dica", "Dica do dia"},
    {"pt", CalloutKind::warning, "atenção", "Atenção!", "Atenção ao mar"},
    {"it", CalloutKind::tip, "suggerimento", "Suggerimento", "Suggerimento del capitano"},
    {"it", CalloutKind::warning, "attenzione", "Attenzione!", "Attenzione al mare"},
    {"ru", CalloutKind::note, "примечание / заметка", "Примечание", "Примечание автора"},
    {"ru", CalloutKind::tip, "совет", "Совет", "Совет города"},
    {"ru", CalloutKind::important, "важно", "Важно!", "Важно другое"},
    {"ru", CalloutKind::warning, "внимание / предупреждение", "Внимание!", "Внимание к морю"},
    {"uk", CalloutKind::note, "примітка", "Примітка", "Примітка автора"},
    {"uk", CalloutKind::tip, "порада", "Порада", "Порада дня"},
    {"uk", CalloutKind::warning, "увага / попередження", "Увага!", "Увага до моря"},
    {"zh", CalloutKind::note, "注 / 备注", "备注：", "注意事项"},
    {"zh", CalloutKind::tip, "提示 / 小贴士", "小贴士", "提示音"},
    {"zh", CalloutKind::warning, "注意 / 警告", "注意！", "注意力"},
    {"ja", CalloutKind::note, "注記 / 備考 / メモ", "備考", "備考欄"},
    {"ja", CalloutKind::tip, "ヒント", "ヒント", "ヒント集"},
    {"ja", CalloutKind::warning, "警告", "警告！", "警告音"},
    {"ar", CalloutKind::note, "ملاحظة / ملحوظة", "ملاحظة:", "ملاحظة الكاتب"},
    {"ar", CalloutKind::tip, "نصيحة", "نصيحة", "نصيحة الجد"},
    {"ar", CalloutKind::warning, "تحذير / تنبيه", "تحذير!", "تحذير البحر"},
};

}  // namespace

std::span<CalloutRule const> callout_rules() { return rules; }

std::optional<CalloutKind> callout_of(std::string_view line) {
  constexpr std::size_t longest = 40;
  if (line.size() > longest) return std::nullopt;
  std::string const key = phrase_key(line);
  std::optional<CalloutKind> found;
  for (CalloutRule const& rule : rules) {
    each_phrase(rule.phrases, [&](std::string_view phrase) {
      if (!found && phrase == key) found = rule.kind;
    });
  }
  return found;
}

}  // namespace article::text_reader
