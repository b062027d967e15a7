#include "json/formats/publications/publication.hpp"

#include <utility>

#include "document/complete_metadata.hpp"
#include "document/walk.hpp"
#include "json/formats/editors/editor_document.hpp"
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
      if (form == "document" ? add_document(item, path) : add_text(form, m_finder.text(item, path)))
        return true;
    }
    return false;
  }

 private:
  bool add_document(JsonId item, std::string_view path) {
    JsonTree const& tree = m_finder.tree();
    while (!path.empty()) {
      for (JsonId const place : m_finder.find_all(item, take_part(path, '|'))) {
        bool const is_added = tree.type(place) == JsonType::string
                                  ? add_document_in_string(tree.string(place), m_options, m_builder)
                                  : add_editor_document(tree, place, m_options, m_builder);
        if (is_added) return true;
      }
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
    bool const is_document = take_part(path, ':') == "document";
    if (!is_document && !finder.text(item, path).empty()) return Body::text;
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
  Diagnostics diagnostics = std::move(builder.diagnostics());
  Article article{.document = std::move(builder).finish(), .metadata = std::move(metadata)};
  article.diagnostics = std::move(diagnostics);
  remove_repeated_title(article);
  return article;
}

}  // namespace article::json_reader
