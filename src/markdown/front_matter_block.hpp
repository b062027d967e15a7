#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

/// Where the front matter of a Markdown text may stand, by its delimiters alone.
namespace article {

/// Longest front matter, in bytes, delimiters included: ten times what the longest of real articles
/// has. It bounds what is read of a document that begins with a thematic break.
inline constexpr std::size_t max_front_matter = std::size_t{64} * 1024;

enum class FrontMatterLanguage : std::uint8_t { yaml, toml, json };

struct FrontMatterBlock {
  FrontMatterLanguage language;
  /// Not between lines, but a JSON object with nothing after it on its last line.
  bool is_bare;
  std::size_t begin;  ///< Of the content, in the text.
  std::size_t end;    ///< Of the content.
  std::size_t next;   ///< Where the article goes on; 0 when the block has no end.
};

/// What stands at the very start of `text`, whether or not it can be read. Linear in the block.
std::optional<FrontMatterBlock> find_front_matter(std::string_view text);

/// A line of the text: where its content and where its line end ends.
struct TextLine {
  std::size_t begin;
  std::size_t end;
  std::size_t next;
};

/// The line that begins at `begin`. Of a line longer than front matter may be only that much.
TextLine line_at(std::string_view text, std::size_t begin);

/// What the line says, without blanks at its end.
std::string_view content_of(std::string_view text, TextLine const& line);

}  // namespace article
