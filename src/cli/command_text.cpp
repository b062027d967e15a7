#include "cli/command_text.hpp"

#include <iterator>

#include "base/ascii.hpp"
#include "base/format.hpp"
#include "cli/color.hpp"
#include "cli/fields.hpp"
#include "cli/format_option.hpp"
#include "cli/inline_images.hpp"
#include "cli/output_format.hpp"
#include "cli/shell_completion.hpp"

namespace article {
namespace {

std::vector<std::string_view> input_formats() {
  std::vector<std::string_view> names = {"auto"};
  for (FormatName const& each : format_names) names.push_back(each.name);
  return names;
}

template <class Names>
std::vector<std::string_view> list_of(Names const& names) {
  return {std::begin(names), std::end(names)};
}

std::string listed(std::span<std::string_view const> words) { return joined(words, ", "); }

OptionGroup conversion() {
  std::vector<std::string_view> const from = input_formats();
  std::string const megabytes = std::to_string(max_inlined_image / 1024 / 1024);
  std::string const all_megabytes = std::to_string(max_inlined_images / 1024 / 1024);
  return {
      "Options",
      {
          {"--from", "", "FORMAT", ArgumentKind::word, from,
           "what the input is: " + listed(from) +
               " (default: auto, found out by content; commonmark is Markdown without extensions)"},
          {"--to", "", "FORMAT", ArgumentKind::word, list_of(output_format_names),
           "what to write: " + listed(output_format_names) +
               " (default: by the end of the output file's name, else html, or text on a "
               "terminal)\n"
               "html: the content as a fragment\n"
               "page: a whole page with title, byline and style, in one file\n"
               "json: everything known of the article; can be read back\n"
               "epub: an e-book with contents and the pictures in the input's folder or below it"},
          {"--url",
           "",
           "URL",
           ArgumentKind::other,
           {},
           "where the article is from: relative links are resolved against it"},
          {"--output",
           "-o",
           "FILE",
           ArgumentKind::file,
           {},
           "write to FILE, which appears when it is complete"},
          {"--header",
           "",
           "",
           ArgumentKind::none,
           {},
           "html: begin with title, byline, date and lead image"},
          {"--remote-content", "", "MODE", ArgumentKind::word, list_of(remote_content_names),
           "html, page: show pictures on other sites, or tell them in words"},
          {"--image-proxy",
           "",
           "URL",
           ArgumentKind::other,
           {},
           "html, page: fetch pictures on other sites from URL, where {url} or the end of it "
           "stands "
           "for the picture's own address"},
          {"--inline-images",
           "",
           "",
           ArgumentKind::none,
           {},
           "page: put images that are files in the input's folder or below it into the page; at "
           "most " +
               megabytes + " MB each and " + all_megabytes + " MB in all, the others stay links"},
          {"--width",
           "",
           "N",
           ArgumentKind::other,
           {},
           "text: wrap lines at N columns; 0 for not at all (default: on a terminal, its width)"},
          {"--links",
           "",
           "",
           ArgumentKind::none,
           {},
           "text: number the links and list their addresses at the end"},
          {"--color", "", "WHEN", ArgumentKind::word, list_of(color_names),
           "text: show emphasis, headings, links and code by color: " + listed(color_names) +
               " (default: auto, on a terminal unless NO_COLOR is set)"},
          {"--explain",
           "",
           "",
           ArgumentKind::none,
           {},
           "write instead what of a page was left out of the article, and by which rule"},
          {"--all",
           "",
           "",
           ArgumentKind::none,
           {},
           "write every article of a feed or a list, not only the first; of json one a line"},
          {"--verbose",
           "",
           "",
           ArgumentKind::none,
           {},
           "tell on standard error what was odd about the input"},
      },
  };
}

OptionGroup batches() {
  return {
      "Many articles at once",
      {
          {"--batch",
           "",
           "",
           ArgumentKind::none,
           {},
           "read one JSON object a line: {\"id\":..., \"content\":..., \"url\":..., \"from\":...} "
           "(\"url\" and \"from\" may be left out) and write one line for each, in order; how far "
           "it "
           "is stands on standard error where that is a terminal"},
          {"--fields", "", "LIST", ArgumentKind::word_list, list_of(field_names),
           "what to write, separated by commas (default: all): " + listed(field_names)},
          {"--jobs",
           "",
           "N",
           ArgumentKind::other,
           {},
           "how many articles to work on at the same time (default: one for each processor)"},
      },
  };
}

OptionGroup about() {
  return {
      "About the command",
      {
          {"--help", "-h", "", ArgumentKind::none, {}, "print this text"},
          {"--version", "", "", ArgumentKind::none, {}, "print the version"},
          {"--man", "", "", ArgumentKind::none, {}, "print the manual page, for man(1)"},
          {"--completion", "", "SHELL", ArgumentKind::word, list_of(shell_names),
           "print a script that completes the command's options in a shell: " +
               listed(shell_names)},
      },
  };
}

constexpr std::string_view forms[] = {"article-viewer [OPTION...] [FILE]",
                                      "article-viewer --batch [OPTION...] [FILE]"};

constexpr std::string_view statuses[] = {"done", "the input could not be read as asked",
                                         "the command line made no sense"};

constexpr Example examples[] = {
    {"article-viewer notes.md -o notes.html", "A page in one file"},
    {"article-viewer --inline-images notes.md -o notes.html", "The same, its pictures within it"},
    {"article-viewer notes.md -o notes.epub", "An e-book"},
    {"article-viewer --to text --width 72 article.html", "What a page says, as plain text"},
    {"curl -s https://example.org/post | article-viewer --url https://example.org/post --to "
     "markdown",
     "An article from the web"},
    {"article-viewer --batch --fields id,title,body <articles.ndjson >bodies.ndjson",
     "A great many articles"},
};

}  // namespace

std::vector<OptionGroup> option_groups() { return {conversion(), batches(), about()}; }

constinit std::string_view const command_summary =
    "Turns an article in any form into a clean, safe document";

constinit std::string_view const command_input =
    "Reads FILE, or standard input when FILE is \"-\" or not named.";

std::span<std::string_view const> command_forms() { return forms; }
std::span<std::string_view const> exit_statuses() { return statuses; }
std::span<Example const> command_examples() { return examples; }

std::string_view summary_of(OptionText const& option) {
  std::string_view const text = option.text;
  std::size_t from = 0;
  // "text: number the links": the format that an option is for stands before a colon, too.
  for (std::string_view const format : output_format_names) {
    if (text.starts_with(std::string(format) + ": ")) from = format.size() + 2;
  }
  return trim(text.substr(from, text.find_first_of(":;(\n", from) - from));
}

std::string words_of(OptionText const& option) { return joined(option.words, " "); }

}  // namespace article
