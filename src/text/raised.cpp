#include "text/raised.hpp"

#include "base/unicode.hpp"
#include "base/utf8.hpp"

namespace article::text_writer {
namespace {

constexpr std::u32string_view plain_signs = U"0123456789+-−=()";
constexpr std::u32string_view raised_signs = U"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾";
constexpr std::u32string_view lowered_signs = U"₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";
static_assert(plain_signs.size() == raised_signs.size());
static_assert(plain_signs.size() == lowered_signs.size());

/// Each character in another form; empty when one of them has none.
std::string replaced(std::string_view text, std::u32string_view forms) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    DecodedCodePoint const next = decode_code_point(text, at);
    std::size_t const index = plain_signs.find(next.code_point);
    if (index == std::u32string_view::npos) return {};
    append_utf8(out, forms[index]);
    at += next.length;
  }
  return out;
}

bool is_word(std::string_view text) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size(); ++letters) {
    DecodedCodePoint const next = decode_code_point(text, at);
    if (!is_letter(next.code_point)) return false;
    at += next.length;
  }
  return letters > 1;
}

std::string marked(std::string_view text, char mark) {
  bool const is_single = decode_code_point(text).length == text.size();
  std::string out(1, mark);
  if (is_single) return out.append(text);
  return out.append("(").append(text).append(")");
}

}  // namespace

std::string raised(std::string_view text) {
  std::string out = replaced(text, raised_signs);
  if (!out.empty() || text.empty()) return out;
  // A footnote's mark or a picture says by itself what it is.
  if (is_word(text) || text.starts_with('[')) return std::string(text);
  return marked(text, '^');
}

std::string lowered(std::string_view text) {
  std::string out = replaced(text, lowered_signs);
  if (!out.empty() || text.empty()) return out;
  return text.starts_with('[') ? std::string(text) : marked(text, '_');
}

}  // namespace article::text_writer
