#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/format.hpp"
#include "cli/color.hpp"
#include "cli/fields.hpp"
#include "cli/output_format.hpp"
#include "cli/terminal.hpp"

namespace article {

/// What the command line asks for.
struct Options {
  std::string file;  ///< Empty when none is named; "-" is standard input.
  std::optional<Format> from;
  OutputFormat to = OutputFormat::html;
  OutputOptions output;
  std::string url;
  std::string output_file;  ///< Empty for standard output.
  bool verbose = false;
  bool explain = false;
  bool all = false;  ///< Every article of the input instead of the first.
  bool inline_images = false;
  bool has_color = false;    ///< Of text.
  bool on_terminal = false;  ///< What is written goes to a terminal.
  bool batch = false;
  std::vector<BatchField> fields;  ///< Of a batch, in the order in which they are written.
  unsigned jobs = 1;
};

/// Text that was asked for instead of work: help, version, manual page, completions.
struct Answer {
  std::string text;
};

/// Why the command line makes no sense, in one sentence.
struct UsageError {
  std::string message;
};

/// Understands the command line. Never fails otherwise, never writes anything.
///
/// @param terminal  What standard output is: on a terminal, text is the default, wrapped and colored.
std::variant<Options, Answer, UsageError> parse_command_line(int count,
                                                             char const* const* arguments,
                                                             Terminal const& terminal);

}  // namespace article
