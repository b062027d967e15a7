#pragma once

#include <string_view>

namespace article {

#ifdef __EMSCRIPTEN__

/// What a row of a table says to its reader and to the tests: an example, a reason. The WebAssembly
/// module, where each byte is downloaded, has none of it.
struct Note {
  constexpr Note() = default;
  constexpr Note(char const*) {}
};

#else

using Note = std::string_view;

#endif

}  // namespace article
