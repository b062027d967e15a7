/* Character references by CommonMark 0.31: at most seven decimal or six hexadecimal digits
 * (https://spec.commonmark.org/0.31.2/#decimal-numeric-character-references); this version of
 * cmark-gfm takes eight. Stands in for all of cmark's houdini_html_u.c. */
#include <buffer.h>
#include <houdini.h>
#include <stdint.h>
#include <string.h>
#include <utf8.h>

#include "base/named_characters.h"

static int is_digit(uint8_t c, int hexadecimal) {
  if (c >= '0' && c <= '9') return 1;
  return hexadecimal && (c | 32) >= 'a' && (c | 32) <= 'f';
}

static int32_t digit_value(uint8_t c) {
  if (c >= '0' && c <= '9') return c - '0';
  return (c | 32) - 'a' + 10;
}

/* Length of a numeric reference after `&`, its `;` included, or 0. */
static bufsize_t unescape_number(cmark_strbuf* out, uint8_t const* text, bufsize_t size) {
  int const hexadecimal = size > 1 && (text[1] == 'x' || text[1] == 'X');
  const bufsize_t first = hexadecimal ? 2 : 1;
  const bufsize_t max_digits = hexadecimal ? 6 : 7;
  int32_t code_point = 0;
  bufsize_t i = first;
  while (i < size && i - first < max_digits && is_digit(text[i], hexadecimal)) {
    code_point = code_point * (hexadecimal ? 16 : 10) + digit_value(text[i]);
    ++i;
  }
  if (i == first || i >= size || text[i] != ';') return 0;
  if (code_point == 0 || (code_point >= 0xD800 && code_point < 0xE000) || code_point > 0x10FFFF) {
    code_point = 0xFFFD;
  }
  cmark_utf8proc_encode_char(code_point, out);
  return i + 1;
}

bufsize_t houdini_unescape_ent(cmark_strbuf* out, uint8_t const* text, bufsize_t size) {
  if (size >= 3 && text[0] == '#') return unescape_number(out, text, size);
  if (size > article_longest_character_name + 1) size = article_longest_character_name + 1;
  for (bufsize_t i = 2; i < size; ++i) {
    if (text[i] == ' ') return 0;
    if (text[i] != ';') continue;
    char const* const character = article_named_character((char const*)text, (size_t)i);
    if (character == NULL) return 0;
    cmark_strbuf_puts(out, character);
    return i + 1;
  }
  return 0;
}

int houdini_unescape_html(cmark_strbuf* out, uint8_t const* text, bufsize_t size) {
  uint8_t const* const found = size > 0 ? memchr(text, '&', (size_t)size) : NULL;
  if (found == NULL) return 0;
  bufsize_t i = 0;
  while (i < size) {
    const bufsize_t start = i;
    while (i < size && text[i] != '&') ++i;
    cmark_strbuf_put(out, text + start, i - start);
    if (i == size) break;
    ++i;
    const bufsize_t length = houdini_unescape_ent(out, text + i, size - i);
    if (length == 0) cmark_strbuf_putc(out, '&');
    i += length;
  }
  return 1;
}

void houdini_unescape_html_f(cmark_strbuf* out, uint8_t const* text, bufsize_t size) {
  if (!houdini_unescape_html(out, text, size)) cmark_strbuf_put(out, text, size);
}
