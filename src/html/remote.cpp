#include "html/remote.hpp"

#include "base/ascii.hpp"
#include "base/percent_encode.hpp"

namespace article {

bool is_remote(std::string_view url) {
  // A browser takes backslashes for slashes.
  auto const is_slash = [&](std::size_t i) {
    return i < url.size() && (url[i] == '/' || url[i] == '\\');
  };
  return starts_with_ignore_case(url, "http:") || starts_with_ignore_case(url, "https:") ||
         (is_slash(0) && is_slash(1));
}

bool is_withheld(std::string_view url, HtmlOptions const& options) {
  return options.remote_content == RemoteContent::withhold && is_remote(url);
}

std::string picture_address(std::string_view url, HtmlOptions const& options) {
  if (options.image_proxy.empty() || !is_remote(url)) return std::string(url);
  std::string encoded;
  append_percent_encoded(encoded, url, PercentEncodeSet::component);
  constexpr std::string_view place = "{url}";
  std::size_t const at = options.image_proxy.find(place);
  if (at == std::string::npos) return options.image_proxy + encoded;
  return options.image_proxy.substr(0, at) + encoded +
         options.image_proxy.substr(at + place.size());
}

}  // namespace article
