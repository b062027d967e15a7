#include "conformance/spec_examples.hpp"

#include <fstream>
#include <sstream>

namespace article {
namespace {

/// The specification shows tabs as arrows.
std::string with_tabs(std::string const& text) {
  static std::string const arrow = "\u2192";
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    if (text.compare(i, arrow.size(), arrow) == 0) {
      out += '\t';
      i += arrow.size();
    } else {
      out += text[i++];
    }
  }
  return out;
}

}  // namespace

std::vector<SpecExample> read_spec_examples(std::string const& path) {
  static std::string const fence(32, '`');
  std::ifstream file(path);
  std::vector<SpecExample> examples;
  SpecExample example;
  enum class Part { outside, markdown, html } part = Part::outside;
  int number = 0;
  for (std::string line; std::getline(file, line);) {
    if (part == Part::outside) {
      if (!line.starts_with(fence + " example")) continue;
      example = {};
      example.number = ++number;
      std::istringstream words(line.substr(fence.size() + 8));
      words >> example.extension;
      part = Part::markdown;
    } else if (line == fence) {
      examples.push_back(example);
      part = Part::outside;
    } else if (part == Part::markdown && line == ".") {
      part = Part::html;
    } else {
      (part == Part::markdown ? example.markdown : example.html) += with_tabs(line) + "\n";
    }
  }
  return examples;
}

}  // namespace article
