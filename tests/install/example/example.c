#include <article/article.h>
#include <stdio.h>
#include <string.h>

/* Writes the HTML of a source, and the version of the library. */
int main(void) {
  char const source[] = "# Hello\n\nAny *form* will do.";
  char const options[] = "{\"from\":\"markdown\",\"outputs\":[\"html\"]}";
  ArticleResult const* result = article_convert(source, strlen(source), options, strlen(options));
  if (result == NULL || result->status != 0) return 1;
  fwrite(result->parts[0].data, 1, result->parts[0].length, stdout);
  article_release(result);
  puts(article_version());
  return 0;
}
