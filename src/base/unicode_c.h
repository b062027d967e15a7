/* What C libraries may ask of unicode.hpp. */
#ifndef ARTICLE_BASE_UNICODE_C_H
#define ARTICLE_BASE_UNICODE_C_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* 1 when the code point is of general category P* or S*, else 0; 0 outside U+0000–U+10FFFF. */
int article_is_punctuation_or_symbol(int32_t code_point);

/* Full case folding of a code point, as Unicode's CaseFolding.txt has it: one to three code points
 * are put into `folded`, their number is returned. What has no case is itself. */
int article_case_fold(int32_t code_point, int32_t folded[3]);

#ifdef __cplusplus
}
#endif

#endif
