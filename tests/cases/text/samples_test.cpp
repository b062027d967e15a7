// What the reader makes of each sample is what a person found right.
//
// Where it differs, the new outline is written to the build folder; tests/tools/accept-text-samples.mjs
// shows the differences and takes them over.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "document/check.hpp"
#include "support/text_outline.hpp"
#include "text/reader.hpp"

namespace article {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> read_file(fs::path const& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  return std::string((std::istreambuf_iterator<char>(file)), {});
}

/// Names without ending of the samples and of what we expect of them.
std::vector<std::string> names_in(fs::path const& folder, std::string_view ending) {
  std::vector<std::string> names;
  for (auto const& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ending) names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

TEST_CASE("each text sample has its outline and each outline its sample") {
  std::vector<std::string> const samples = names_in(TEXT_SAMPLES_DIR, ".txt");
  CHECK(samples.size() >= 14);
  CHECK(samples == names_in(TEXT_OUTLINES_DIR, ".outline"));
}

TEST_CASE("each text sample reads as its outline says") {
  fs::path const fresh = TEXT_FRESH_DIR;
  fs::create_directories(fresh);
  for (std::string const& name : names_in(TEXT_SAMPLES_DIR, ".txt")) {
    auto const text = read_file(fs::path(TEXT_SAMPLES_DIR) / (name + ".txt"));
    REQUIRE(text);
    CHECK(find_fault(read_text(*text).document) == "");
    auto const expected = read_file(fs::path(TEXT_OUTLINES_DIR) / (name + ".outline"));
    std::string const outline = text_outline(*text);
    INFO(name << ": see " << (fresh / (name + ".outline")).string());
    CHECK(expected == outline);
    std::ofstream(fresh / (name + ".outline"), std::ios::binary) << outline;
  }
}

}  // namespace article
