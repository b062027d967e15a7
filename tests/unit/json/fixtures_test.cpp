#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "article.hpp"
#include "document/check.hpp"
#include "document/equal.hpp"

/// Every JSON below tests/json-fixtures against what stands beside it: `.html`, which the editor's own
/// package made of the same document, or `.md`, which a person has checked
/// (ARTICLE_ACCEPT=1 writes the latter anew).
namespace article {
namespace {

namespace fs = std::filesystem;

std::string content_of(fs::path const& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<fs::path> fixtures() {
  std::vector<fs::path> files;
  fs::path const root = fs::path(ARTICLE_TESTS_DIR) / "json-fixtures";
  for (std::string const folder : {"publishing", "editors"}) {
    if (!fs::exists(root / folder)) continue;
    for (fs::directory_entry const& entry : fs::recursive_directory_iterator(root / folder)) {
      if (entry.path().extension() == ".json") files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

Article read_whole(std::string const& text, ReadOptions const& options = {}) {
  Result<Article> article = read(text, options);
  INFO((article ? std::string() : article.error().message));
  REQUIRE(article);
  CHECK(find_fault(article->document).empty());
  return std::move(*article);
}

/// Warnings that stand at the end of a `.md`, so that they are checked too.
std::string warnings(Article const& article) {
  std::string all;
  for (Diagnostic const& each : article.diagnostics.entries()) {
    all += "<!-- " + std::string(diagnostic_name(each.code)) + ": " + each.message + " -->\n";
  }
  return all;
}

}  // namespace

TEST_CASE("JSON of publishing systems and editors is read as its fixtures say") {
  std::vector<fs::path> const files = fixtures();
  REQUIRE(files.size() > 10);
  for (fs::path const& file : files) {
    INFO(file);
    Article const article = read_whole(content_of(file));
    CHECK(article.detected.format == Format::json);
    fs::path html = file;
    html.replace_extension(".html");
    if (fs::exists(html)) {
      Article const reference =
          read_whole("<div>" + content_of(html) + "</div>", {.from = Format::html});
      CHECK(dump(article.document) == dump(reference.document));
      CHECK(warnings(article).empty());
      continue;
    }
    fs::path markdown = file;
    markdown.replace_extension(".md");
    std::string const written = write_markdown(article) + warnings(article);
    if (std::getenv("ARTICLE_ACCEPT") != nullptr) std::ofstream(markdown) << written;
    CHECK(written == content_of(markdown));
  }
}

}  // namespace article
