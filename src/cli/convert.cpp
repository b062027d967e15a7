#include "cli/convert.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "article.hpp"
#include "base/ascii.hpp"
#include "cli/book.hpp"
#include "cli/explanation.hpp"
#include "cli/image_file.hpp"
#include "cli/inline_images.hpp"
#include "cli/input.hpp"
#include "cli/output.hpp"
#include "cli/status.hpp"
#include "cli/terminal_text.hpp"

namespace article {
namespace {

/// What the end of a file's name says. Text files and unknown ones may hold anything.
std::optional<Format> likely_format(std::string_view file) {
  for (std::string_view const ending : {".md", ".markdown", ".mdown", ".mkd"}) {
    if (ends_with_ignore_case(file, ending)) return Format::markdown;
  }
  for (std::string_view const ending : {".html", ".htm", ".xhtml"}) {
    if (ends_with_ignore_case(file, ending)) return Format::html;
  }
  return std::nullopt;
}

void report_diagnostics(Article const& article) {
  report("read as " + std::string(format_name(article.detected.format)));
  for (Diagnostic const& each : article.diagnostics.entries()) {
    std::string line = "warning: " + std::string(diagnostic_name(each.code)) + ": " + each.message;
    if (each.offset != Diagnostic::no_offset)
      line += " (at byte " + std::to_string(each.offset) + ")";
    if (each.count > 1) line += " (" + std::to_string(each.count) + " times)";
    report(line);
  }
}

Result<std::vector<Article>> only(Result<Article> article) {
  if (!article) return article.error();
  std::vector<Article> articles;
  articles.push_back(std::move(*article));
  return articles;
}

std::string write_one(Article& article, Options const& options) {
  if (options.explain) return write_explanation(article);
  if (options.to == OutputFormat::text && (options.on_terminal || options.has_color)) {
    return write_terminal_text(article, options.output.text, options.has_color);
  }
  if (options.to == OutputFormat::epub) {
    Book book = make_book(article, folder_of(options.file));
    for (std::string const& problem : book.problems) report("warning: " + problem);
    return std::move(book.bytes);
  }
  if (options.inline_images) {
    for (std::string const& problem : inline_images(article, folder_of(options.file))) {
      report("warning: " + problem);
    }
  }
  return write(article, options.to, options.output);
}

/// One after the other: JSON one a line, the others with an empty line between them.
int write_articles(Result<std::vector<Article>> articles, Options const& options) {
  if (!articles) {
    Error const& error = articles.error();
    report(std::string(error_name(error.code)) + ": " + error.message);
    return status_unreadable;
  }
  std::string text;
  for (Article& article : *articles) {
    if (options.verbose) report_diagnostics(article);
    if (!text.empty() && options.to != OutputFormat::json) text += '\n';
    text += write_one(article, options);
  }
  return write_to(options.output_file, text);
}

}  // namespace

int run_conversion(Options const& options) {
  std::string const file = options.file.empty() ? "-" : options.file;
  Input input(file);
  std::string const bytes = input.read_all(max_input_size);
  if (!input.error().empty()) {
    report(input.error());
    return status_unreadable;
  }
  ReadOptions const how{.from = options.from,
                        .likely = likely_format(file),
                        .url = options.url,
                        .explain = options.explain};
  return options.all ? write_articles(read_all(bytes, how), options)
                     : write_articles(only(read(bytes, how)), options);
}

}  // namespace article
