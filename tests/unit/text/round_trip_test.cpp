// What is written as plain text reads as the same text again.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "document/walk.hpp"
#include "text/reader.hpp"
#include "text/writer.hpp"

namespace article {
namespace {

/// The paragraphs and headings, list by list. Tables are written in columns, which read as code, and
/// a callout as a quotation with its name; so both are passed over.
std::vector<std::string> texts_of(Document const& document) {
  std::vector<std::string> texts;
  walk(document, [&](NodeId id, Visit visit) {
    Kind const kind = document[id].kind;
    if (visit == Visit::leave) return Next::descend;
    if (kind == Kind::table || kind == Kind::code || kind == Kind::callout) return Next::skip;
    if (kind == Kind::blockquote) return Next::skip;
    if (kind == Kind::list) texts.emplace_back("list");
    if (kind != Kind::paragraph && kind != Kind::heading) return Next::descend;
    texts.push_back(plain_text(document, id));
    return Next::skip;
  });
  return texts;
}

}  // namespace

TEST_CASE("text that is written reads with the same paragraphs, headings and lists") {
  std::size_t compared = 0;
  std::filesystem::path const samples =
      std::filesystem::path(ARTICLE_TESTS_DIR).parent_path() / "samples/text";
  for (auto const& entry : std::filesystem::directory_iterator(samples)) {
    std::ifstream file(entry.path(), std::ios::binary);
    std::string const text((std::istreambuf_iterator<char>(file)), {});
    Article const article = read_text(text);
    // A name alone under the title may as well be a heading.
    if (!article.metadata.published && !article.metadata.byline.value.empty()) continue;
    Article const again = read_text(write_text(article));
    INFO(entry.path().string() << "\n" << write_text(article));
    CHECK(again.metadata.title.value == article.metadata.title.value);
    CHECK(byline_names(again.metadata) == byline_names(article.metadata));
    CHECK(texts_of(again.document) == texts_of(article.document));
    ++compared;
  }
  CHECK(compared >= 14);
}

}  // namespace article
