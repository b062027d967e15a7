#include "json/shapes.hpp"

#include <optional>
#include <set>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

#include "detect/format.hpp"
#include "json/formats/editors/editor_document.hpp"
#include "json/formats/publications/json_ld.hpp"
#include "json/formats/publications/publication.hpp"
#include "json/formats/publications/record.hpp"

namespace article::json_reader {
namespace {

struct Case {
  std::string_view name;
  std::size_t articles;
  std::string_view json;
};

constexpr Case cases[] = {
    {"article-viewer", 1, R"({"version":1,"content":{"type":"root","children":[]}})"},
    {"mdast", 1, R"({"type":"root","children":[]})"},

    {"JSON-LD", 1, R"({"@type":"Article","headline":"A","articleBody":"b"})"},
    {"JSON-LD", 1, R"({"@context":"https://schema.org","@type":["schema:NewsArticle"]})"},
    {"JSON-LD", 2, R"([{"@type":"BlogPosting"},{"@type":"http://schema.org/TechArticle"}])"},
    {"JSON-LD", 1, R"({"@graph":[{"@type":"WebSite"},{"@type":"Report"}]})"},
    {"JSON-LD", 1, R"({"@type":"WebPage","mainEntity":{"@type":"Article"}})"},
    {"JSON-LD", 1,
     R"({"@type":"WebPage","mainEntity":{"@id":"#a"},"x":{"@id":"#a","@type":"Article","headline":"A","b":1}})"},
    {"JSON-LD", 2,
     R"({"@type":"Blog","blogPost":[{"@type":"BlogPosting"},{"@type":"BlogPosting"}]})"},
    {"JSON-LD", 1, R"({"@type":"Recipe","name":"A","recipeInstructions":"b"})"},
    {"JSON-LD", 1,
     R"({"@graph":[{"@type":"Article"},{"@type":"HowTo","step":[{"@type":"HowToStep","text":"b"}]}]})"},
    // Teasers beside an article that has text.
    {"JSON-LD", 1, R"([{"@type":"Article","headline":"A"},{"@type":"Article","articleBody":"b"}])"},

    {"JSON Feed", 2,
     R"({"version":"https://jsonfeed.org/version/1","items":[{"id":"1"},{"id":"2"}]})"},
    {"JSON Feed (one item)", 1, R"({"id":"1","content_html":"<p>a</p>"})"},
    {"WordPress REST API", 1,
     R"({"id":1,"title":{"rendered":"A"},"content":{"rendered":"<p>b</p>"}})"},
    {"WordPress REST API", 2,
     R"([{"title":{"rendered":"A"},"content":{"rendered":""}},{"title":{"raw":"A"},"content":{"raw":""}}])"},
    {"WordPress.com API", 1, R"({"ID":1,"URL":"https://a.example/","title":"A","content":"b"})"},
    {"Ghost", 1, R"({"posts":[{"slug":"a","title":"A","html":"<p>b</p>"}]})"},
    {"Ghost", 1, R"({"db":[{"data":{"posts":[{"slug":"a","title":"A","mobiledoc":"{}"}]}}]})"},
    {"Substack", 1, R"({"title":"A","body_html":"<p>b</p>","post_date":"2024-01-01"})"},
    {"Medium", 1,
     R"({"payload":{"value":{"title":"A","content":{"bodyModel":{"paragraphs":[]}}}}})"},
    {"Google Docs", 1, R"({"documentId":"d","title":"A","body":{"content":[{"paragraph":{}}]}})"},
    {"Forem (DEV)", 1, R"({"title":"A","body_markdown":"b"})"},
    {"Hashnode", 1, R"({"data":{"post":{"title":"A","content":{"markdown":"b"}}}})"},
    {"RSS as JSON", 2, R"({"rss":{"channel":{"item":[{"title":"A"},{"description":"b"}]}}})"},
    {"RSS as JSON", 1, R"({"rss":{"channel":[{"item":[{"title":["A"]}]}]}})"},
    {"Atom as JSON", 1, R"({"feed":{"entry":[{"title":"A","summary":"b"}]}})"},
    {"RSS reader's JSON", 1,
     R"({"feed":{"title":"F"},"items":[{"title":"A","link":"https://a.example/","content":"b"}]})"},

    {"Atlassian Document Format", 1, R"({"version":1,"type":"doc","content":[]})"},
    {"ProseMirror and Tiptap", 1, R"({"type":"doc","content":[]})"},
    {"Lexical, also of Ghost and Payload", 1, R"({"root":{"type":"root","children":[]}})"},
    {"Contentful rich text", 1, R"({"nodeType":"document","data":{},"content":[]})"},
    {"Mobiledoc, also of Ghost", 1,
     R"({"version":"0.3.1","markups":[],"atoms":[],"cards":[],"sections":[]})"},
    {"Draft.js", 1,
     R"({"blocks":[{"key":"a","text":"b","type":"unstyled","data":{}}],"entityMap":{}})"},
    {"Editor.js", 1, R"({"time":1,"blocks":[{"type":"paragraph","data":{"text":"b"}}]})"},
    {"Quill Delta", 1, R"({"ops":[{"insert":"b\n"}]})"},
    {"Quill Delta", 1, R"([{"insert":"b\n"}])"},
    {"Google Docs API", 1, R"({"body":{"content":[{"endIndex":1,"paragraph":{}}]}})"},
    {"Wix Ricos", 1, R"({"nodes":[{"type":"PARAGRAPH","nodes":[]}]})"},
    {"Medium paragraphs", 1, R"({"bodyModel":{"paragraphs":[{"type":1,"text":"b"}]}})"},
    {"Notion blocks", 1, R"({"object":"list","results":[{"object":"block","type":"divider"}]})"},
    {"Notion blocks", 1, R"([{"object":"block","type":"divider"}])"},
    {"Portable Text (Sanity)", 1, R"([{"_type":"image"},{"_type":"block","children":[]}])"},
    {"Gutenberg blocks", 1, R"([{"blockName":"core/more","innerBlocks":[],"innerContent":[]}])"},
    {"BlockNote", 1, R"([{"id":"1","type":"paragraph","props":{},"content":[],"children":[]}])"},
    {"Strapi blocks", 1, R"([{"type":"paragraph","children":[{"type":"text","text":"b"}]}])"},
    {"Slate and Plate", 1, R"([{"type":"paragraph","children":[{"text":"b"}]}])"},
    {"Slate and Plate", 1, R"([{"children":[{"text":"b"}]}])"},

    {"Other records (Contentful, Sanity, Strapi, Wix, Payload …)", 1,
     R"({"fields":{"title":"A","body":{"nodeType":"document","data":{},"content":[]}}})"},
    {"Other records (Contentful, Sanity, Strapi, Wix, Payload …)", 2,
     R"({"data":[{"id":1,"attributes":{"title":"A","content":"b"}},{"id":2,"attributes":{"title":"C","content":"d"}}]})"},
    {"Other records (Contentful, Sanity, Strapi, Wix, Payload …)", 1,
     R"({"post":{"title":"A","richContent":{"nodes":[{"type":"PARAGRAPH"}]}}})"},
    {"Other records (Contentful, Sanity, Strapi, Wix, Payload …)", 1,
     R"({"_type":"post","title":"A","body":[{"_type":"block","children":[]}]})"},
    {"Other records (Contentful, Sanity, Strapi, Wix, Payload …)", 1,
     R"({"html":"<p>b</p>","url":"https://e.example/a"})"},
    {"Other records (Contentful, Sanity, Strapi, Wix, Payload …)", 1,
     R"({"markdown":"b","format":"markdown"})"},
    {"Other records (Contentful, Sanity, Strapi, Wix, Payload …)", 1,
     R"({"article":{"headline":"A","body":[{"type":"paragraph","text":"b"}]}})"},
    {"Other records (Contentful, Sanity, Strapi, Wix, Payload …)", 1,
     R"({"items":[{"sys":{"id":"a"},"fields":{"title":"A","body":{"nodeType":"document","content":[]}}}],"includes":{"Asset":[]}})"},
};

/// JSON that must not pass for an article.
constexpr std::string_view others[] = {
    R"({"name":"article-viewer","version":"0.1.0","dependencies":{"a":"1"}})",
    R"([{"role":"user","content":"hello"}])",
    R"([{"type":"text","text":"hello"}])",
    R"({"type":"FeatureCollection","features":[]})",
    R"({"openapi":"3.0.0","info":{"title":"A"},"paths":{}})",
    R"({"@type":"Product","name":"A"})",
    R"([1,2,3])",
    R"({"blocks":[]})",
    R"({"nodes":[],"edges":[]})",
    R"({"id":1,"title":"A"})",
};

}  // namespace

TEST_CASE("the form of JSON is told from its shape") {
  std::set<std::string_view> told;
  for (Case const& each : cases) {
    INFO(each.json);
    CHECK(detect_format(each.json).format == Format::json);
    CHECK(detect_format(each.json).confidence >= 0.9);
    Result<JsonTree> const tree = parse_json(each.json, 1000);
    REQUIRE(tree);
    std::optional<ToldShape> const shape = tell_shape(*tree);
    REQUIRE(shape);
    CHECK(shape->name == each.name);
    CHECK(shape->articles == each.articles);
    told.insert(shape->name);
  }
  for (Publication const& publication : publications()) CHECK(told.contains(publication.name));
  for (Dialect const* const dialect : dialects()) CHECK(told.contains(dialect->name));
  CHECK(told.contains(json_ld().name));
  CHECK(told.contains(record().name));
}

TEST_CASE("JSON that is no article is not taken for one") {
  for (std::string_view const json : others) {
    INFO(json);
    Result<Article> const article = read_json(json);
    REQUIRE_FALSE(article);
    CHECK(article.error().code == ErrorCode::unsupported_json);
  }
}

}  // namespace article::json_reader
