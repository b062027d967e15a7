/// What stands under the text: who wrote it, and what it is filed under.
#pragma once

#include "document/metadata.hpp"
#include "text/lines.hpp"
#include "text/survey.hpp"

namespace article::text_reader {

/// Moves it into the metadata and marks its lines `Fate::front`. Only lines that say what they are
/// are taken: "Written by Jane Doe", and what stands under "Topics". Looks at the last lines only.
void take_tail(Lines& lines, Survey const& survey, Metadata& metadata);

}  // namespace article::text_reader
