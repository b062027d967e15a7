#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/url.hpp"

namespace article {

/// What relative URLs of a page are relative to.
class PageAddress {
 public:
  /// @param url   Where the page came from; may be empty.
  /// @param base  The `href` of its <base>; may be empty.
  PageAddress(std::string_view url, std::string_view base);

  /// The URL in full, if it is one of http or https. Without an address of the page relative ones stay
  /// as they are. Empty when it is no address.
  std::string resolve(std::string_view reference) const;

  std::string_view url() const { return m_url; }

 private:
  std::string m_url;
  std::optional<Url> m_base;
};

}  // namespace article
