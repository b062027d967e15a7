/* CommonMark 0.31 counts Unicode symbols (S) as punctuation when it looks at the characters beside
 * a run of delimiters; this version of cmark-gfm counts Unicode punctuation (P) only.
 * https://spec.commonmark.org/0.31.2/#unicode-punctuation-character */
#include <stdint.h>
#include <utf8.h>

#include "base/unicode_c.h"

int cmark_utf8proc_is_punctuation(int32_t code_point) {
  return article_is_punctuation_or_symbol(code_point);
}
