#pragma once

#include <string_view>

#include "html/dom.hpp"

namespace article {

/// Whether an element in or beside a heading is a tool of the page: the anchor to copy the heading's
/// address (¶, #, 🔗), or the link to edit the section.
bool is_heading_tool(Dom const& dom, DomId id);

/// Whether a link in a heading does nothing but lead to that heading: `<h2><a href="#x">Title</a>`.
bool links_to_itself(Dom const& dom, DomId link, DomId heading);

/// The id by which links lead to a heading: its own, that of what wraps only it, or of an anchor in
/// it. Empty when there is none.
std::string_view heading_id(Dom const& dom, DomId heading);

}  // namespace article
