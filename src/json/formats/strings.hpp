#pragma once

#include <string>
#include <string_view>

#include "json/reader.hpp"

/// Strings that hold more than plain text.
namespace article::json_reader {

/// Whether a string is HTML: it has a tag or a character reference.
bool looks_like_html(std::string_view text);

/// What a reader would see of a piece of HTML, in one line.
std::string html_to_line(std::string_view html, JsonOptions const& options);

/// Tells the builder HTML where it stands; without a reader for it, its text with a diagnostic.
void add_html(std::string_view html, JsonOptions const& options, Builder& builder);

/// Tells the builder paragraphs: parted by blank lines or, where there are none, by line ends.
void add_plain_text(std::string_view text, Builder& builder);

/// Tells the builder running text in which a line feed is a line break.
void add_lines(std::string_view text, Builder& builder);

}  // namespace article::json_reader
