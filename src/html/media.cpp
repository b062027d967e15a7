#include "html/media.hpp"

#include <string_view>

#include "base/ascii.hpp"
#include "html/dom_query.hpp"

namespace article {
namespace {

std::string_view source_of(Dom const& dom, DomId id) {
  for (std::string_view const name : {"src", "data-src", "data-lazy-src"}) {
    std::string_view const url = trim(dom.attribute(id, name));
    if (!url.empty() && !starts_with_ignore_case(url, "blob:")) return url;
  }
  return {};
}

}  // namespace

FoundMedia find_media(Dom const& dom, DomId id) {
  FoundMedia found;
  found.media.media = dom.tag(id) == HtmlTag::audio ? MediaKind::audio : MediaKind::video;
  found.media.poster = trim(dom.attribute(id, "poster"));
  if (found.media.poster.empty()) found.media.poster = trim(dom.attribute(id, "data-poster"));
  found.media.title = trim(dom.attribute(id, "title"));
  if (found.media.title.empty()) found.media.title = trim(dom.attribute(id, "aria-label"));
  found.media.width_px = pixels(dom.attribute(id, "width"));
  found.media.height_px = pixels(dom.attribute(id, "height"));
  std::string_view const own = source_of(dom, id);
  if (!own.empty()) found.sources.push_back({.url = own});
  for (DomId const child : DomChildren(dom, id)) {
    if (dom.tag(child) != HtmlTag::source) continue;
    std::string_view const url = source_of(dom, child);
    if (url.empty()) continue;
    found.sources.push_back({.url = url, .type = trim(dom.attribute(child, "type"))});
  }
  return found;
}

}  // namespace article
