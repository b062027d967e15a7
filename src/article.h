#ifndef ARTICLE_H
#define ARTICLE_H

#include <stddef.h>
#include <stdint.h>

/**
 * @file
 * The library for C and for bindings of other languages; it is what `article.wasm` exports, too. No
 * state is kept between calls, which may come from any thread.
 *
 * @code{.c}
 * ArticleResult const* result = article_convert(source, length, options, options_length);
 * if (result != NULL && result->status == 0) use(result->parts[0].data, result->parts[0].length);
 * article_release(result);
 * @endcode
 *
 * Options are a JSON object, and all of them may be left out:
 *
 * | name           | value                                                          | default     |
 * | -------------- | -------------------------------------------------------------- | ----------- |
 * | `outputs`      | list of `html`, `info`, `json`, `markdown`, `text`, `body`     | none        |
 * | `from`         | `auto`, `markdown`, `commonmark`, `html`, `text`, `json`       | `auto`      |
 * | `likely`       | a format that is believed where the content leaves it open     |             |
 * | `url`          | where the source is from: relative addresses are resolved      |             |
 * | `all`          | every article of a feed; each output is a JSON list            | `false`     |
 * | `header`       | HTML begins with title, byline, date, picture                  | `false`     |
 * | `headingLinks` | HTML has a link to itself at each heading                      | `false`     |
 * | `topHeading`   | level of the highest headings in HTML, 0 as they are           | `0`         |
 * | `idPrefix`     | what all ids begin with                                        | `article-`  |
 * | `linkRel`      | `rel` of links to elsewhere                                    |             |
 * | `indent`       | of JSON, 0 to 8                                                | `0`         |
 * | `textWidth`    | columns at which text is wrapped, 0 for not at all             | `0`         |
 * | `textLinks`    | `inline`, or `footnotes`: numbered and listed                  | `inline`    |
 * | `textHeader`   | text begins with title, byline, date                           | `true`      |
 *
 * In WebAssembly, arguments are not trusted: a length or pointer that cannot be is answered with an
 * error, and one that was not given out here is ignored by article_free() and article_release().
 */

#ifdef __cplusplus
extern "C" {
#endif

/** Most outputs of one conversion; more is a mistake. */
#define ARTICLE_MAX_PARTS 16

// NOLINTBEGIN(modernize-use-using): a header of C.
/** Bytes somewhere in memory. In WebAssembly both are 32 bits wide. */
typedef struct ArticlePart {
  char const* data; /**< Not ended by NUL. */
  size_t length;    /**< In bytes. */
} ArticlePart;

/** What a conversion gives. */
typedef struct ArticleResult {
  uint32_t status; /**< 0: done. 1: the only part is an error, `{"code","message","offset"}`. */
  uint32_t count;  /**< Number of parts. */
  ArticlePart parts[ARTICLE_MAX_PARTS]; /**< In the order in which outputs were asked for; UTF-8. */
} ArticleResult;
// NOLINTEND(modernize-use-using)

/** Memory to put an input into, for callers that have none of their own; null when there is none. */
char* article_alloc(size_t size);

/** Gives back what article_alloc() gave. */
void article_free(void* memory);

/**
 * Makes an article of `source` and writes it in each form that the options ask for. The result must be
 * given back to article_release(); it doesn't depend on the arguments any more. Null when there is no
 * memory for it.
 */
ArticleResult const* article_convert(char const* source, size_t source_length, char const* options,
                                     size_t options_length);

/** Gives back a result, or does nothing with null. */
void article_release(ArticleResult const* result);

/** The library's version, such as "1.2.3", ending in NUL. Lives forever. */
char const* article_version(void);

#ifdef __cplusplus
}
#endif

#endif
