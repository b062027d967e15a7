#pragma once

#include <string>
#include <string_view>

#include "document/document.hpp"

namespace article {

/// A document of the HTML that a Markdown specification expects. Knows the well-formed subset that
/// the reference implementations write; other tags are passed over and their text kept.
Document read_spec_html(std::string_view html);

/// The text in such HTML when it holds raw HTML too: without tags, comments, scripts and styles.
std::string text_of_raw_html(std::string_view html);

}  // namespace article
