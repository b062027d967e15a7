#include "cli/options.hpp"

#include <algorithm>
#include <string_view>
#include <thread>

#include <CLI/CLI.hpp>

#include "base/ascii.hpp"
#include "cli/format_option.hpp"
#include "cli/help.hpp"
#include "cli/manual_page.hpp"
#include "cli/shell_completion.hpp"

namespace article {
namespace {

/// More threads than this only cost memory.
constexpr unsigned max_jobs = 256;

/// Text on a terminal is wrapped at its width, at most here: longer lines are hard to read.
constexpr std::size_t widest_on_terminal = 100;

/// The options as they were written, before they are given a meaning.
struct Words {
  std::string file;
  std::string from = "auto";
  std::string to;
  std::string url;
  std::string output_file;
  std::string fields;
  std::string color = "auto";
  std::string completion;
  unsigned jobs = std::max(1U, std::thread::hardware_concurrency());
  std::size_t width = 0;
  bool links = false;
  bool header = false;
  std::string remote_content = "load";
  std::string image_proxy;
  bool all = false;
  bool batch = false;
  bool verbose = false;
  bool explain = false;
  bool help = false;
  bool version = false;
  bool man = false;
  bool inline_images = false;
};

void declare(CLI::App& app, Words& words) {
  app.set_help_flag();  // --help has a text of its own.
  app.allow_extras();   // So that unknown options come back and can be named.
  app.add_option("FILE", words.file);
  app.add_option("--from", words.from);
  app.add_option("--to", words.to);
  app.add_option("--url", words.url);
  app.add_option("-o,--output", words.output_file);
  app.add_option("--width", words.width);
  app.add_flag("--links", words.links);
  app.add_flag("--header", words.header);
  app.add_flag("--inline-images", words.inline_images);
  app.add_option("--color", words.color);
  app.add_option("--remote-content", words.remote_content);
  app.add_option("--image-proxy", words.image_proxy);
  app.add_flag("--all", words.all);
  app.add_flag("--batch", words.batch);
  app.add_option("--fields", words.fields);
  app.add_option("--jobs", words.jobs);
  app.add_flag("--verbose", words.verbose);
  app.add_flag("--explain", words.explain);
  app.add_flag("-h,--help", words.help);
  app.add_flag("--version", words.version);
  app.add_flag("--man", words.man);
  app.add_option("--completion", words.completion);
}

std::string one_file_too_many(std::string const& file) {
  return "\"" + file + "\" is one FILE too many";
}

std::string unknown_argument(CLI::App const& app, std::string const& argument) {
  if (!argument.starts_with('-')) return one_file_too_many(argument);
  std::vector<std::string> names;
  for (CLI::Option const* option : app.get_options()) {
    for (std::string const& name : option->get_lnames()) names.push_back("--" + name);
    for (std::string const& name : option->get_snames()) names.push_back("-" + name);
  }
  std::vector<std::string_view> const known(names.begin(), names.end());
  return unknown_word("option", argument.substr(0, argument.find('=')), known);
}

/// The output format that a file's name asks for; empty when it doesn't say.
std::string_view format_by_name(std::string_view file) {
  struct Ending {
    std::string_view ending;
    std::string_view format;
  };
  constexpr Ending endings[] = {{".html", "page"},   {".htm", "page"},          {".json", "json"},
                                {".md", "markdown"}, {".markdown", "markdown"}, {".txt", "text"},
                                {".epub", "epub"}};
  for (Ending const& each : endings) {
    if (ends_with_ignore_case(file, each.ending)) return each.format;
  }
  return {};
}

/// Each of these sets what it understands in `options` and gives what it doesn't, or nothing.

std::string set_input_format(Words const& words, Options& options) {
  ParsedFormat parsed = parse_format_option(words.from);
  options.from = parsed.format;
  return parsed.error;
}

std::string set_output_format(Words const& words, Options& options) {
  std::string_view const name = !words.to.empty() ? words.to : format_by_name(words.output_file);
  if (name.empty()) {
    if (options.on_terminal && !words.header) options.to = OutputFormat::text;
    return {};
  }
  if (auto const format = parse_output_format(name)) {
    options.to = *format;
    return {};
  }
  return unknown_word("output format", name, output_format_names);
}

/// Of text: its width and whether it is colored.
std::string set_text_style(CLI::App const& app, Words const& words, Terminal const& terminal,
                           Options& options) {
  auto const color = parse_color(words.color);
  if (!color) return unknown_word("choice of color", words.color, color_names);
  options.has_color = *color == Color::always ||
                      (*color == Color::automatic && options.on_terminal && terminal.has_color);
  options.output.text.width = words.width;
  if (options.on_terminal && app.count("--width") == 0) {
    options.output.text.width = std::min(terminal.columns, widest_on_terminal);
  }
  return {};
}

std::string set_fields(CLI::App const& app, Words const& words, Options& options) {
  if (app.count("--fields") == 0) {
    for (std::string_view const name : field_names) options.fields.push_back(*parse_field(name));
    return {};
  }
  std::string_view rest = words.fields;
  for (bool more = true; more;) {
    std::size_t const comma = rest.find(',');
    std::string_view const name = trim(rest.substr(0, comma));
    more = comma != std::string_view::npos;
    if (more) rest.remove_prefix(comma + 1);
    auto const field = parse_field(name);
    if (!field) return unknown_word("field", name, field_names);
    bool const is_known =
        std::find(options.fields.begin(), options.fields.end(), *field) != options.fields.end();
    if (!is_known) options.fields.push_back(*field);
  }
  return {};
}

std::string check_together(CLI::App const& app, Words const& words, Options const& options) {
  for (char const* const name : {"--fields", "--jobs"}) {
    if (!options.batch && app.count(name) > 0) return std::string(name) + " needs --batch";
  }
  for (char const* const name : {"--to", "--width", "--links", "--color", "--header",
                                 "--inline-images", "--remote-content", "--image-proxy", "--all"}) {
    if (options.batch && app.count(name) > 0) {
      return std::string(name) + " does not go with --batch; choose the output by --fields";
    }
  }
  if (words.explain) {
    for (char const* const name :
         {"--batch", "--to", "--header", "--inline-images", "--remote-content", "--image-proxy"}) {
      if (app.count(name) > 0) return std::string(name) + " does not go with --explain";
    }
  }
  bool const is_text = options.to == OutputFormat::text;
  if (!is_text && app.count("--width") > 0) return "--width needs --to text";
  if (!is_text && words.links) return "--links needs --to text";
  if (!is_text && app.count("--color") > 0) return "--color needs --to text";
  if (options.to != OutputFormat::html && words.header) return "--header needs --to html";
  if (options.to != OutputFormat::page && words.inline_images) {
    return "--inline-images needs --to page";
  }
  if (words.inline_images && !words.url.empty()) {
    return "--inline-images does not go with --url, against which the images' addresses are "
           "resolved";
  }
  bool const has_pictures = options.to == OutputFormat::html || options.to == OutputFormat::page;
  for (char const* const name : {"--remote-content", "--image-proxy"}) {
    if (!has_pictures && app.count(name) > 0) return std::string(name) + " needs --to html or page";
  }
  bool const holds_one = options.to == OutputFormat::page || options.to == OutputFormat::epub;
  if (words.all && holds_one) {
    std::string const name(output_format_names[static_cast<std::size_t>(options.to)]);
    return "--all does not go with --to " + name + ", which holds one article";
  }
  if (options.to == OutputFormat::epub && options.on_terminal) {
    return "an e-book is nothing for a terminal; name a file by -o";
  }
  if (words.jobs < 1 || words.jobs > max_jobs) {
    return "--jobs takes a number from 1 to " + std::to_string(max_jobs);
  }
  return {};
}

std::variant<Options, Answer, UsageError> completion_for(std::string_view name) {
  auto const shell = parse_shell(name);
  if (!shell) return UsageError{unknown_word("shell", name, shell_names)};
  return Answer{shell_completion(*shell)};
}

}  // namespace

std::variant<Options, Answer, UsageError> parse_command_line(int count,
                                                             char const* const* arguments,
                                                             Terminal const& terminal) {
  CLI::App app;
  Words words;
  declare(app, words);
  // What follows "--" is a file, whatever it begins with.
  char const* const* const end = arguments + count;
  char const* const* const options_end = std::find(arguments, end, std::string_view("--"));
  try {
    app.parse(static_cast<int>(options_end - arguments), arguments);
  } catch (CLI::ParseError const& error) {
    return UsageError{error.what()};
  }
  if (words.help) return Answer{help_text()};
  if (words.version) return Answer{version_text()};
  if (words.man) return Answer{manual_page()};
  if (app.count("--completion") > 0) return completion_for(words.completion);
  std::vector<std::string> const extras = app.remaining();
  // An unknown option explains the words after it.
  auto const unknown = std::find_if(extras.begin(), extras.end(),
                                    [](std::string const& word) { return word.starts_with('-'); });
  if (unknown != extras.end()) return UsageError{unknown_argument(app, *unknown)};
  if (!extras.empty()) return UsageError{unknown_argument(app, extras.front())};
  for (auto const* file = options_end == end ? end : options_end + 1; file != end; ++file) {
    if (!words.file.empty()) return UsageError{one_file_too_many(*file)};
    words.file = *file;
  }

  Options options;
  options.file = words.file;
  options.url = words.url;
  options.output_file = words.output_file == "-" ? std::string() : words.output_file;
  options.verbose = words.verbose;
  options.explain = words.explain;
  options.all = words.all;
  options.batch = words.batch;
  options.jobs = words.jobs;
  options.output.html.header = words.header ? HtmlHeader::include : HtmlHeader::none;
  auto const remote_content = parse_remote_content(words.remote_content);
  if (!remote_content) {
    return UsageError{unknown_word("remote content", words.remote_content, remote_content_names)};
  }
  options.output.html.remote_content = *remote_content;
  options.output.html.image_proxy = words.image_proxy;
  options.inline_images = words.inline_images;
  options.on_terminal = terminal.is_terminal && options.output_file.empty();
  options.output.text.links = words.links ? TextLinks::footnotes : TextLinks::inline_text;
  std::string fault = set_input_format(words, options);
  if (fault.empty() && !options.batch) fault = set_output_format(words, options);
  if (fault.empty()) fault = set_text_style(app, words, terminal, options);
  if (fault.empty()) fault = set_fields(app, words, options);
  if (fault.empty()) fault = check_together(app, words, options);
  if (!fault.empty()) return UsageError{fault};
  return options;
}

}  // namespace article
