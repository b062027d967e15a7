#pragma once

#include "document/extraction_report.hpp"
#include "html/dom.hpp"
#include "html/extract/extraction.hpp"

namespace article {

enum class Explain : bool { verdict, all };

/// Says in words what was extracted; with `all` also each thing that was left out.
ExtractionReport explain(Dom const& dom, Extraction const& extraction, Explain what);

}  // namespace article
