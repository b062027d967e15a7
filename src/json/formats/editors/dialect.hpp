#pragma once

#include <span>
#include <string_view>

#include "document/vocabulary.hpp"
#include "json/reader.hpp"
#include "json/tree.hpp"

/// The tables that say how the documents of an editor are read: one file each in this folder.
namespace article::json_reader {

/// What a type of node becomes. Paths and specs are those of place.hpp; names in `fields` are those
/// of the vocabulary (`url`, `alt`, `depth`, `ordered`, `lang` …) and these:
///
///     children:a,b   lists that hold what is in the node, one after the other; `+b` is a list of
///                    items in an item, `b.*.c` the lists of several objects
///     value:a        literal text of code or a formula; without it, all text below the node
///     text:a         running text; date:a a date
///     html:a         HTML, handed to its reader; markdown:a likewise
///     caption:a      a caption, below an image, a film, code or a table: text or a list of nodes
///     summary:a      what a disclosure shows when it is closed: text or a list of nodes
///     flat           an item that stands among blocks: neighbors make a list. `level:a` nests them,
///                    counted from 0; `level1:a` from 1
///     headRows:a     so many rows at the top of a table are its head; headColumns:a likewise
///     unaligned=a    the alignment of a cell that nobody chose
///     mediaKind:a    video or audio
///     skip           nothing is read of it
///
/// `Kind::root` is the content alone, as blocks, and `Kind::text` the content alone, in a line.
struct NodeRow {
  std::string_view types;  ///< Names of the type, with `|` between.
  Kind kind = Kind::root;
  std::string_view fields{};
};

/// What formatting of a run of text becomes; of `Kind::text` nothing, and nobody needs to know.
struct MarkRow {
  std::string_view names;
  Kind kind = Kind::text;
  std::string_view fields{};
};

/// Where a text node says its formatting.
enum class MarkForm : std::uint8_t {
  none,
  list,     ///< A list of names, or of objects with a name.
  bits,     ///< A number: row n is meant by bit n.
  members,  ///< The names of a row are paths in the node; what is true there is on.
};

struct Dialect {
  std::string_view name;
  std::string_view source;     ///< Where its schema is described.
  std::string_view signature;  ///< What a document looks like, see `Finder::matches`.
  std::string_view start;      ///< Path of the blocks, where the document is no list of them.
  std::string_view type = "type";
  std::string_view children = "content";
  std::string_view text = "text";
  MarkForm mark_form = MarkForm::none;
  std::string_view marks = "marks";
  std::string_view mark_name = "type";
  /// Path in a block of the list in which marks of its texts are described, each with a `_key`.
  std::string_view mark_definitions{};
  bool has_html_strings = false;  ///< Strings are HTML.
  std::span<NodeRow const> node_rows{};
  std::span<MarkRow const> mark_rows{};
  /// Reads a document that is no tree; the rows are for it.
  void (*read)(Dialect const& dialect, JsonTree const& tree, JsonId document,
               JsonOptions const& options, Builder& builder) = nullptr;
};

/// The row of a type of node; null when there is none.
NodeRow const* find_node_row(Dialect const& dialect, std::string_view type);
MarkRow const* find_mark_row(Dialect const& dialect, std::string_view name);

}  // namespace article::json_reader
