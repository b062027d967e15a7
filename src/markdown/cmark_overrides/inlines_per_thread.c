/* cmark's inline parser keeps two tables of special characters in static memory and changes them
 * at the start and end of each document, so two threads that parse at once would disturb one
 * another. Compiled in place of inlines.c, this gives each thread tables of its own: `int8_t`
 * stands in that file in the declarations of those two tables only. */
#include <chunk.h>
#include <cmark-gfm.h>
#include <node.h>
#include <parser.h>
#include <stdint.h>
#include <syntax_extension.h>

#define int8_t _Thread_local int8_t
#include <inlines.c>
