/// Page numbers and running heads of a printed page, as they stand in text copied from a PDF.
#pragma once

#include "text/lines.hpp"

namespace article::text_reader {

/// Sets the fate of such lines to `Fate::page_break`: lines that come back on page after page, with
/// numbers that count on, and stand where a page can end. Linear.
void mark_page_breaks(Lines& lines);

}  // namespace article::text_reader
