#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "document/article_data.hpp"
#include "json/formats/place.hpp"
#include "json/formats/read_metadata_spec.hpp"
#include "json/reader.hpp"

namespace article::json_reader {

/// How one system publishes articles as JSON. Paths and specs are those of place.hpp.
struct Publication {
  std::string_view name;
  std::string_view source;  ///< Where its schema is described.
  std::string_view whole;   ///< Signature of the whole JSON; may be empty.
  std::string_view items;   ///< Where its articles are: `posts.*|*`.
  std::string_view item;    ///< Signature of one of them.
  std::string_view fields;  ///< Metadata of one.
  std::string_view feed;    ///< Metadata that all have, in the whole JSON.
  /// Where the text is, best first, by what it is: `html`, `text`, `markdown`, `auto` (HTML or
  /// plain text), `document` (of an editor, or JSON of one in a string), `blocks` (objects with a type
  /// and a text), `steps` (of a recipe).
  std::string_view body;
  /// Files that go with the text: sound, films, pictures, others.
  std::string_view attachments{};
  FieldText text = FieldText::plain;
  Source from = Source::json;
};

/// All that are known, but for JSON-LD; the first that finds an article is taken.
std::span<Publication const> publications();

/// Articles of this form, in document order; none when the JSON is of another.
std::vector<JsonId> find_articles(Publication const& publication, Finder const& finder);

enum class Body : std::uint8_t { none, text, document };

/// What an object has where `body` says.
Body find_body(Publication const& publication, Finder const& finder, JsonId item);

/// What the whole JSON says of all of them.
Metadata read_feed(Publication const& publication, Finder const& finder,
                   JsonOptions const& options);

/// Reads one of them. Linear, no recursion.
Article read_publication(Publication const& publication, Finder const& finder, JsonId item,
                         Metadata const& feed, JsonOptions const& options);

}  // namespace article::json_reader
