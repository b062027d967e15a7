#pragma once

#include <vector>

#include "document/vocabulary.hpp"
#include "html/dom.hpp"

namespace article {

struct FoundMedia {
  Media media;                       ///< Without sources.
  std::vector<MediaSource> sources;  ///< None when scripts bring them.
};

/// What a <video> or <audio> plays.
FoundMedia find_media(Dom const& dom, DomId id);

}  // namespace article
