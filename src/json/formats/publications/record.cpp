#include "json/formats/publications/record.hpp"

#include "json/formats/editors/editor_document.hpp"

namespace article::json_reader {
namespace {

constexpr Publication common_names = {
    .name = "Other records (Contentful, Sanity, Strapi, Wix, Payload …)",
    .source = "names that their users chose",
    .whole = "",
    .items =
        "data.*.attributes|data.post|data.article|data.*|items.*.fields|items.*|fields|posts.*|"
        "post|articles.*|article|docs.*|entries.*|results.*|result.*|draftPost|story.content|*",
    .item = "",
    .fields =
        "title:title|name|headline|fields.title|heading subtitle:subtitle|subTitle|dek|kicker "
        "byline:authors|author|byline|creator|fields.author "
        "published:publishedAt|published_at|firstPublishedDate|publishedDate|publishDate|"
        "datePublished|pubDate|date|_publishedAt|createdAt|_createdAt|sys.createdAt "
        "modified:updatedAt|updated_at|lastPublishedDate|dateModified|_updatedAt|sys.updatedAt "
        "excerpt:excerpt|description|summary|seoDescription|intro tags:tags|keywords|hashtags "
        "canonicalUrl:canonicalUrl|canonical_url|url|link|permalink|webUrl "
        "language:language|locale|lang|sys.locale section:category.name|category|section "
        "leadImage:coverImage|cover|heroImage|mainImage|featuredImage|image|"
        "media.wixMedia.image|urlToImage|thumbnail siteName:siteName|source.name|source",
    .feed = "published:sys.createdAt modified:sys.updatedAt language:sys.locale",
    .body =
        "document:body|content|richContent|richText|rich_text|text|blocks|description|article|"
        "post|data|document|contentBlocks|editorState|content_json|value|body.json|content.json "
        "html:html|content_html|contentHtml|bodyHtml|body_html "
        "markdown:markdown|body_markdown|contentMarkdown|md "
        "auto:articleBody|content|body|text|contentText|article|plainContent "
        "blocks:body|content|blocks|articleBody|paragraphs|text|sections"};

/// Names that say by themselves that an article's text stands there.
constexpr std::string_view telling_names =
    "html|content_html|contentHtml|bodyHtml|body_html|markdown|body_markdown|contentMarkdown|"
    "articleBody";

/// An editor's document is one by its form; a text under a name that others have too needs a title.
bool is_record(Finder const& finder, JsonId item) {
  switch (find_body(common_names, finder, item)) {
    case Body::none: return false;
    case Body::document: return true;
    case Body::text:
      return !finder.text(item, "title|headline|fields.title|name|heading").empty() ||
             !finder.text(item, telling_names).empty();
  }
  return false;
}

}  // namespace

Publication const& record() { return common_names; }

std::vector<JsonId> find_records(Finder const& finder) {
  JsonTree const& tree = finder.tree();
  std::vector<JsonId> records;
  std::string_view paths = common_names.items;
  while (!paths.empty() && records.empty()) {
    for (JsonId const item : finder.find_all(0, take_part(paths, '|'))) {
      if (tree.type(item) == JsonType::object && is_record(finder, item)) records.push_back(item);
    }
  }
  return records;
}

}  // namespace article::json_reader
