#pragma once

#include <string_view>

#include "document/article_data.hpp"

namespace article {

struct LinkOptions {
  /// Where the article came from, http or https; empty when that is not known.
  std::string_view base_url{};
};

/// Holds every URL of an article to the policy (`UrlPolicy`) and resolves it against the base URL
/// by the URL standard. Afterwards the document and its metadata hold allowed URLs only:
///
/// - a link with a URL that is not allowed leaves its content;
/// - an image leaves its description, or shows the first of its `srcset` that is allowed;
/// - video, sound and embeds that nothing is left of leave their title;
/// - a citation's source, a poster, a URL of the metadata is dropped.
///
/// Each of these adds a diagnostic, as does a base URL that cannot be one. An image without URL is
/// a description only and stays as it is. Linear in the article.
void resolve_links(Article& article, LinkOptions const& options = {});

}  // namespace article
