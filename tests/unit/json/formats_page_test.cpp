#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

#include "document/vocabulary.hpp"
#include "json/formats/editors/editor_document.hpp"
#include "json/formats/place.hpp"
#include "json/formats/publications/json_ld.hpp"
#include "json/formats/publications/publication.hpp"
#include "json/formats/publications/record.hpp"
#include "json/shapes.hpp"

/// docs/json-formats.md is made from the tables that the readers read by, so that it says what they do.
/// ARTICLE_ACCEPT=1 writes it anew.
namespace article::json_reader {
namespace {

namespace fs = std::filesystem;

std::string content_of(fs::path const& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

struct FixtureCount {
  std::size_t all = 0;
  std::size_t with_reference = 0;  ///< Made by the editor's own package, with its HTML.
};

using FixtureCounts = std::map<std::string, FixtureCount, std::less<>>;

/// Fixtures by the name of the form that they have: as told from their shape, and where a publishing
/// system has an editor's document in a string, of that too.
FixtureCounts count_fixtures() {
  FixtureCounts counts;
  fs::path const root = fs::path(ARTICLE_TESTS_DIR) / "json-fixtures";
  for (std::string const folder : {"publishing", "editors"}) {
    for (fs::directory_entry const& entry : fs::recursive_directory_iterator(root / folder)) {
      if (entry.path().extension() != ".json") continue;
      std::string const text = content_of(entry.path());
      Result<JsonTree> const tree = parse_json(text, 100'000);
      REQUIRE(tree);
      std::optional<ToldShape> const shape = tell_shape(*tree);
      REQUIRE(shape);
      std::set<std::string_view> names{shape->name};
      auto const add = [&](Dialect const* dialect) {
        if (dialect != nullptr) names.insert(dialect->name);
      };
      for (JsonId id = 0; id < tree->next(0); ++id) {
        if (tree->type(id) == JsonType::object) add(find_dialect(*tree, id));
        if (tree->type(id) != JsonType::string || !tree->string(id).starts_with('{')) continue;
        Result<JsonTree> const inner = parse_json(tree->string(id), 100'000);
        if (inner) add(find_dialect(*inner, 0));
      }
      fs::path reference = entry.path();
      reference.replace_extension(".html");
      std::size_t const has_reference = fs::exists(reference) ? 1 : 0;
      for (std::string_view const name : names) {
        FixtureCount& count = counts[std::string(name)];
        ++count.all;
        count.with_reference += has_reference;
      }
    }
  }
  return counts;
}

std::string joined(std::set<std::string> const& names) {
  std::string all;
  for (std::string const& name : names) all += (all.empty() ? "" : ", ") + name;
  return all.empty() ? "—" : all;
}

/// The names that a spec has: `title:headline|name` is title.
std::set<std::string> names_in(std::string_view spec) {
  std::set<std::string> names;
  while (!spec.empty()) {
    std::string_view word = take_part(spec, ' ');
    std::string name(take_part(word, ':'));
    if (name.ends_with("Utc")) name.resize(name.size() - 3);
    names.insert(name);
  }
  return names;
}

std::string in_cell(std::string_view text) {
  std::string escaped;
  for (char const c : text) escaped += c == '|' ? std::string("\\|") : std::string(1, c);
  return escaped;
}

std::size_t count_names(std::string_view names) {
  std::size_t count = 0;
  while (!names.empty()) {
    take_part(names, '|');
    ++count;
  }
  return count;
}

class Page {
 public:
  explicit Page(FixtureCounts counts) : m_counts(std::move(counts)) {}

  std::string write() {
    m_page =
        "# JSON that is read\n\n"
        "The form is told from the shape, without a hint. This page is made from the tables that "
        "the\n"
        "readers read by (`src/json/formats`); `tests/unit/json/formats_page_test.cpp` holds it to "
        "them.\n"
        "Besides these, our own form (`docs/schema/article.schema.json`) and mdast trees are "
        "read.\n\n"
        "## Publishing systems\n\n"
        "Of several articles in one input the first is read, or all (`read_all`, `--all`).\n\n"
        "| form | metadata | text | fixtures | described at |\n| --- | --- | --- | --- | --- |\n";
    add(json_ld());
    for (Publication const& publication : publications()) add(publication);
    add(record());
    m_page +=
        "\n## Documents of editors\n\n"
        "*Types* counts the names of nodes and of formatting that are known. Of others the text is "
        "kept,\n"
        "with one warning for each name. *By its package* counts the fixtures that the editor's "
        "own npm "
        "package\n"
        "made or showed: our reading of its JSON is held against that of the HTML which it, or for "
        "Editor.js,\n"
        "Slate and Draft.js another package, gives (`tests/json-fixtures/make.mjs`). The others "
        "are "
        "written by\n"
        "what the last column names, and a person has checked the reading.\n\n"
        "| editor | blocks and inlines | formatting | types | fixtures | by its package | "
        "described at "
        "|\n"
        "| --- | --- | --- | --- | --- | --- | --- |\n";
    for (Dialect const* const dialect : dialects()) add(*dialect);
    return m_page;
  }

 private:
  std::string fixtures(std::string_view name) const {
    auto const found = m_counts.find(name);
    return std::to_string(found == m_counts.end() ? 0 : found->second.all);
  }

  std::string references(std::string_view name) const {
    auto const found = m_counts.find(name);
    std::size_t const count = found == m_counts.end() ? 0 : found->second.with_reference;
    return count == 0 ? "—" : std::to_string(count);
  }

  void add(Publication const& publication) {
    std::set<std::string> metadata = names_in(publication.fields);
    metadata.merge(names_in(publication.feed));
    m_page += "| " + std::string(publication.name) + " | " + joined(metadata) + " | " +
              joined(names_in(publication.body)) + " | " + fixtures(publication.name) + " | " +
              in_cell(publication.source) + " |\n";
  }

  void add(Dialect const& dialect) {
    std::set<std::string> nodes;
    std::set<std::string> marks;
    std::size_t types = 0;
    for (NodeRow const& row : dialect.node_rows) {
      bool const has_name = row.kind != Kind::root && row.kind != Kind::text;
      if (has_name) nodes.insert(std::string(kind_name(row.kind)));
      if (find_in_spec(row.fields, "caption")) nodes.insert("figure");
      if (find_in_spec(row.fields, "flat")) nodes.insert("list");
      types += count_names(row.types);
    }
    for (MarkRow const& row : dialect.mark_rows) {
      if (row.kind != Kind::text) marks.insert(std::string(kind_name(row.kind)));
      types += count_names(row.names);
    }
    bool const is_html = dialect.node_rows.empty();
    m_page += "| " + std::string(dialect.name) + " | " + (is_html ? "as HTML" : joined(nodes)) +
              " | " + (is_html || dialect.has_html_strings ? "as HTML" : joined(marks)) + " | " +
              std::to_string(types) + " | " + fixtures(dialect.name) + " | " +
              references(dialect.name) + " | " + in_cell(dialect.source) + " |\n";
  }

  FixtureCounts m_counts;
  std::string m_page;
};

}  // namespace

TEST_CASE("the page about JSON says what the tables say") {
  FixtureCounts const counts = count_fixtures();
  for (Publication const& publication : publications()) {
    INFO(publication.name);
    CHECK(counts.contains(publication.name));
  }
  for (Dialect const* const dialect : dialects()) {
    INFO(dialect->name);
    CHECK(counts.contains(dialect->name));
  }
  fs::path const file = fs::path(ARTICLE_TESTS_DIR).parent_path() / "docs" / "json-formats.md";
  std::string const page = Page(counts).write();
  if (std::getenv("ARTICLE_ACCEPT") != nullptr) std::ofstream(file) << page;
  CHECK(page == content_of(file));
}

}  // namespace article::json_reader
