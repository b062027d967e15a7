#pragma once

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The character, or two of them, that the HTML standard calls by `name`, as UTF-8 ended by NUL; NULL
 * when there is none. The name goes without `&` and `;`, and counts as one that is ended by `;`
 * (https://html.spec.whatwg.org/multipage/named-characters.html). */
char const* article_named_character(char const* name, size_t length);

/* Whether the name also counts without its `;`, as 106 of them do for the sake of old pages. */
int article_is_legacy_character_name(char const* name, size_t length);

/* Length of the longest name in bytes, and of the longest that needs no `;`. */
enum { article_longest_character_name = 31, article_longest_legacy_character_name = 6 };

#ifdef __cplusplus
}
#endif
