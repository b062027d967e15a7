#pragma once

#include <string>
#include <vector>

#include "document/vocabulary.hpp"
#include "html/dom.hpp"

namespace article {

/// What an <img> shows, found where pages put it: `src`, `srcset`, the attributes of lazy loading,
/// the sources of its <picture>, the <noscript> beside it.
struct FoundImage {
  Image image{};                             ///< Without candidates.
  std::vector<ImageCandidate> candidates{};  ///< By URL, each once.
  std::string text{};        ///< What stands for it where it is a character, such as an emoji.
  DomId twin = no_dom_node;  ///< The <noscript> that says the same, to be passed over.
  bool shown = false;        ///< False for pixels that count visitors and for empty placeholders.
};

FoundImage find_image(Dom const& dom, DomId id);

/// Candidates of a `srcset`. https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute
std::vector<ImageCandidate> parse_srcset(std::string_view srcset);

}  // namespace article
