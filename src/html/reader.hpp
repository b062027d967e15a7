#pragma once

#include <cstdint>
#include <string_view>

#include "document/article_data.hpp"

namespace article {

/// How much of a page HTML is.
enum class HtmlExtent : std::uint8_t {
  automatic,  ///< By `is_whole_page` and `is_saved_body`.
  page,       ///< The article has to be found in it.
  fragment,   ///< All of it is the article.
};

struct HtmlReadOptions {
  HtmlExtent extent = HtmlExtent::automatic;
  /// Where a page came from; may be empty. What it says of itself is read by it.
  std::string_view url{};
  /// Lists in `Article::extraction` what was left out, and why.
  bool explain = false;
};

/// Whether HTML is a whole page: it has a doctype or one of <html>, <head>, <body>, <title>, <meta>.
bool is_whole_page(std::string_view html);

/// Reads an article in HTML, valid UTF-8: a fragment as it is; of a page the metadata
/// (`read_metadata`) and what `extract_article` finds to be the article. Always gives one, with diagnostics about what was odd. A
/// page that scripts would fill is an empty article with the diagnostic `needs_script`.
/// Nothing of `text` is kept. Linear, no recursion.
Article read_html(std::string_view text, HtmlReadOptions const& options = {});

}  // namespace article
