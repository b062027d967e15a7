#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "html/dom.hpp"

/// Text as metadata holds it, and as it is compared.
namespace article {

/// `text` with its character references replaced. Some pages escape twice, and JSON-LD is often escaped
/// as if it were HTML. Linear.
std::string unescape_html(std::string_view text);

/// A value of an attribute or of JSON as plain text: valid UTF-8, character references replaced, tags
/// taken out, white space as single spaces, none around. Linear.
std::string plain_value(std::string_view text);

/// Running text in one line: white space of all sorts as single spaces, none around, no soft hyphens.
std::string one_line(std::string_view text);

/// Text below an element in one line, without scripts, styles and what is hidden; there is a space
/// where a block begins or ends. Cut after `max_bytes`, and looks at no more than `max_text_nodes`.
std::string element_text(Dom const& dom, DomId id, std::size_t max_bytes = 400);

/// The same with `separator` between texts of different elements.
std::string element_text(Dom const& dom, DomId id, std::size_t max_bytes, char separator);

/// Nodes below one element that `element_text` looks at.
inline constexpr DomId max_text_nodes = 400;

/// For comparing: letters and digits in lower case, with single spaces between words.
std::string fold_text(std::string_view text);

/// The same without the spaces: "The Daily-News" and "thedailynews" are equal.
std::string squash_text(std::string_view text);

/// Whether a new line begins at an element: a block's, or after a line break.
bool parts_lines(HtmlTag tag);

/// Whether nothing below the element is ever shown as text.
bool is_silent_tag(HtmlTag tag);

}  // namespace article
