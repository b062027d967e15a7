#pragma once

#include <vector>

#include "document/article_data.hpp"
#include "html/writer.hpp"

namespace article {

/// What has to be known of an article before the first byte of its HTML is written.
struct HtmlSurvey {
  /// Footnotes in the order of their numbers; those that nothing refers to come last.
  std::vector<NodeId> footnotes;
  /// The document's first heading, when the header shows it.
  NodeId title_heading = no_node;
  /// Whether the header shows the lead image: not when the document has it too.
  bool shows_lead_image = false;
  /// Added to the depth of each heading.
  int heading_shift = 0;
};

/// Looks at the blocks of the document once. Linear.
HtmlSurvey survey(Article const& article, HtmlOptions const& options);

}  // namespace article
