#include "cli/terminal.hpp"

#include <cstdlib>
#include <string_view>

#include <sys/ioctl.h>
#include <unistd.h>

namespace article {
namespace {

std::string_view environment(char const* name) {
  char const* const value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

Terminal terminal_of(int file) {
  Terminal terminal;
  terminal.is_terminal = isatty(file) == 1;
  if (!terminal.is_terminal) return terminal;
  winsize size{};
  if (ioctl(file, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) terminal.columns = size.ws_col;
  terminal.has_color = environment("NO_COLOR").empty() && environment("TERM") != "dumb";
  return terminal;
}

}  // namespace

Terminal output_terminal() { return terminal_of(STDOUT_FILENO); }
Terminal error_terminal() { return terminal_of(STDERR_FILENO); }

}  // namespace article
