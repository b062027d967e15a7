#pragma once

#include "document/article_data.hpp"

namespace article {

/// Numbers footnotes from 1 in the order in which a reader meets their first references: those in
/// the text, then those in the notes themselves. Sets the numbers in references and definitions,
/// and which of its references each one is.
///
/// - A reference to nothing becomes the text `[^label]`, with a diagnostic.
/// - A note that nothing refers to stays, numbered after all others, with a diagnostic.
/// - Of notes with the same label the first counts; the text of others stays where it stands.
///
/// n log n in the number of notes, whatever their labels are; else linear.
void number_footnotes(Article& article);

}  // namespace article
