/// What stands over the text: title, subtitle, names, dates, section, the lead image's description.
#pragma once

#include "document/metadata.hpp"
#include "text/lines.hpp"
#include "text/survey.hpp"

namespace article::text_reader {

/// Moves what is over the text into the metadata and marks its lines `Fate::front`; lines of the
/// page's name become furniture. What is not sure to be one of these stays. Without a title nothing
/// else is taken. Looks at the first lines only; linear.
void take_head(Lines& lines, Survey const& survey, Metadata& metadata);

}  // namespace article::text_reader
