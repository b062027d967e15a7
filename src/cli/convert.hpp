#pragma once

#include "cli/options.hpp"

namespace article {

/// Reads one input and writes its article, or with `options.all` its articles. Gives the exit status.
int run_conversion(Options const& options);

}  // namespace article
