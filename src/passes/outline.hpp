#pragma once

#include <string_view>

#include "document/article_data.hpp"

namespace article {

struct OutlineOptions {
  /// Put before every id, so that none can clash with the page around the article.
  std::string_view id_prefix = "article-";
};

/// Gives every heading its id (`Heading::anchor`, prefix included, unique) and lists the headings in
/// `article.outline`.
///
/// The author's id wins where there is one, with `-` for spaces; else it is made of the heading's
/// text (`slug`). Headings of quoted matter and of notes (in block quotes, callouts, figures,
/// tables, footnotes) have an id but no place in the outline, nor have empty ones.
/// n log n in the number of headings, else linear.
void make_outline(Article& article, OutlineOptions const& options = {});

}  // namespace article
