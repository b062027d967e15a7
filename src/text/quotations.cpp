#include "text/quotations.hpp"

#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "text/character.hpp"

namespace article::text_reader {
namespace {

bool is_quote_mark(char32_t c) {
  constexpr std::u32string_view marks = U"\"“”„‟«»‹›「」『』《》";
  return marks.find(c) != std::u32string_view::npos;
}

bool begins_with_quote(std::string_view text) { return is_quote_mark(first_character(text)); }

bool ends_with_quote(std::string_view text) {
  if (text.empty()) return false;
  DecodedCodePoint const last = decode_last_code_point(text);
  if (is_quote_mark(last.code_point)) return true;
  // “So it goes”.
  if (!is_sentence_end(last.code_point) || last.length == text.size()) return false;
  text.remove_suffix(last.length);
  return is_quote_mark(decode_last_code_point(text).code_point);
}

}  // namespace

bool is_attribution(std::string_view text) {
  constexpr unsigned widest = 90;
  std::size_t at = 0;
  while (at < text.size() && at < 9) {
    DecodedCodePoint const next = decode_code_point(text, at);
    if (!is_dash(next.code_point) && next.code_point != '~') break;
    at += next.length;
  }
  if (at == 0) return false;
  std::string_view const who = trim_spaces(text.substr(at));
  if (who.empty() || columns_of(who, widest + 1) > widest) return false;
  char32_t const first = first_character(who);
  bool const names = is_letter(first) && case_of(first) != LetterCase::lower;
  return names && !is_sentence_end(last_character(who)) && count_words(who, 13) <= 12;
}

std::optional<Quotation> find_quotation(Lines const& lines, Block const& block, Block const* next) {
  // Within a quotation by marks there is nothing more to set apart.
  if (lines[block.first].quotes > 0) return std::nullopt;
  if (!begins_with_quote(lines.text(block.first))) return std::nullopt;
  // Under the words, in the same stretch of lines.
  if (block.last - block.first >= 2 && is_attribution(lines.text(block.last - 1)) &&
      ends_with_quote(lines.text(block.last - 2))) {
    Quotation quotation{block, block};
    --quotation.said.last;
    quotation.who.first = block.last - 1;
    return quotation;
  }
  bool const is_line = next && next->kind == BlockKind::paragraph &&
                       next->last == next->first + 1 &&
                       lines[next->first].quotes == lines[block.first].quotes;
  if (!is_line || !is_attribution(lines.text(next->first)) ||
      !ends_with_quote(lines.text(block.last - 1))) {
    return std::nullopt;
  }
  return Quotation{block, *next};
}

}  // namespace article::text_reader
