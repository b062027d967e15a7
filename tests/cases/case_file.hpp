#pragma once

#include <string>
#include <vector>

namespace article {

/// One case of a literate file: a fenced block whose info string names the reader, whose content is
/// the input, a line `.` and the expected HTML. `→` stands for a tab.
///
///     ``` markdown
///     *one*
///     .
///     <p><em>one</em></p>
///     ```
///
/// The writer is named where it isn't HTML's, and its options: `markdown to text width=40 links`.
struct Case {
  std::string place;                 ///< File and line.
  std::string reader;                ///< `markdown`, `commonmark`, `text` …
  std::string writer;                ///< `html`, `text` or `body`.
  std::vector<std::string> options;  ///< Of the writer.
  std::string input;
  std::string expected;
};

/// The cases of all `.md` files below a folder, in the order of their paths.
std::vector<Case> read_cases(std::string const& folder);

}  // namespace article
