#pragma once

#include "document/vocabulary.hpp"
#include "html/dom.hpp"

namespace article {

/// Whether a table places things on the page instead of showing data; then its cells are blocks.
///
/// In this order: `role` says so; a caption, header cells, sections or a `summary` say that it is
/// data; one row or one column, a table or a heading in a cell, or cells as long as articles say that
/// it is layout; all else is data. Looks at the first hundred rows at most.
bool is_layout_table(Dom const& dom, DomId table);

/// The <caption> of a table, or `no_dom_node`.
DomId caption_of(Dom const& dom, DomId table);

/// A cell's fields.
TableCell cell_fields(Dom const& dom, DomId cell);

}  // namespace article
