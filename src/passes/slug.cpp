#include "passes/slug.hpp"

#include <utility>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"

namespace article {
namespace {

/// Punctuation of category Pc, which joins words.
bool is_connector(char32_t c) { return c == '_' || c == 0x203F || c == 0x2040 || c == 0xFF3F; }

bool is_reserved(std::string_view id) {
  for (std::string_view const prefix : {"fn-", "fnref-"}) {
    if (id.size() > prefix.size() && id.starts_with(prefix) && is_digit(id[prefix.size()])) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::string slug(std::string_view heading) {
  std::string id;
  bool has_content = false;
  for (std::size_t offset = 0; offset < heading.size();) {
    DecodedCodePoint const decoded = decode_code_point(heading, offset);
    char32_t const c = decoded.code_point;
    offset += decoded.length;
    if (is_letter_or_number(c)) {
      has_content = true;
      append_utf8(id, lower_case(c));
    } else if (is_mark(c) || is_connector(c) || c == '-') {
      append_utf8(id, c);
    } else if (is_unicode_whitespace(c)) {
      id += '-';
    }
  }
  return has_content ? id : "section";
}

std::string UniqueIds::take(std::string wanted) {
  if (is_reserved(wanted)) wanted.insert(0, "section-");
  auto const [entry, is_free] = m_next.try_emplace(wanted, 2);
  if (is_free) return wanted;
  // "fn" twice would be the "fn-2" of a footnote.
  if (is_reserved(wanted + "-2")) return take("section-" + wanted);
  for (;;) {
    std::string numbered = wanted + "-" + std::to_string(entry->second++);
    if (m_next.try_emplace(numbered, 2).second) return numbered;
  }
}

}  // namespace article
