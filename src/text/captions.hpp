/// Lines that stand by a picture: its description, its caption, whose it is.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/note.hpp"

namespace article::text_reader {

/// What the words say that a caption rule is made of.
enum class CaptionKind : unsigned char {
  description,  ///< Before what the picture shows: "Image:".
  credit,       ///< Before whose it is: "Photo by"; also at the end of a caption.
  number,       ///< Before the number of a figure or table: "Fig. 3".
};

struct CaptionRule {
  std::string_view language;  ///< BCP 47
  CaptionKind kind;
  std::string_view phrases;  ///< In lower case, parted by "/".
  Note example;              ///< A line that is a caption by this rule.
  Note counter_example;      ///< A line that looks much like it and is not.
};

/// Every rule. To teach the reader a phrase or a language, add to the table.
std::span<CaptionRule const> caption_rules();

struct Caption {
  std::string description;
  std::string text;
  std::string credit;
};

/// Takes a line apart that says by itself that it belongs to a picture or table.
std::optional<Caption> parse_caption(std::string_view text);

/// Whether the line may be the description of a picture as pages keep it for those who cannot see
/// it: a few words that begin small and are no sentence, "four people walking". Only where it stands
/// tells for certain.
bool may_be_description(std::string_view text);

}  // namespace article::text_reader
