#include "cli/shell_completion.hpp"

#include "cli/command_text.hpp"

namespace article {
namespace {

template <class Visit>
void each_option(Visit&& visit) {
  for (OptionGroup const& group : option_groups()) {
    for (OptionText const& option : group.options) visit(option);
  }
}

/// In single quotes, for any of the shells.
std::string quoted(std::string_view text) {
  std::string out = "'";
  for (char const c : text) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      out += c;
    }
  }
  return out + "'";
}

// ---- bash: https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html ----

constexpr std::string_view bash_head = R"(# Completes the options of article-viewer in bash.
# shellcheck shell=bash disable=SC2207

_article_viewer() {
  local current=${COMP_WORDS[COMP_CWORD]} before='' kept=''
  ((COMP_CWORD == 0)) || before=${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  # bash takes the "=" of --to=page for a word.
  if [[ $current == = ]]; then
    current=''
  elif [[ $before == = ]]; then
    before=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  case $before in
)";

constexpr std::string_view bash_tail = R"(  esac
}

complete -o default -F _article_viewer article-viewer
)";

std::string bash_completion() {
  std::string out(bash_head);
  std::string names;
  each_option([&](OptionText const& option) {
    if (!option.letter.empty()) names.append(option.letter).append(" ");
    names.append(option.name).append(" ");
    if (option.kind == ArgumentKind::none) return;
    out.append("    ").append(option.name);
    if (!option.letter.empty()) out.append(" | ").append(option.letter);
    out += ")\n";
    if (option.kind == ArgumentKind::word) {
      out += "      COMPREPLY=($(compgen -W " + quoted(words_of(option)) + " -- \"$current\"))\n";
    } else if (option.kind == ArgumentKind::word_list) {
      out += "      [[ $current != *,* ]] || kept=${current%,*},\n";
      out += "      COMPREPLY=($(compgen -P \"$kept\" -W " + quoted(words_of(option)) +
             " -- \"${current##*,}\"))\n";
    } else {
      // Nothing found: bash offers files.
      out += "      :\n";
    }
    out += "      ;;\n";
  });
  names.pop_back();
  out += "    *)\n      [[ $current != -* ]] || COMPREPLY=($(compgen -W " + quoted(names) +
         " -- \"$current\"))\n      ;;\n";
  return out.append(bash_tail);
}

// ---- zsh: https://zsh.sourceforge.io/Doc/Release/Completion-System.html, "_arguments" ----

std::string zsh_action(OptionText const& option) {
  std::string const name(option.argument);
  switch (option.kind) {
    case ArgumentKind::none: return {};
    case ArgumentKind::word: return ":" + name + ":(" + words_of(option) + ")";
    case ArgumentKind::word_list: return ":" + name + ":_values -s , word " + words_of(option);
    case ArgumentKind::file: return ":" + name + ":_files";
    case ArgumentKind::other: return ":" + name + ": ";
  }
  return {};
}

std::string zsh_completion() {
  std::string out = "#compdef article-viewer\n\n_arguments -s -S \\\n";
  each_option([&](OptionText const& option) {
    std::string const rest = "[" + std::string(summary_of(option)) + "]" + zsh_action(option);
    bool const takes_argument = option.kind != ArgumentKind::none;
    std::string names(option.name);
    if (!option.letter.empty()) names.append(" ").append(option.letter);
    auto const append = [&](std::string_view name, std::string_view sign) {
      std::string spec;
      if (!option.letter.empty()) spec = "(" + names + ")";
      spec.append(name);
      if (takes_argument) spec += sign;
      out += "  " + quoted(spec + rest) + " \\\n";
    };
    append(option.name, "=");
    if (!option.letter.empty()) append(option.letter, "+");
  });
  return out + "  '*:FILE:_files'\n";
}

// ---- fish: https://fishshell.com/docs/current/cmds/complete.html ----

std::string fish_completion() {
  std::string out = "# Completes the options of article-viewer in fish.\n";
  each_option([&](OptionText const& option) {
    out += "complete -c article-viewer";
    if (!option.letter.empty()) out.append(" -s ").append(option.letter.substr(1));
    out.append(" -l ").append(option.name.substr(2));
    switch (option.kind) {
      case ArgumentKind::none: break;
      case ArgumentKind::word: out += " -x -a " + quoted(words_of(option)); break;
      case ArgumentKind::word_list:
        out += " -x -a " + quoted("(__fish_append , " + words_of(option) + ")");
        break;
      case ArgumentKind::file: out += " -r -F"; break;
      case ArgumentKind::other: out += " -x"; break;
    }
    out += " -d " + quoted(summary_of(option)) + "\n";
  });
  return out;
}

}  // namespace

std::string shell_completion(Shell shell) {
  switch (shell) {
    case Shell::bash: return bash_completion();
    case Shell::zsh: return zsh_completion();
    case Shell::fish: return fish_completion();
  }
  return {};
}

}  // namespace article
