/* cmark folds the case of link labels by a switch of 1,400 cases, 68 KB of the WebAssembly module;
 * ours is a table of 3 KB, of a newer Unicode. */
#include <stdint.h>
#include <utf8.h>

#include "base/unicode_c.h"

void cmark_utf8proc_case_fold(cmark_strbuf* out, uint8_t const* text, bufsize_t length) {
  int32_t const replacement_character = 0xFFFD;
  while (length > 0) {
    int32_t code_point = 0;
    bufsize_t size = cmark_utf8proc_iterate(text, length, &code_point);
    if (size < 0) {
      code_point = replacement_character;
      size = -size;
    }
    int32_t folded[3];
    int const count = article_case_fold(code_point, folded);
    for (int i = 0; i < count; ++i) cmark_utf8proc_encode_char(folded[i], out);
    text += size;
    length -= size;
  }
}
