#include "cli/status.hpp"

#include <cstdio>
#include <string>

namespace article {

void report(std::string_view message) {
  std::string line = "article-viewer: ";
  line.append(message).push_back('\n');
  // One call, so that lines of several threads don't mix. When this fails, there is nobody to tell.
  static_cast<void>(std::fwrite(line.data(), 1, line.size(), stderr));
}

}  // namespace article
