/// What stands around the article on a page: the phrases, by language and place.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/note.hpp"

namespace article::text_reader {

/// Where a phrase, alone on its line, is not part of the article.
enum class Place : std::uint8_t {
  none,      ///< Is no such phrase.
  anywhere,  ///< Says nothing in an article: "Skip to content".
  button,    ///< Alone between paragraphs too, where the page has other furniture: "Share".
  edge,      ///< Before the text begins, after it ended, or beside other furniture: "Next".
  menu,      ///< In a run of menu entries, or beside other furniture: "About us".
  section,   ///< As `menu`; alone over the title it is the article's section: "Politics".
  label,     ///< As `edge`, and the line under it goes with it: "Next post".
  opener,    ///< Stands over a list of other articles, which goes with it: "Related posts".
  tags,      ///< After the text: stands over what the article is filed under: "Topics".
  comments,  ///< After the text: stands over what readers wrote, which goes with it: "3 comments".
};

/// Phrases of one kind in one language.
struct FurnitureRule {
  std::string_view language;  ///< BCP 47
  Place place;
  /// As `phrase_key` spells lines, with "#" for a number and "*" for anything; parted by "/".
  std::string_view phrases;
  Note example;          ///< A line that is furniture by this rule.
  Note counter_example;  ///< A line that looks much like it and is not.
};

/// Every rule. To teach the reader a phrase or a language, add to the table: nothing else changes.
std::span<FurnitureRule const> furniture_rules();

}  // namespace article::text_reader
