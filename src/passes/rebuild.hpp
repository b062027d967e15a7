#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "document/document.hpp"

namespace article {

/// What becomes of a node in a copy.
struct Fate {
  enum class Kind : std::uint8_t {
    keep,
    unwrap,   ///< Its content stays without it.
    replace,  ///< Only `text` stands in its place.
  };
  Kind kind = Kind::keep;
  std::string text{};
};

/// A copy of a document in which some nodes are unwrapped or replaced by text.
///
/// The copy goes through a `Builder`, so whatever was taken out, the rest keeps the content model:
/// a caption without its picture becomes a paragraph, an emptied paragraph goes. Linear in the
/// document. Ids of nodes change.
Document rebuild(Document const& document, std::function<Fate(NodeId)> const& fate_of);

}  // namespace article
