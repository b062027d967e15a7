#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "html/extract/metadata/claims.hpp"

namespace article {

/// What the site calls itself, for telling its name apart from titles and authors.
class SiteNames {
 public:
  SiteNames(Claims const& claims, std::string_view url);

  /// Whether the text is a name of the site or nearly one: "The Daily News" where the site is
  /// "Daily News Online" or daily-news.com.
  bool is_site(std::string_view text) const;

  /// Whether the text is a name of the site to the letter, but for case and punctuation.
  bool is_exactly_site(std::string_view text) const;

 private:
  void add(std::string_view name);

  std::vector<std::string> m_names;    ///< As `squash_text` makes them.
  std::vector<std::string> m_domains;  ///< "example.com", "example".
};

}  // namespace article
