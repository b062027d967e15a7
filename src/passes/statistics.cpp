#include "passes/statistics.hpp"

#include <string_view>

#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "document/walk.hpp"
#include "passes/lines.hpp"
#include "passes/words.hpp"

namespace article {
namespace {

std::size_t count_kana(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    DecodedCodePoint const decoded = decode_code_point(text, offset);
    if (is_hiragana(decoded.code_point) || is_katakana(decoded.code_point)) ++count;
    offset += decoded.length;
  }
  return count;
}

/// Words and characters at their speeds, together rounded up.
std::size_t minutes(std::size_t words, std::size_t characters, std::size_t characters_per_minute) {
  std::size_t const work = words * characters_per_minute + characters * words_per_minute;
  std::size_t const per_minute = words_per_minute * characters_per_minute;
  return (work + per_minute - 1) / per_minute;
}

}  // namespace

void count_statistics(Article& article) {
  Statistics statistics;
  std::size_t kana = 0;
  for_each_line(article.document, [&](NodeId, std::string_view text) {
    WordCount const count = count_words(text);
    statistics.words += count.words;
    statistics.cjk_characters += count.cjk_characters;
    statistics.characters += count_code_points(text);
    if (count.cjk_characters > 0) kana += count_kana(text);
  });
  for_each_node(article.document, Document::root, [&](NodeId id) {
    bool const is_image = article.document[id].kind == Kind::image;
    if (is_image && !article.document.fields<Image>(id).url.empty()) ++statistics.images;
  });
  // About half of running Japanese is kana; Chinese has them in a quoted name at most.
  bool const is_japanese = kana * 10 > statistics.cjk_characters;
  statistics.reading_minutes =
      minutes(statistics.words, statistics.cjk_characters,
              is_japanese ? japanese_characters_per_minute : chinese_characters_per_minute);
  article.statistics = statistics;
}

}  // namespace article
