#pragma once

#include <optional>
#include <string>

#include "base/format.hpp"
#include "document/diagnostics.hpp"
#include "document/document.hpp"
#include "document/extraction_report.hpp"
#include "document/metadata.hpp"
#include "document/outline.hpp"
#include "document/statistics.hpp"

namespace article {

/// What the input was taken for.
struct DetectedFormat {
  Format format = Format::text;
  double confidence = 1;  ///< 0 to 1; 1 when the caller said it.
};

/// All that is known of one article: made by a reader and the passes, taken by the writers.
struct Article {
  Document document;
  Metadata metadata{};
  Outline outline{};
  Statistics statistics{};
  Diagnostics diagnostics{};
  DetectedFormat detected{};
  /// What the input says its relative URLs are relative to (`<base>`), itself perhaps relative.
  std::string base_url{};
  /// How the article was found, where it had to be found in a page.
  std::optional<ExtractionReport> extraction{};
};

}  // namespace article
