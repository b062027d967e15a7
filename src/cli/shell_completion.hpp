#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace article {

/// Shells that complete the command's options and their arguments.
enum class Shell : std::uint8_t { bash, zsh, fish };

/// In the order of the enumeration.
inline constexpr std::string_view shell_names[] = {"bash", "zsh", "fish"};

constexpr std::optional<Shell> parse_shell(std::string_view name) {
  for (std::size_t i = 0; i < std::size(shell_names); ++i) {
    if (shell_names[i] == name) return static_cast<Shell>(i);
  }
  return std::nullopt;
}

/// A script for that shell: options, words that an option takes, files.
std::string shell_completion(Shell shell);

}  // namespace article
