#pragma once

#include "document/article_data.hpp"
#include "text/page.hpp"

namespace article::text_writer {

/// The document's first heading where it only repeats the title; else none.
NodeId find_title_heading(Article const& article);

/// Title, subtitle, byline and date, description of the lead image: what is known of it. The image
/// is left to the document when it is in there.
void write_header(Page& page, Article const& article);

}  // namespace article::text_writer
