#pragma once

struct cmark_node;

namespace article {

/// The image that a paragraph consists of, linked or not; null when it has anything else.
cmark_node* lone_image(cmark_node* paragraph);

/// The display formula that a paragraph consists of, or null.
cmark_node* lone_formula(cmark_node* paragraph);

/// The node after `node` in the order of the text: its first child, else what follows it. Null at
/// the end.
cmark_node* next_in_order(cmark_node* node);

}  // namespace article
