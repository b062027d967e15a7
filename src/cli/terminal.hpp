#pragma once

#include <cstddef>

namespace article {

/// What standard output or standard error leads to.
struct Terminal {
  bool is_terminal = false;
  std::size_t columns = 80;  ///< Its width, where it says so.
  /// Whether it is to show colors: it is a terminal that can, and the person has not set NO_COLOR
  /// (https://no-color.org).
  bool has_color = false;
};

Terminal output_terminal();
Terminal error_terminal();

}  // namespace article
