#include "document/walk.hpp"

#include <string>

namespace article {

std::string plain_text(Document const& document, NodeId from) {
  std::string text;
  for_each_node(document, from, [&](NodeId id) {
    Node const& node = document[id];
    switch (node.kind) {
      case Kind::text:
      case Kind::code:
      case Kind::math:
      case Kind::inline_code:
      case Kind::inline_math: text += node.value; break;
      case Kind::image: text += document.fields<Image>(id).alt; break;
      case Kind::line_break: text += ' '; break;
      default: break;
    }
  });
  return text;
}

}  // namespace article
