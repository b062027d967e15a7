#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "document/article_data.hpp"

namespace article {

/// What becomes of the addresses of links: left out, or numbered and listed at the end.
enum class TextLinks : std::uint8_t { inline_text, footnotes };

struct TextWriteOptions {
  /// Columns at which lines are wrapped; a wide character (Chinese …) takes two. 0: no wrapping.
  std::size_t width = 0;
  TextLinks links = TextLinks::inline_text;
  /// Begins with title, subtitle, byline, date and the lead image's description.
  bool header = true;
};

/// The article as plain text for people: paragraphs set apart by blank lines, underlined headings,
/// lists, quotes and tables as one writes them in an e-mail. `read_text` recognizes them again.
/// Ends in a line feed unless empty. Cost: linear in the document.
std::string write_text(Article const& article, TextWriteOptions const& options = {});

/// The running text alone, one block a line: no title, captions, embeds, media, image descriptions
/// or footnote markers, no markup of any sort. What the footnotes say comes last. For search, counting and comparison.
std::string write_body_text(Article const& article);

}  // namespace article
