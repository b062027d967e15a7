#include "json/formats/publications/publication.hpp"

#include <algorithm>
#include <utility>

#include "document/complete_metadata.hpp"
#include "document/walk.hpp"
#include "json/formats/editors/editor_document.hpp"
#include "json/formats/editors/read_tree.hpp"
#include "json/formats/editors/tables.hpp"
#include "json/formats/publications/instructions.hpp"
#include "json/formats/strings.hpp"

namespace article::json_reader {
namespace {

constexpr JsonId root = 0;

/// JSON of an editor's document that stands in a string, as databases keep it.
bool add_document_in_string(std::string_view text, JsonOptions const& options, Builder& builder) {
  bool const may_be_json = text.starts_with('{') || text.starts_with('[');
  if (!may_be_json) return false;
  Result<JsonTree> const tree = parse_json(text, options.max_values);
  return tree && add_editor_document(*tree, root, options, builder);
}

class BodyReader {
 public:
  BodyReader(Finder const& finder, JsonOptions const& options, Builder& builder, Metadata& metadata)
      : m_finder(finder), m_options(options), m_builder(builder), m_metadata(metadata) {}

  /// Tells the builder the value at the first path that has one. False when none has.
  bool read(JsonId item, std::string_view body) {
    while (!body.empty()) {
      std::string_view path = take_part(body, ' ');
      std::string_view const form = take_part(path, ':');
      if (form == "document" ? add_document(item, path)
          : form == "blocks" ? add_blocks(item, path)
          : form == "steps"  ? add_instructions(m_finder, item, m_options, m_builder)
                             : add_text(form, m_finder.text(item, path)))
        return true;
    }
    return false;
  }

 private:
  bool add_document(JsonId item, std::string_view path) {
    JsonTree const& tree = m_finder.tree();
    while (!path.empty()) {
      for (JsonId const place : m_finder.find_all(item, take_part(path, '|'))) {
        bool const is_added =
            tree.type(place) == JsonType::string
                ? add_document_in_string(tree.string(place), m_options, m_builder)
                : add_editor_document(tree, place, m_options, m_builder, m_finder.links());
        if (is_added) return true;
      }
    }
    return false;
  }

  bool add_blocks(JsonId item, std::string_view path) {
    for (JsonId const place : m_finder.find_all(item, path)) {
      if (!m_finder.matches(place, plain_blocks_dialect.signature)) continue;
      read_tree(plain_blocks_dialect, m_finder.tree(), place, m_options, m_builder,
                m_finder.links());
      return true;
    }
    return false;
  }

  bool add_text(std::string_view form, std::string_view text) {
    if (text.empty()) return false;
    bool const is_html = form == "html" || (form == "auto" && looks_like_html(text));
    if (is_html) {
      add_html(text, m_options, m_builder);
    } else if (form == "markdown" && m_options.add_markdown != nullptr) {
      m_options.add_markdown(m_builder, text, m_metadata);
    } else {
      add_plain_text(text, m_builder);
    }
    return true;
  }

  Finder const& m_finder;
  JsonOptions const& m_options;
  Builder& m_builder;
  Metadata& m_metadata;
};

bool matches_any(Finder const& finder, std::vector<JsonId> const& places,
                 std::string_view signature) {
  return std::any_of(places.begin(), places.end(),
                     [&](JsonId place) { return finder.matches(place, signature); });
}

/// Most files of one article that are taken.
constexpr std::size_t max_attachments = 100;

void add_attachment(SpecReader const& fields, Builder& builder) {
  std::string_view const url = fields.text("url");
  std::string_view const type = fields.text("type");
  std::string_view const title = fields.text("title");
  if (url.empty()) return;
  bool const is_audio = type.starts_with("audio/");
  if (is_audio || type.starts_with("video/")) {
    MediaSource const source{.url = url, .type = type};
    Media media;
    media.media = is_audio ? MediaKind::audio : MediaKind::video;
    media.sources = {&source, 1};
    media.title = title;
    return builder.leaf(media);
  }
  builder.open(Kind::paragraph);
  if (type.starts_with("image/")) {
    builder.leaf(Image{.url = url, .alt = title});
  } else {
    builder.open(Link{.url = url});
    builder.text(title.empty() ? url : title);
    builder.close();
  }
  builder.close();
}

void add_attachments(Finder const& finder, JsonId item, std::string_view path, Builder& builder) {
  std::size_t count = 0;
  for (JsonId const file : finder.find_all(item, path)) {
    if (++count > max_attachments) return;
    constexpr std::string_view fields =
        "url:url|@_url|$.url type:mime_type|type|@_type|$.type title:title";
    add_attachment({finder, file, fields}, builder);
  }
}

/// Some systems have the title in the text as well.
void remove_repeated_title(Article& article) {
  NodeId const first = article.document[Document::root].first_child;
  if (first == no_node || article.document[first].kind != Kind::heading) return;
  if (plain_text(article.document, first) == article.metadata.title.value) {
    article.document.remove(first);
  }
}

}  // namespace

std::vector<JsonId> find_articles(Publication const& publication, Finder const& finder) {
  std::vector<JsonId> articles;
  if (!finder.matches(root, publication.whole)) return articles;
  for (JsonId const item : finder.find_all(root, publication.items)) {
    bool const is_article =
        finder.tree().type(item) == JsonType::object && finder.matches(item, publication.item);
    if (is_article) articles.push_back(item);
  }
  return articles;
}

Body find_body(Publication const& publication, Finder const& finder, JsonId item) {
  std::string_view body = publication.body;
  while (!body.empty()) {
    std::string_view path = take_part(body, ' ');
    std::string_view const form = take_part(path, ':');
    bool const is_document = form == "document";
    bool const has_text = form == "blocks" ? matches_any(finder, finder.find_all(item, path),
                                                         plain_blocks_dialect.signature)
                                           : !is_document && !finder.text(item, path).empty();
    if (has_text) return Body::text;
    while (is_document && !path.empty()) {
      for (JsonId const place : finder.find_all(item, take_part(path, '|'))) {
        if (find_dialect(finder.tree(), place) != nullptr) return Body::document;
      }
    }
  }
  return Body::none;
}

Metadata read_feed(Publication const& publication, Finder const& finder,
                   JsonOptions const& options) {
  Metadata feed;
  read_metadata_spec(finder, root, publication.feed, publication.text, publication.from, options,
                     feed);
  return feed;
}

Article read_publication(Publication const& publication, Finder const& finder, JsonId item,
                         Metadata const& feed, JsonOptions const& options) {
  Metadata metadata;
  read_metadata_spec(finder, item, publication.fields, publication.text, publication.from, options,
                     metadata);
  complete_metadata(metadata, feed);
  Builder builder;
  BodyReader(finder, options, builder, metadata).read(item, publication.body);
  add_attachments(finder, item, publication.attachments, builder);
  Diagnostics diagnostics = std::move(builder.diagnostics());
  Article article{.document = std::move(builder).finish(), .metadata = std::move(metadata)};
  article.diagnostics = std::move(diagnostics);
  remove_repeated_title(article);
  return article;
}

}  // namespace article::json_reader
