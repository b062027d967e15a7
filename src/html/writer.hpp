#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "document/article_data.hpp"

namespace article {

/// Whether the article's metadata is shown above its content.
enum class HtmlHeader : std::uint8_t { none, include };

/// What becomes of pictures on other sites, whose servers see who reads.
enum class RemoteContent : std::uint8_t {
  load,      ///< They are shown.
  withhold,  ///< They are told in words, and nothing is fetched before the reader asks for it.
};

inline constexpr std::string_view remote_content_names[] = {"load", "withhold"};

constexpr std::optional<RemoteContent> parse_remote_content(std::string_view name) {
  for (std::size_t i = 0; i < std::size(remote_content_names); ++i) {
    if (remote_content_names[i] == name) return static_cast<RemoteContent>(i);
  }
  return std::nullopt;
}

/// The words that the writer adds of its own. The views must live as long as the call.
struct HtmlLabels {
  std::string_view note = "Note";
  std::string_view tip = "Tip";
  std::string_view important = "Important";
  std::string_view warning = "Warning";
  std::string_view caution = "Caution";
  std::string_view done = "Done";          ///< Of a task.
  std::string_view not_done = "Not done";  ///< Of a task.
  std::string_view table = "Table";        ///< Followed by its number.
  std::string_view footnotes = "Footnotes";
  std::string_view back_to_reference = "Back to reference";  ///< Followed by its number.
  std::string_view image = "Image";          ///< Before the description of a picture not at hand.
  std::string_view updated = "Updated";      ///< Before the date of the last change.
  std::string_view minutes = "{} min read";  ///< `{}` stands for the number.
};

struct HtmlOptions {
  /// `include` puts a `<header>` first: title, subtitle, byline, date, reading time, lead image.
  HtmlHeader header = HtmlHeader::none;
  /// Puts `<article>` with the article's language and direction around all.
  bool article_element = false;
  /// Put before every id and fragment link; the same that the article was read with.
  std::string id_prefix = "article-";
  /// Puts a link to itself at the end of each heading, for the mouse.
  bool heading_links = false;
  /// Level, 1–6, that the article's highest headings get; the others keep their distance to it.
  /// 0 means: as in the document, or 2 below a header with a title.
  std::uint8_t top_heading = 0;
  /// `rel` of links that lead to other sites. Add `nofollow` or `ugc` for what strangers wrote.
  std::string link_rel = "noopener noreferrer";
  /// Whether pictures on other sites are shown. Video and sound are fetched when they are played, not
  /// before; `withhold` leaves out the picture of a video.
  RemoteContent remote_content = RemoteContent::load;
  /// Where pictures on other sites are fetched from instead, so that they don't see the reader: an
  /// address with `{url}`, or the beginning of one, for the picture's own, which is percent-encoded.
  std::string image_proxy{};
  /// `referrerpolicy` of pictures: other sites need not know which page they are on. Empty for none.
  std::string image_referrer_policy = "no-referrer";
  /// Puts U+0000, which HTML cannot hold, before each block of the content that begins this many bytes or
  /// more after the last one, so that a long article can be shown piece by piece; 0 for nowhere.
  std::size_t slice_bytes = 0;
  HtmlLabels labels{};
};

/// The article as a fragment of HTML: semantic, accessible, readable without a style sheet.
///
/// It holds no `style`, no script, no form, no frame; all text is escaped. Nothing in it changes
/// when a browser parses and serializes it. Classes and ids are listed in docs/html-output.md.
/// Cost: one pass, linear in the document; the only memory taken is the result's.
std::string write_html(Article const& article, HtmlOptions const& options = {});

/// One element that `write_html` can write, and all attributes that it can have there.
struct HtmlElement {
  std::string_view name;
  std::span<std::string_view const> attributes;
};

/// Every element that `write_html` can write, in alphabetical order. The browser's second wall, the
/// Sanitizer configuration, is generated from this table.
std::span<HtmlElement const> html_vocabulary();

}  // namespace article
