/// Decides which lines belong to the page around the article and are left out.
#pragma once

#include "text/lines.hpp"
#include "text/survey.hpp"

namespace article::text_reader {

/// Sets the fate of such lines to `Fate::furniture`. Beside the words of a line (`Place`) it is where
/// the line stands that decides, so that an ordinary sentence or heading stays:
///
/// - what says nothing in an article goes wherever it is alone on its line;
/// - buttons, and runs of menu entries, go before the text begins and after it ended, and between
///   paragraphs only beside surer furniture;
/// - lists of other articles, and comments of readers, go with the line over them, when what follows
///   looks like them.
///
/// Linear.
void mark_furniture(Lines& lines, Survey const& survey);

}  // namespace article::text_reader
