#pragma once

#include <string_view>
#include <vector>

#include "document/metadata.hpp"
#include "html/dom.hpp"

/// What a page says about its article: title, people, dates, picture …
///
/// A page says each of these things in many places, and not all of them are right. So reading goes in
/// two steps. First, each kind of markup has its file here that turns it into `Claims`: JSON-LD,
/// `<meta>` of all sorts, microdata and RDFa, microformats, `<link>`, visible lines. Then each field has
/// its file that chooses among the claims, by the order of trust (`trust.hpp`) and by how well they
/// agree with each other and with what stands in the page.
namespace article {

struct MetadataHints {
  /// Where the page came from; relative URLs are resolved against it. May be empty.
  std::string_view url{};
};

/// Elements that show what the metadata holds, for whoever would show it twice otherwise. Those that
/// are not in the page are `no_dom_node` or missing.
struct MetadataElements {
  DomId title = no_dom_node;  ///< The heading.
  DomId subtitle = no_dom_node;
  std::vector<DomId> byline;       ///< Elements that hold names of the byline, in document order.
  std::vector<DomId> dates;        ///< Elements that hold dates of publication or change.
  DomId lead_image = no_dom_node;  ///< The <img>.
};

/// Reads all there is. Never fails; a field that is not known is unset. Linear in the page.
///
/// @param elements  Where the values stand in the page; may be null.
Metadata read_metadata(Dom const& dom, MetadataHints const& hints,
                       MetadataElements* elements = nullptr);

}  // namespace article
