#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/url.hpp"

namespace article {

/// What a URL is for. Each use allows other schemes:
///
///     link    http, https, mailto, tel, relative, fragment
///     image   http, https, relative, and data: of png, gif, jpeg, webp, avif
///     media   http, https, relative
enum class UrlUse : std::uint8_t { link, image, media };

enum class UrlVerdict : std::uint8_t {
  allowed,
  unsafe,   ///< Of a scheme that the use doesn't allow.
  invalid,  ///< No browser could follow it.
};

/// The one place that decides which URLs an article may have.
///
/// It decides on the URL as a browser parses it, by the URL standard, so neither tabs, line breaks,
/// control characters, case nor backslashes can disguise a scheme. What it allows it gives back in
/// a form that a browser parses to the same scheme.
class UrlPolicy {
 public:
  /// Longest base URL that is taken, in bytes. Every relative URL grows by it, so without a limit a
  /// short hostile input would become a huge article. Servers refuse more than about 8,000; what
  /// people pass on is far shorter.
  static constexpr std::size_t max_base_length = 2048;

  /// `base_url` is where the article came from, http or https; with an empty one, relative URLs
  /// stay relative.
  explicit UrlPolicy(std::string_view base_url);

  /// What was wrong with the base URL. Unless `allowed`, it is ignored.
  UrlVerdict base_verdict() const { return m_base_verdict; }

  /// Decides on one URL. When it is allowed, `url` holds it as it has to be written:
  ///
  /// - with a base, absolute and normalized; a link into the page itself becomes a fragment;
  /// - without one, as the author wrote it.
  ///
  /// Either way, what cannot stand in a URL is percent-encoded as CommonMark's reference
  /// implementation does it. Allowed URLs come back unchanged when decided on again without a base.
  UrlVerdict decide(std::string_view written, UrlUse use, std::string& url) const;

 private:
  Url m_base;          ///< What relative URLs are parsed against; made up when there is none.
  std::string m_page;  ///< The base as text, without fragment; empty when there is none.
  UrlVerdict m_base_verdict = UrlVerdict::allowed;
};

/// The scheme of a URL in lower case, as a browser sees it; empty when it is relative or invalid.
/// Cut where it is longer than any real one. For messages.
std::string url_scheme(std::string_view written);

}  // namespace article
