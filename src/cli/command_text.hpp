#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace article {

/// What a shell can offer for an option's argument.
enum class ArgumentKind : std::uint8_t { none, word, word_list, file, other };

/// One option, as people read about it.
struct OptionText {
  std::string_view name;      ///< "--output"
  std::string_view letter;    ///< "-o"; empty for most.
  std::string_view argument;  ///< "FILE"; empty for what takes none.
  ArgumentKind kind = ArgumentKind::none;
  std::vector<std::string_view> words{};  ///< What the argument can be.
  /// What it does. A line feed begins a new line. What stands before the first of `:`, `;`, `(` and
  /// the line feed is a summary.
  std::string text{};
};

struct OptionGroup {
  std::string_view title;
  std::vector<OptionText> options;
};

struct Example {
  std::string_view command;
  std::string_view text;
};

/// The command in words: --help, the manual page and the completions for shells are all made of this.
std::vector<OptionGroup> option_groups();

/// "Turns an article in any form into a clean, safe document"
extern std::string_view const command_summary;

/// How it is called, a form each.
std::span<std::string_view const> command_forms();

/// Where the input comes from.
extern std::string_view const command_input;

/// What the exit status means, one line each, from 0.
std::span<std::string_view const> exit_statuses();

std::span<Example const> command_examples();

/// The option's text up to its first `:`, `;`, `(` or line feed.
std::string_view summary_of(OptionText const& option);

/// Every word of the list, with a space between them.
std::string words_of(OptionText const& option);

}  // namespace article
