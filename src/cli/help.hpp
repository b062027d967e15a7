#pragma once

#include <string>

namespace article {

/// What `--help` prints.
std::string help_text();

/// What `--version` prints.
std::string version_text();

}  // namespace article
