#include <iterator>

#include "json/formats/publications/publication.hpp"

namespace article::json_reader {
namespace {

constexpr Publication known[] = {
    {.name = "JSON Feed",
     .source = "https://www.jsonfeed.org/version/1.1/",
     .whole = "version^https://jsonfeed.org/version/ items@array",
     .items = "items.*",
     .item = "",
     .fields = "title:title excerpt:summary published:date_published modified:date_modified "
               "canonicalUrl:url|external_url byline:authors|author tags:tags language:language "
               "leadImage:image|banner_image",
     .feed = "siteName:title byline:authors|author language:language",
     .body = "html:content_html text:content_text text:summary",
     .attachments = "attachments.*"},
    {.name = "JSON Feed (one item)",
     .source = "https://www.jsonfeed.org/version/1.1/",
     .whole = "",
     .items = "*",
     .item = "id|url content_html|content_text",
     .fields = "title:title excerpt:summary published:date_published modified:date_modified "
               "canonicalUrl:url|external_url byline:authors|author tags:tags language:language "
               "leadImage:image|banner_image",
     .feed = "",
     .body = "html:content_html text:content_text",
     .attachments = "attachments.*"},
    {.name = "WordPress REST API",
     .source = "https://developer.wordpress.org/rest-api/reference/posts/",
     .whole = "",
     .items = "posts.*|*",
     .item = "title.rendered|title.raw content.rendered|content.raw",
     .fields = "title:title.rendered|title.raw publishedUtc:date_gmt published:date "
               "modifiedUtc:modified_gmt modified:modified "
               "canonicalUrl:link excerpt:excerpt.rendered|yoast_head_json.description "
               "byline:_embedded.author|yoast_head_json.author "
               "leadImage:_embedded.wp:featuredmedia|jetpack_featured_media_url|"
               "yoast_head_json.og_image "
               "imageCaption:_embedded.wp:featuredmedia.*.caption.rendered "
               "tags:_embedded.wp:term.*.* siteName:yoast_head_json.og_site_name "
               "language:lang|yoast_head_json.og_locale",
     .feed = "",
     .body = "html:content.rendered html:content.raw",
     .text = FieldText::html},
    {.name = "WordPress.com API",
     .source = "https://developer.wordpress.com/docs/api/1.1/get/sites/%24site/posts/%24post_ID/",
     .whole = "",
     .items = "posts.*|*",
     .item = "ID URL content title",
     .fields = "title:title published:date modified:modified canonicalUrl:URL excerpt:excerpt "
               "byline:author leadImage:featured_image|post_thumbnail section:format",
     .feed = "",
     .body = "html:content",
     .text = FieldText::html},
    {.name = "Ghost",
     .source = "https://ghost.org/docs/content-api/#posts",
     .whole = "",
     .items = "posts.*|pages.*|db.*.data.posts.*|data.posts.*|*",
     .item = "title html|lexical|mobiledoc slug",
     .fields = "title:title subtitle:custom_excerpt published:published_at|created_at "
               "modified:updated_at canonicalUrl:canonical_url|url excerpt:custom_excerpt|excerpt|"
               "meta_description byline:authors|primary_author tags:tags section:primary_tag.name "
               "leadImage:feature_image imageAlt:feature_image_alt "
               "imageCaption:feature_image_caption language:locale",
     .feed = "",
     .body = "html:html document:lexical document:mobiledoc text:plaintext"},
    {.name = "Substack",
     .source = "the posts that https://NAME.substack.com/api/v1/posts/SLUG gives",
     .whole = "",
     .items = "posts.*|post|*",
     .item = "title body_html post_date|audience|publication_id",
     .fields = "title:title subtitle:subtitle published:post_date modified:updated_at "
               "canonicalUrl:canonical_url excerpt:description|truncated_body_text "
               "byline:publishedBylines tags:postTags leadImage:cover_image "
               "isFree:audience~everyone language:language",
     .feed = "",
     .body = "html:body_html"},
    {.name = "Medium",
     .source = "what https://medium.com/p/ID?format=json gives, and its GraphQL API",
     .whole = "",
     .items = "payload.value|data.post|data.postResult|posts.*|post|*",
     .item = "title content.bodyModel.paragraphs@array",
     .fields = "title:title subtitle:content.subtitle|previewContent.subtitle "
               "published:firstPublishedAt|createdAt modified:latestPublishedAt|updatedAt "
               "canonicalUrl:canonicalUrl|mediumUrl byline:creator "
               "tags:virtuals.tags|tags language:detectedLanguage|language",
     .feed = "byline:payload.references.User.*",
     .body = "document:content"},
    {.name = "Google Docs",
     .source = "https://developers.google.com/workspace/docs/api/reference/rest/v1/documents",
     .whole = "documentId body.content|tabs.*.documentTab",
     .items = "*",
     .item = "",
     .fields = "title:title",
     .feed = "",
     .body = "document:tabs.*.documentTab|*"},
    {.name = "Forem (DEV)",
     .source = "https://developers.forem.com/api/v1#tag/articles",
     .whole = "",
     .items = "*",
     .item = "title body_html|body_markdown",
     .fields = "title:title published:published_at|published_timestamp|created_at "
               "modified:edited_at canonicalUrl:canonical_url|url excerpt:description byline:user "
               "tags:tags|tag_list leadImage:cover_image|social_image siteName:organization.name",
     .feed = "",
     .body = "html:body_html markdown:body_markdown"},
    {.name = "Hashnode",
     .source = "https://apidocs.hashnode.com/",
     .whole = "",
     .items = "data.post|data.draft|data.publication.post|data.publication.posts.edges.*.node|"
              "data.user.publication.posts.*|posts.*|post|*",
     .item = "title content.markdown|content.html|contentMarkdown|content_markdown",
     .fields = "title:title subtitle:subtitle|subTitle published:publishedAt|dateAdded "
               "modified:updatedAt|dateUpdated canonicalUrl:canonicalUrl|url "
               "excerpt:brief|seo.description byline:author|coAuthors tags:tags "
               "leadImage:coverImage siteName:publication.title",
     .feed = "",
     .body = "markdown:content.markdown|contentMarkdown|content_markdown html:content.html"},
    {.name = "RSS as JSON",
     .source = "https://www.rssboard.org/rss-specification, by xml2js, fast-xml-parser and others",
     .whole = "rss|rdf:RDF|channel",
     .items = "rss.channel.*.item.*|rdf:RDF.item.*|channel.*.item.*|channel.*.items.*",
     .item = "title|description|content:encoded",
     .fields = "title:title published:pubDate|dc:date|isoDate canonicalUrl:link "
               "excerpt:description byline:dc:creator|creator|author|itunes:author tags:category "
               "leadImage:media:content|media:thumbnail",
     .feed = "siteName:rss.channel.*.title|channel.*.title language:rss.channel.*.language",
     .body = "html:content:encoded|content auto:description",
     .attachments = "enclosure.*",
     .text = FieldText::html},
    {.name = "Atom as JSON",
     .source = "https://www.rfc-editor.org/rfc/rfc4287, by xml2js, fast-xml-parser and others",
     .whole = "feed.entry|entry",
     .items = "feed.entry.*|entry.*|entry",
     .item = "title content|summary",
     .fields = "title:title published:published|issued|updated modified:updated "
               "canonicalUrl:link.*.$.href|link.*.@_href|link.*.href|link excerpt:summary "
               "byline:author tags:category.*.@_term|category.*.$.term|category",
     .feed = "siteName:feed.title byline:feed.author language:feed.xml:lang|feed.@_xml:lang",
     .body = "html:content auto:summary",
     .text = FieldText::html},
    {.name = "RSS reader's JSON",
     .source = "https://rss2json.com/docs, https://github.com/rbren/rss-parser",
     .whole = "items@array",
     .items = "items.*",
     .item =
         "title content|content:encoded|description|contentSnippet pubDate|isoDate|link|published",
     .fields = "title:title published:isoDate|pubDate|published modified:updated "
               "canonicalUrl:link|originId|canonicalUrl excerpt:contentSnippet|summary "
               "byline:author|creator|dc:creator tags:categories leadImage:thumbnail|image",
     .feed = "siteName:feed.title|title",
     .body = "html:content:encoded|content auto:description|summary|contentSnippet",
     .text = FieldText::html},
};

}  // namespace

std::span<Publication const> publications() { return known; }

}  // namespace article::json_reader
