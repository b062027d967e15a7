#pragma once

#include <string>
#include <string_view>

#include "html/writer.hpp"

namespace article {

/// Whether a browser that shows this picture asks another server for it: an address with a host. What is
/// relative comes from the page's own.
bool is_remote(std::string_view url);

/// Whether the options keep a picture from being fetched, so that it is told in words.
bool is_withheld(std::string_view url, HtmlOptions const& options);

/// The address a picture is fetched from: its own, or that of `options.image_proxy` for it.
std::string picture_address(std::string_view url, HtmlOptions const& options);

}  // namespace article
