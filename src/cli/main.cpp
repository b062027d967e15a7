#include <csignal>
#include <exception>
#include <string>
#include <variant>

#include "cli/batch.hpp"
#include "cli/convert.hpp"
#include "cli/help.hpp"
#include "cli/input.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/status.hpp"
#include "cli/terminal.hpp"

namespace article {
namespace {

int run(int count, char const* const* arguments) {
  auto const parsed = parse_command_line(count, arguments, output_terminal());
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
  return options.batch ? run_batch(options) : run_conversion(options);
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
