#pragma once

#include <span>

#include "html/dom.hpp"
#include "html/extract/metadata/claims.hpp"

namespace article {

/// Claims of a <meta>: Open Graph, Twitter cards, Dublin Core, Parse.ly, Highwire Press's citation_*
/// and whatever else is in use. The table of names is in the `.cpp`.
void claim_meta_tag(Dom const& dom, DomId meta, Claims& claims);

/// Claims of pairs such as `twitter:label1` "Written by" and `twitter:data1` "Ada Lovelace".
void claim_twitter_labels(Dom const& dom, std::span<DomId const> metas, Claims& claims);

/// Claims of a <link> of the head: canonical address, licence, picture, author.
void claim_link(Dom const& dom, DomId link, Claims& claims);

}  // namespace article
