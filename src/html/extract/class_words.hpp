#pragma once

#include <cstdint>
#include <string_view>

#include "html/dom.hpp"

/// What the names that people give to elements say of them.
namespace article {

/// A meaning that a word of a class or id can have. A set of them is a sum of bits.
enum class Meaning : std::uint32_t {
  none = 0,
  body = 1U << 0,     ///< The text of the article.
  content = 1U << 1,  ///< The part of the page with the content, or an article with all around.
  navigation = 1U << 2,
  share = 1U << 3,
  related = 1U << 4,  ///< Other articles.
  newsletter = 1U << 5,
  consent = 1U << 6,
  advert = 1U << 7,
  comments = 1U << 8,
  author = 1U << 9,
  byline = 1U << 10,  ///< Author, date, reading time: lines at the head.
  tags = 1U << 11,
  caption = 1U << 12,
  footer = 1U << 13,
  header = 1U << 14,
  sidebar = 1U << 15,
  dialog = 1U << 16,
  access = 1U << 17,    ///< Logging in, paying.
  tool = 1U << 18,      ///< Buttons, players, ratings.
  contents = 1U << 19,  ///< A table of contents.
  copyright = 1U << 20,
  title = 1U << 21,
  hidden = 1U << 22,     ///< Not shown on a screen.
  promo = 1U << 23,      ///< The site speaks of itself.
  reference = 1U << 24,  ///< A link to a note.
  note = 1U << 25,       ///< A box beside the text that belongs to it.
  unseen = 1U << 28,     ///< Not shown until a script does: what only some readers are to see.
  post = 1U << 27,       ///< A whole article, as WordPress and microformats mark it.
  neutral = 1U << 26,    ///< Says nothing, though its words alone would.
};

constexpr std::uint32_t bit(Meaning meaning) { return static_cast<std::uint32_t>(meaning); }

/// Whether the names say "text of the article", and not of a comment.
constexpr bool says_body(std::uint32_t meanings) {
  return (meanings & bit(Meaning::body)) != 0 && (meanings & bit(Meaning::comments)) == 0;
}

/// The meanings of all words in the element's `class`, `id`, `role`, `itemprop` and a few others.
/// Words are matched whole: "main-menu" has a menu, "documentary" has no comment. A pair of words
/// that has a row of its own, such as "entry-title", is not looked up word by word. The `id` of a
/// heading or a paragraph says what it speaks of, not what it is, and is passed over.
std::uint32_t meanings_of(Dom const& dom, DomId id);

/// The same for a list of names, as in a `class` attribute.
std::uint32_t meanings_of_names(std::string_view names);

}  // namespace article
