#include <csignal>
#include <exception>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "article.hpp"
#include "base/ascii.hpp"
#include "cli/batch.hpp"
#include "cli/explanation.hpp"
#include "cli/help.hpp"
#include "cli/input.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/status.hpp"

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

int write_to(std::string const& file, std::string_view bytes) {
  Output output(file);
  bool const is_written = output.error().empty() && output.write(bytes) && output.finish();
  if (is_written || output.is_closed()) return status_done;
  report(output.error());
  return status_unreadable;
}

Result<std::vector<Article>> only(Result<Article> article) {
  if (!article) return article.error();
  std::vector<Article> articles;
  articles.push_back(std::move(*article));
  return articles;
}

/// One after the other: JSON one a line, the others with an empty line between them.
int write_articles(Result<std::vector<Article>> const& articles, Options const& options) {
  if (!articles) {
    Error const& error = articles.error();
    report(std::string(error_name(error.code)) + ": " + error.message);
    return status_unreadable;
  }
  std::string text;
  for (Article const& article : *articles) {
    if (options.verbose) report_diagnostics(article);
    if (!text.empty() && options.to != OutputFormat::json) text += '\n';
    text +=
        options.explain ? write_explanation(article) : write(article, options.to, options.output);
  }
  return write_to(options.output_file, text);
}

int convert(Options const& options) {
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

int run(int count, char const* const* arguments) {
  auto const parsed = parse_command_line(count, arguments);
  if (auto const* error = std::get_if<UsageError>(&parsed)) {
    report(error->message);
    report("--help shows all options");
    return status_usage;
  }
  if (auto const* answer = std::get_if<Answer>(&parsed)) return write_to({}, answer->text);
  Options const& options = std::get<Options>(parsed);
  if (options.file.empty() && is_input_a_terminal()) {
    write_to({}, help_text());
    return status_usage;
  }
  return options.batch ? run_batch(options) : convert(options);
}

}  // namespace
}  // namespace article

int main(int count, char** arguments) {
  // A reader that leaves early, as `head` does, is seen by `Output`.
  std::signal(SIGPIPE, SIG_IGN);
  try {
    return article::run(count, arguments);
  } catch (std::exception const& error) {
    article::report(error.what());
    return article::status_unreadable;
  }
}
