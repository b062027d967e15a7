#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "html/convert.hpp"
#include "html/dom.hpp"
#include "html/extract/hidden_text.hpp"
#include "html/extract/rules.hpp"

/// Finds the article in a whole page: where it stands, and what inside is none of it. No site is
/// known by name.
namespace article {

struct ExtractOptions {
  /// The article's title, when it is known: a line before the text that repeats it goes.
  std::string_view title{};
  /// Where the title stands; what is between it and the text may be the article's beginning.
  DomId title_element = no_dom_node;
  /// What the page says of its article: often the beginning of it.
  std::string_view excerpt{};
  /// Elements that hold title, byline or date and are shown from the metadata instead.
  std::span<DomId const> metadata_elements{};
};

/// One thing left out: the node with all below it.
struct Removal {
  DomId node = no_dom_node;
  ExtractRule rule = ExtractRule::none;
  float score = 0;  ///< What the rule measured, most often the share of text in links.
};

struct Extraction {
  DomId root = Dom::document;  ///< What holds the article.
  std::vector<Verdict>
      verdicts;  ///< By `DomId`, for `convert`: what is left out, what is shown though hidden.
  std::vector<Removal> removals;  ///< What was left out below the root, in document order.
  BodySource source = BodySource::page;
  std::string body;  ///< See `source`.
  bool body_is_html =
      false;  ///< Whether `body` is markup; else paragraphs are parted by blank lines.
  bool is_article = false;  ///< Whether the page has an article at all.
  float confidence = 0;     ///< How sure that is, from 0 to 1: by the amount of prose.
};

/// Extracts. Linear in the page; never fails.
Extraction extract_article(Dom const& dom, ExtractOptions const& options = {});

}  // namespace article
