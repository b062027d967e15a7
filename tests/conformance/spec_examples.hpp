#pragma once

#include <string>
#include <vector>

namespace article {

/// One example of a CommonMark-style specification.
struct SpecExample {
  int number = 0;
  std::string extension;  ///< Named after `example`, in GFM.
  std::string markdown;
  std::string html;
};

/// The examples of a specification's source text; empty when the file cannot be read.
std::vector<SpecExample> read_spec_examples(std::string const& path);

}  // namespace article
