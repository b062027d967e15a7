#include "markdown/paragraphs.hpp"

#include <node.h>

#include "markdown/inline_extensions.hpp"

namespace article {
namespace {

cmark_node* only_child(cmark_node* node) {
  return node->first_child == node->last_child ? node->first_child : nullptr;
}

}  // namespace

cmark_node* lone_image(cmark_node* paragraph) {
  cmark_node* child = only_child(paragraph);
  if (child != nullptr && child->type == CMARK_NODE_LINK) child = only_child(child);
  return child != nullptr && child->type == CMARK_NODE_IMAGE ? child : nullptr;
}

cmark_node* lone_formula(cmark_node* paragraph) {
  cmark_node* const child = only_child(paragraph);
  bool const is_formula =
      child != nullptr && inline_extension_of(child) == InlineExtension::display_math;
  return is_formula ? child : nullptr;
}

cmark_node* next_in_order(cmark_node* node) {
  if (node->first_child != nullptr) return node->first_child;
  while (node != nullptr && node->next == nullptr) node = node->parent;
  return node == nullptr ? nullptr : node->next;
}

}  // namespace article
