#pragma once

#include <cstdint>
#include <string>

#include "html/dom.hpp"

namespace article {

/// Where the text of an article stands.
enum class BodySource : std::uint8_t {
  page,     ///< In the tree.
  json_ld,  ///< In `articleBody` of JSON-LD.
  state,    ///< In JSON that the page's script would have shown.
};

struct HiddenText {
  BodySource source = BodySource::page;  ///< `page` when there is none.
  std::string text;                      ///< Markup, or paragraphs parted by blank lines.
  bool is_html = false;
  std::uint32_t letters = 0;
};

/// The longest text of an article that the page's scripts hold as JSON: pages that are made in the
/// browser, and pages that show a part. Nothing is run. Linear in the scripts.
HiddenText find_hidden_text(Dom const& dom);

}  // namespace article
