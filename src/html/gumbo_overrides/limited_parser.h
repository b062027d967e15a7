#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct GumboInternalOutput;

enum ArticleNamespace { article_namespace_html, article_namespace_svg, article_namespace_mathml };

/* What is to be parsed, the limits, and what came of them. */
struct ArticleHtmlParse {
  char const* text;
  size_t size;
  char const* context; /* Name of the element that a fragment stands in; NULL for a page. */
  char const* context_encoding; /* Its attribute `encoding`, or NULL. */
  enum ArticleNamespace context_namespace;
  bool scripting; /* Whether <noscript> holds text. */

  size_t max_depth;      /* Open elements; deeper ones are passed over, their content is kept. */
  size_t max_formatting; /* Formatting elements that go on after the block that they began in. */
  size_t max_attributes; /* Of one element; further ones are dropped. */
  size_t max_pieces;     /* Pieces of memory, two for a plain element: what follows is cut. */

  /* Offset of the first place where each limit struck, SIZE_MAX where it did not. */
  size_t too_deep_at;
  size_t formatting_lost_at;
  size_t attributes_lost_at;
  size_t cut_at;
  size_t doctype_at; /* Offset of the doctype, SIZE_MAX without one. */
};

/* Parses by the HTML standard; gumbo's own parser with these limits. The result is in the memory of
 * the ParserMemory in use. */
struct GumboInternalOutput* article_parse_html(struct ArticleHtmlParse* parse);

#ifdef __cplusplus
}
#endif
