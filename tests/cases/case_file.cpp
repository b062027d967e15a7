#include "cases/case_file.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace article {
namespace {

std::string with_tabs(std::string text) {
  static std::string const arrow = "\u2192";
  for (std::size_t i = text.find(arrow); i != std::string::npos; i = text.find(arrow, i)) {
    text.replace(i, arrow.size(), "\t");
  }
  return text;
}

/// A case without its texts yet, by its info string: "markdown", "markdown to text width=40".
Case parse_info(std::string const& place, std::string const& info) {
  Case result{place, "", "html", {}, "", ""};
  std::istringstream words(info);
  std::string to;
  words >> result.reader;
  if (words >> to) words >> result.writer;
  for (std::string option; words >> option;) result.options.push_back(option);
  return result;
}

/// A case's fence is longer than any in its input, so the opening one tells which line closes it.
void read_file(std::filesystem::path const& path, std::vector<Case>& cases) {
  std::ifstream file(path);
  std::string fence;
  bool after_dot = false;
  int number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (fence.empty()) {
      std::size_t const ticks = line.find_first_not_of('`');
      if (ticks == std::string::npos || ticks < 3 || line[ticks] != ' ') continue;
      fence = line.substr(0, ticks);
      after_dot = false;
      cases.push_back(parse_info(path.filename().string() + ":" + std::to_string(number),
                                 line.substr(ticks + 1)));
    } else if (line == fence) {
      fence.clear();
    } else if (line == "." && !after_dot) {
      after_dot = true;
    } else {
      (after_dot ? cases.back().expected : cases.back().input) += with_tabs(line) + "\n";
    }
  }
}

}  // namespace

std::vector<Case> read_cases(std::string const& folder) {
  std::vector<std::filesystem::path> paths;
  for (auto const& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".md") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<Case> cases;
  for (auto const& path : paths) read_file(path, cases);
  return cases;
}

}  // namespace article
