#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "base/format.hpp"

namespace article {

/// An input that grows with `size` and is known, somewhere, to take more than linear time, deep
/// recursion or much memory.
struct HostileInput {
  std::string_view name;
  Format format;
  /// About `size` bytes.
  std::string (*make)(std::size_t size);
};

/// Deep, long, repeated, unclosed: a new reader or pass adds its rows here.
std::span<HostileInput const> hostile_inputs();

}  // namespace article
