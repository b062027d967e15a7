#pragma once

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Pieces of memory that gumbo holds in the ParserMemory in use: a measure of its tree that is the same
 * on all machines. */
size_t article_parser_pieces(void);

#ifdef __cplusplus
}
#endif
