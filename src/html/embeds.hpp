#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "html/dom.hpp"

namespace article {

/// What a page embedded from elsewhere: a film, a post, a map.
struct FoundEmbed {
  std::string url{};  ///< The page to open, where it can be told from the frame's address.
  std::string title{};
  std::string provider{};  ///< "YouTube"; empty when the host is not known.
};

/// The embed that an element is: a frame, an object, a post in a <blockquote> that a script would
/// replace, an element of AMP. Nothing when it is none; an empty URL when it is one to be left out,
/// such as advertising.
std::optional<FoundEmbed> find_embed(Dom const& dom, DomId id);

}  // namespace article
