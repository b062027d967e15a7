#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "article.hpp"
#include "document/check.hpp"
#include "document/content_model.hpp"
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

/// A tree as `dump` writes it, without what editors' HTML says in another way than their JSON: their
/// lists have a paragraph in every item, which in HTML means that the items are apart, and of two kinds
/// of formatting either may be the outer one. So each text comes with the sorted formatting around it.
std::string comparable(std::string const& tree) {
  std::vector<std::pair<std::size_t, std::string>> open;
  std::string all;
  std::istringstream lines(tree);
  for (std::string line; std::getline(lines, line);) {
    std::size_t const indent = std::min(line.find_first_not_of(' '), line.size());
    while (!open.empty() && open.back().first >= indent) open.pop_back();
    std::string const what = line.substr(indent);
    auto const kind = parse_kind(what.substr(0, what.find(' ')));
    bool const is_formatting =
        kind && is_inline(*kind) && !has_value(*kind) && content_model(*kind).holds != nowhere;
    if (is_formatting) {
      open.emplace_back(indent, what);
      continue;
    }
    std::vector<std::string> around;
    for (auto const& [at, name] : open) around.push_back(name);
    std::sort(around.begin(), around.end());
    for (std::string const& name : around) all += "[" + name + "] ";
    all += open.empty() ? line.substr(0, indent) : std::string();
    all += what.substr(0, what.find(" spread=true")) + "\n";
  }
  return all;
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
      CHECK(comparable(dump(article.document)) == comparable(dump(reference.document)));
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
