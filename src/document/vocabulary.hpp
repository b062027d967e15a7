#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "base/direction.hpp"

/// The closed vocabulary: every kind of node that an article can have, and what each carries.
///
/// Names follow mdast (https://github.com/syntax-tree/mdast) where it has one and WHATWG HTML
/// elsewhere. There is no node for raw HTML, no bag of attributes, no style and no script: what is
/// not on this page cannot be in an article.
namespace article {

enum class Kind : std::uint8_t {
  root,
  // Blocks
  paragraph,
  heading,
  blockquote,
  callout,
  list,
  list_item,
  code,
  math,
  table,
  table_row,
  table_cell,
  thematic_break,
  figure,
  figcaption,
  details,
  summary,
  definition_list,
  definition_term,
  definition_description,
  footnote_definition,
  media,
  embed,
  // Inlines
  text,
  emphasis,
  strong,
  deletion,   // mdast `delete`, which C++ keeps for itself
  insertion,  // HTML `ins`
  mark,
  subscript,
  superscript,
  keyboard,
  small,
  abbreviation,
  quote,
  time,
  ruby,
  ruby_text,
  inline_code,
  inline_math,
  link,
  image,
  line_break,  // mdast `break`
  footnote_reference,
};

inline constexpr std::size_t kind_count = static_cast<std::size_t>(Kind::footnote_reference) + 1;

/// The name in JSON: mdast's own where it has one (`listItem`, `delete`, `break`).
std::string_view kind_name(Kind kind);
std::optional<Kind> parse_kind(std::string_view name);

enum class CalloutKind : std::uint8_t { note, tip, important, warning, caution };
enum class Alignment : std::uint8_t { none, left, center, right };
enum class MediaKind : std::uint8_t { video, audio };

/// The five kinds of callout, in the order of the enumeration, as Markdown and JSON spell them.
inline constexpr std::string_view callout_names[] = {"note", "tip", "important", "warning",
                                                     "caution"};
inline constexpr std::string_view alignment_names[] = {"none", "left", "center", "right"};
inline constexpr std::string_view media_names[] = {"video", "audio"};
inline constexpr std::string_view direction_names[] = {"none", "ltr", "rtl"};

constexpr std::span<std::string_view const> names_of(CalloutKind) { return callout_names; }
constexpr std::span<std::string_view const> names_of(Alignment) { return alignment_names; }
constexpr std::span<std::string_view const> names_of(MediaKind) { return media_names; }
constexpr std::span<std::string_view const> names_of(Direction) { return direction_names; }

/// One entry of an image's `srcset`: a URL with either a width (`640w`) or a density (`2x`).
struct ImageCandidate {
  std::string_view url{};
  std::uint32_t width_px = 0;         ///< 0 when a density is given.
  std::uint32_t density_percent = 0;  ///< 200 for `2x`; 0 when a width is given.
};

/// One file of a video or sound; the first that a browser can play is used.
struct MediaSource {
  std::string_view url{};
  std::string_view type{};  ///< MIME type, may be empty.
};

// What each kind carries besides its children and its `value`. Kinds that are not listed carry
// nothing. An empty string means absent. `each_field` names every field once, as JSON spells it;
// copying, comparing, checking and the JSON reader and writer are all made from it.

struct Heading {
  static constexpr Kind kind = Kind::heading;
  std::uint8_t depth = 1;     ///< 1–6
  std::string_view id{};      ///< As the author wrote it, e.g. Markdown's `{#id}`; not for output.
  std::string_view anchor{};  ///< Unique in the page; set by the outline pass.
  static void each_field(auto& self, auto&& visit) {
    visit("depth", self.depth);
    visit("id", self.id);
    visit("anchor", self.anchor);
  }
};

struct Callout {
  static constexpr Kind kind = Kind::callout;
  CalloutKind callout = CalloutKind::note;
  std::string_view title{};  ///< Instead of the kind's own name.
  static void each_field(auto& self, auto&& visit) {
    visit("callout", self.callout);
    visit("title", self.title);
  }
};

struct List {
  static constexpr Kind kind = Kind::list;
  bool ordered = false;
  std::uint32_t start = 1;  ///< Number of the first item; only when ordered.
  bool spread = false;      ///< Items are set apart by space (CommonMark's *loose*).
  static void each_field(auto& self, auto&& visit) {
    visit("ordered", self.ordered);
    visit("start", self.start);
    visit("spread", self.spread);
  }
};

struct ListItem {
  static constexpr Kind kind = Kind::list_item;
  std::optional<bool> checked{};  ///< Of a task list: done or not.
  static void each_field(auto& self, auto&& visit) { visit("checked", self.checked); }
};

/// The code itself is the node's `value`.
struct Code {
  static constexpr Kind kind = Kind::code;
  std::string_view lang{};
  std::string_view meta{};  ///< The rest of CommonMark's info string.
  static void each_field(auto& self, auto&& visit) {
    visit("lang", self.lang);
    visit("meta", self.meta);
  }
};

struct TableCell {
  static constexpr Kind kind = Kind::table_cell;
  bool header = false;
  Alignment align = Alignment::none;
  std::uint16_t colspan = 1;
  std::uint16_t rowspan = 1;
  static void each_field(auto& self, auto&& visit) {
    visit("header", self.header);
    visit("align", self.align);
    visit("colspan", self.colspan);
    visit("rowspan", self.rowspan);
  }
};

struct FootnoteDefinition {
  static constexpr Kind kind = Kind::footnote_definition;
  std::string_view label{};      ///< What references name it by; unique.
  std::uint32_t number = 0;      ///< By first reference, from 1; set by the footnotes pass.
  std::uint32_t references = 0;  ///< How many references point here; set by the footnotes pass.
  static void each_field(auto& self, auto&& visit) {
    visit("label", self.label);
    visit("number", self.number);
    visit("references", self.references);
  }
};

/// Video or sound, shown with controls and never started by itself.
struct Media {
  static constexpr Kind kind = Kind::media;
  MediaKind media = MediaKind::video;
  std::span<MediaSource const> sources{};
  std::string_view poster{};
  std::string_view title{};
  std::uint32_t width_px = 0;
  std::uint32_t height_px = 0;
  static void each_field(auto& self, auto&& visit) {
    visit("media", self.media);
    visit("sources", self.sources);
    visit("poster", self.poster);
    visit("title", self.title);
    visit("width", self.width_px);
    visit("height", self.height_px);
  }
};

/// A card that links to what a page had embedded (a video, a post, a map); never a frame.
struct Embed {
  static constexpr Kind kind = Kind::embed;
  std::string_view url{};
  std::string_view title{};
  std::string_view provider{};
  static void each_field(auto& self, auto&& visit) {
    visit("url", self.url);
    visit("title", self.title);
    visit("provider", self.provider);
  }
};

struct Abbreviation {
  static constexpr Kind kind = Kind::abbreviation;
  std::string_view title{};  ///< The full form.
  static void each_field(auto& self, auto&& visit) { visit("title", self.title); }
};

struct Quote {
  static constexpr Kind kind = Kind::quote;
  std::string_view cite{};  ///< URL of the source.
  static void each_field(auto& self, auto&& visit) { visit("cite", self.cite); }
};

struct Time {
  static constexpr Kind kind = Kind::time;
  std::string_view datetime{};
  static void each_field(auto& self, auto&& visit) { visit("datetime", self.datetime); }
};

struct Link {
  static constexpr Kind kind = Kind::link;
  std::string_view url{};
  std::string_view title{};
  static void each_field(auto& self, auto&& visit) {
    visit("url", self.url);
    visit("title", self.title);
  }
};

struct Image {
  static constexpr Kind kind = Kind::image;
  std::string_view url{};
  std::string_view alt{};
  std::string_view title{};
  std::uint32_t width_px = 0;   ///< 0 when not known.
  std::uint32_t height_px = 0;  ///< 0 when not known.
  std::span<ImageCandidate const> candidates{};
  static void each_field(auto& self, auto&& visit) {
    visit("url", self.url);
    visit("alt", self.alt);
    visit("title", self.title);
    visit("width", self.width_px);
    visit("height", self.height_px);
    visit("srcset", self.candidates);
  }
};

struct FootnoteReference {
  static constexpr Kind kind = Kind::footnote_reference;
  std::string_view label{};
  std::uint32_t number = 0;    ///< Of its definition; set by the footnotes pass.
  std::uint32_t instance = 0;  ///< 1 for the first reference to it; set by the footnotes pass.
  static void each_field(auto& self, auto&& visit) {
    visit("label", self.label);
    visit("number", self.number);
    visit("instance", self.instance);
  }
};

/// Calls `visit` with a default value of the type that `kind` carries; nothing for kinds that
/// carry nothing. The way from a kind known at run time to its type.
template <class Visit>
void with_fields_type(Kind kind, Visit&& visit) {
  switch (kind) {
    case Kind::heading: return visit(Heading{});
    case Kind::callout: return visit(Callout{});
    case Kind::list: return visit(List{});
    case Kind::list_item: return visit(ListItem{});
    case Kind::code: return visit(Code{});
    case Kind::table_cell: return visit(TableCell{});
    case Kind::footnote_definition: return visit(FootnoteDefinition{});
    case Kind::media: return visit(Media{});
    case Kind::embed: return visit(Embed{});
    case Kind::abbreviation: return visit(Abbreviation{});
    case Kind::quote: return visit(Quote{});
    case Kind::time: return visit(Time{});
    case Kind::link: return visit(Link{});
    case Kind::image: return visit(Image{});
    case Kind::footnote_reference: return visit(FootnoteReference{});
    case Kind::root:
    case Kind::paragraph:
    case Kind::blockquote:
    case Kind::math:
    case Kind::table:
    case Kind::table_row:
    case Kind::thematic_break:
    case Kind::figure:
    case Kind::figcaption:
    case Kind::details:
    case Kind::summary:
    case Kind::definition_list:
    case Kind::definition_term:
    case Kind::definition_description:
    case Kind::text:
    case Kind::emphasis:
    case Kind::strong:
    case Kind::deletion:
    case Kind::insertion:
    case Kind::mark:
    case Kind::subscript:
    case Kind::superscript:
    case Kind::keyboard:
    case Kind::small:
    case Kind::ruby:
    case Kind::ruby_text:
    case Kind::inline_code:
    case Kind::inline_math:
    case Kind::line_break: return;
  }
}

}  // namespace article
