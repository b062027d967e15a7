#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/tree.hpp"

/// The small language in which the tables of formats say where in an object something is.
///
/// A *path* names members from the outside in: `attrs.src`. `*` is each item of a list (of what is
/// no list, the value itself), `$` the member that the object's own "type" names. Several paths with
/// `|` between are alternatives: the first that leads to something other than null counts.
///
/// A *spec* is words with spaces between, each a name and what is known of it:
///
///     url:attrs.src|attrs.url   the value at a path
///     depth=2                   always this
///     ordered:attrs.style~ordered,number   whether the value at the path is one of these words
///     ordered                   yes
namespace article::json_reader {

/// The objects that others refer to by {"@id":"…"}, as linked data does.
class LinkedObjects {
 public:
  virtual ~LinkedObjects() = default;
  /// What a reference refers to; anything else is given back.
  virtual JsonId resolve(JsonId id) const = 0;
};

class Finder {
 public:
  explicit Finder(JsonTree const& tree, LinkedObjects const* links = nullptr)
      : m_tree(tree), m_links(links) {}

  JsonTree const& tree() const { return m_tree; }
  LinkedObjects const* links() const { return m_links; }

  /// All values that a path leads to, in document order.
  std::vector<JsonId> find_all(JsonId from, std::string_view path) const;

  /// The first of them.
  std::optional<JsonId> find(JsonId from, std::string_view path) const;

  /// The string or number at a path, and what other programs wrap one in: the only item of a list,
  /// {"_":…}, {"#text":…}, {"rendered":…}. Empty when there is none.
  std::string_view text(JsonId from, std::string_view path) const;

  /// Whether the value at a path is true, or a word or number that says so.
  bool is_true(JsonId from, std::string_view path) const;

  /// Whether an object is as a signature says, words that must all hold: `path` (something is
  /// there), `path=word` (one of the values there is this string), `path^word` (begins so),
  /// `path@array`, `@object` (is of this type).
  bool matches(JsonId id, std::string_view signature) const;

  /// The string or number that a value is or wraps.
  std::string_view text_of(JsonId id) const;

 private:
  std::vector<JsonId> follow(JsonId from, std::string_view path) const;
  JsonId resolve(JsonId id) const { return m_links == nullptr ? id : m_links->resolve(id); }
  bool holds(JsonId id, std::string_view condition) const;

  JsonTree const& m_tree;
  LinkedObjects const* m_links;
};

/// Takes the part before `separator` from `rest`; all of it when there is none.
std::string_view take_part(std::string_view& rest, char separator);

/// What a spec says of a name, with its sign in front: `:attrs.src`, `=2`, or empty for a bare word.
/// Nothing when the name is not in it.
std::optional<std::string_view> find_in_spec(std::string_view spec, std::string_view name);

/// A spec held against one object.
class SpecReader {
 public:
  SpecReader(Finder const& finder, JsonId object, std::string_view spec)
      : m_finder(finder), m_object(object), m_spec(spec) {}

  /// The value at the path that is said for `name`; of `path~words` that which is compared.
  std::optional<JsonId> value(std::string_view name) const;
  std::vector<JsonId> values(std::string_view name) const;

  /// The same as text; of `name=constant` the constant.
  std::string_view text(std::string_view name) const;
  bool is_true(std::string_view name) const;

  /// A whole number, also one that stands in a string or behind a letter ("h2", "640px").
  std::uint32_t number(std::string_view name, std::uint32_t otherwise) const;

 private:
  Finder const& m_finder;
  JsonId m_object;
  std::string_view m_spec;
};

}  // namespace article::json_reader
