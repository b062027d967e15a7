#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "document/article_data.hpp"

namespace article {

/// Largest file that is put into a page, in bytes, and most of all together: beyond it, a page opens
/// slowly, and an input could ask for one picture a thousand times.
inline constexpr std::size_t max_inlined_image = std::size_t{8} * 1024 * 1024;
inline constexpr std::size_t max_inlined_images = std::size_t{64} * 1024 * 1024;

/// Gives images that are files in `folder` or below it as `data:` URLs, so that the article holds them.
///
/// Only relative addresses are followed, no file outside of the folder is read, whatever links lead
/// there, and none that is no PNG, JPEG, GIF, WebP, AVIF or SVG by its content. The other images stay
/// as they are; sentences come back that say why, once for each address and once when there are too many.
std::vector<std::string> inline_images(Article& article, std::string const& folder);

}  // namespace article
