#pragma once

#include <cstddef>
#include <cstdint>

/// The library as plain C functions: what article.wasm exports, and what a binding for another
/// language can call natively. No state is kept between calls.
///
///     char* source = article_alloc(length);     // fill it
///     ArticleResult const* result = article_convert(source, length, options, options_length);
///     // read result->parts, then:
///     article_release(result); article_free(source);
///
/// Arguments are not trusted: a length or pointer that cannot be is answered with an error, one that
/// was not given out here is ignored by `article_free` and `article_release`.
extern "C" {

/// Bytes somewhere in memory. In WebAssembly both are 32 bits wide.
struct ArticlePart {
  char const* data;
  std::size_t length;
};

/// Most outputs of one conversion; more is a mistake.
inline constexpr std::size_t article_max_parts = 16;

struct ArticleResult {
  std::uint32_t status;  ///< 0: done. 1: the only part is an error, `{"code","message","offset"}`.
  std::uint32_t count;   ///< Number of parts.
  ArticlePart parts[article_max_parts];  ///< In the order in which outputs were asked for; UTF-8.
};

/// Memory to put an input into; null when there is none of that size.
char* article_alloc(std::size_t size);
void article_free(void* memory);

/// Makes an article of `source` and writes it in each form that the options ask for. The options
/// are a JSON object; see `parse_options`. The result must be given back to `article_release`;
/// it doesn't depend on the arguments any more. Null when there is no memory for it.
ArticleResult const* article_convert(char const* source, std::size_t source_length,
                                     char const* options, std::size_t options_length);
void article_release(ArticleResult const* result);

/// The library's version, such as "1.2.3", ending in NUL. Lives forever.
char const* article_version();
}
