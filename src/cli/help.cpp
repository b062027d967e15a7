#include "cli/help.hpp"

#include <vector>

#include "base/format.hpp"
#include "cli/fields.hpp"
#include "cli/format_option.hpp"
#include "cli/output_format.hpp"

namespace article {
namespace {

std::string input_formats() {
  std::vector<std::string_view> names = {"auto"};
  for (FormatName const& each : format_names) names.push_back(each.name);
  return joined(names, ", ");
}

}  // namespace

std::string help_text() {
  std::string text = R"(Turns an article in any form into a clean, safe document.

Usage: article-viewer [OPTION...] [FILE]
       article-viewer --batch [OPTION...] [FILE]

Reads FILE, or standard input when FILE is "-" or not named.

  --from FORMAT   what the input is: )" +
                     input_formats() + R"(
                  (default: auto, found out by content; commonmark is Markdown without extensions)
  --to FORMAT     what to write: )" +
                     joined(output_format_names, ", ") + R"(
                  (default: by the end of the output file's name, else html)
                    html      the content as a fragment
                    page      a whole page with title, byline and style, in one file
                    json      everything known of the article; can be read back
  --url URL       where the article is from: relative links are resolved against it
  -o FILE         write to FILE, which appears when it is complete (also --output)
  --header        html: begin with title, byline, date and lead image
  --width N       text: wrap lines at N columns
  --links         text: number the links and list their addresses at the end
  --explain       write instead what of a page was left out of the article, and by which rule
  --all           write every article of a feed or a list, not only the first; of json one a line
  --verbose       tell on standard error what was odd about the input
  -h, --help      this text
  --version       the version

Many articles at once:
  --batch         read one JSON object a line: {"id":..., "content":..., "url":..., "from":...}
                  ("url" and "from" may be left out) and write one line for each, in order
  --fields LIST   what to write, separated by commas (default: all):
                  )" +
                     joined(field_names, ", ") +
                     R"(
  --jobs N        how many articles to work on at the same time (default: one for each processor)

Exit status: 0 done, 1 the input could not be read as asked, 2 the command line made no sense.

Examples:
  article-viewer notes.md -o notes.html
  article-viewer --to text --width 72 article.html
  curl -s https://example.org/post | article-viewer --url https://example.org/post --to markdown
  article-viewer --batch --fields id,title,body <articles.ndjson >bodies.ndjson
)";
  return text;
}

std::string version_text() { return "article-viewer " ARTICLE_VERSION "\n"; }

}  // namespace article
