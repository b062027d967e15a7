#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "article.hpp"
#include "base/json_writer.hpp"
#include "document/check.hpp"
#include "json/tree.hpp"

/// Every fixture, with one value of the wrong type at a time and cut off: an article or an error, and
/// never anything else.
namespace article {
namespace {

namespace fs = std::filesystem;
using json_reader::JsonId;
using json_reader::JsonTree;
using json_reader::JsonType;

/// What a value is replaced by, in turn.
constexpr std::string_view strangers[] = {
    "null",           "true", "-1.5", "99999999999", "\"x\"", "[[[]]]", "{\"type\":{\"a\":[]}}",
    "\"<p>&amp;<b>\""};

std::vector<std::string> fixtures() {
  std::vector<std::string> texts;
  for (std::string const folder : {"publishing", "editors"}) {
    fs::path const root = fs::path(ARTICLE_TESTS_DIR) / "json-fixtures" / folder;
    for (fs::directory_entry const& entry : fs::recursive_directory_iterator(root)) {
      if (entry.path().extension() != ".json") continue;
      std::ifstream stream(entry.path(), std::ios::binary);
      texts.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
  }
  return texts;
}

/// The JSON with `stranger` in the place of one value; empty where a name of a member stands.
std::string with_stranger(JsonTree const& tree, JsonId wanted, std::string_view stranger) {
  std::string out;
  JsonWriter json(out);
  std::vector<JsonId> open;
  bool is_replaced = false;
  for (JsonId at = 0;;) {
    while (!open.empty() && tree.next(open.back()) == at) {
      tree.type(open.back()) == JsonType::object ? json.end_object() : json.end_array();
      open.pop_back();
    }
    if (at == tree.next(0)) break;
    if (!open.empty() && tree.type(open.back()) == JsonType::object) json.key(tree.string(at++));
    if (at == wanted) {
      json.raw(stranger);
      is_replaced = true;
      at = tree.next(at);
      continue;
    }
    switch (tree.type(at)) {
      case JsonType::null: json.null(); break;
      case JsonType::boolean: json.boolean(tree.boolean(at)); break;
      case JsonType::number: json.raw(tree.number(at)); break;
      case JsonType::string: json.string(tree.string(at)); break;
      case JsonType::array: json.begin_array(), open.push_back(at); break;
      case JsonType::object: json.begin_object(), open.push_back(at); break;
    }
    ++at;
  }
  return is_replaced ? out : std::string();
}

void check(std::string_view json) {
  Result<Article> const article = read(json, {.from = Format::json});
  if (article) {
    CHECK(find_fault(article->document) == "");
  } else {
    CHECK_FALSE(article.error().message.empty());
    CHECK(article.error().offset <= json.size());
  }
}

}  // namespace

TEST_CASE("JSON with a value of another type gives an article or an error") {
  std::size_t turn = 0;
  for (std::string const& text : fixtures()) {
    Result<JsonTree> const tree = json_reader::parse_json(text, 100'000);
    REQUIRE(tree);
    for (JsonId id = 1; id < tree->next(0); ++id) {
      std::string const damaged =
          with_stranger(*tree, id, strangers[turn++ % std::size(strangers)]);
      if (damaged.empty()) continue;
      INFO(damaged);
      check(damaged);
    }
  }
}

TEST_CASE("JSON that is cut off gives an error with the place") {
  for (std::string const& text : fixtures()) {
    for (std::size_t part = 1; part < 16; ++part) {
      std::string const cut = text.substr(0, text.size() * part / 16);
      INFO(cut);
      Result<Article> const article = read(cut, {.from = Format::json});
      REQUIRE_FALSE(article);
      CHECK(article.error().code == ErrorCode::invalid_json);
      CHECK(article.error().offset <= cut.size());
    }
  }
}

}  // namespace article
