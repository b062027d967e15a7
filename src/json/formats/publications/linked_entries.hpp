#pragma once

#include <memory>

#include "json/formats/place.hpp"

namespace article::json_reader {

/// What {"sys":{"type":"Link","linkType":"Asset","id":"…"}} refers to, as Contentful's APIs write it: an
/// object of that `sys.id`, in `includes`, among the items or in `links`. Null when there is none, so
/// that others pay nothing for it.
/// https://www.contentful.com/developers/docs/concepts/links/
std::unique_ptr<LinkedObjects> entries_by_id(JsonTree const& tree);

}  // namespace article::json_reader
