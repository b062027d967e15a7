#pragma once

#include <string>
#include <string_view>

#include "html/dom.hpp"

namespace article {

/// What stands under a picture.
struct Caption {
  std::string text;
  std::string credit;  ///< Without "Photo:" and the like.
};

/// The caption of an <img>: of the <figure> around it.
Caption read_caption(Dom const& dom, DomId image);

/// Parts a caption from the credit at its end: "Rain in May. Photo: Ada Lovelace", "Rain (Foto: dpa)",
/// "Rain © Ada Lovelace".
Caption split_caption(std::string_view text);

}  // namespace article
