#include "passes/lines.hpp"

#include <string>

#include "document/content_model.hpp"
#include "document/walk.hpp"

namespace article {

void for_each_line(Document const& document,
                   std::function<void(NodeId block, std::string_view text)> const& use) {
  std::string text;
  NodeId block = Document::root;
  auto const end_line = [&] {
    if (!text.empty()) use(block, text);
    text.clear();
  };
  walk(document, [&](NodeId id, Visit visit) {
    Node const& node = document[id];
    if (node.kind == Kind::ruby_text) return Next::skip;
    if (is_block(node.kind)) {
      end_line();
      block = visit == Visit::enter ? id : node.parent;
    } else if (visit == Visit::enter) {
      if (node.kind == Kind::text || node.kind == Kind::inline_code) text += node.value;
      if (node.kind == Kind::line_break) text += ' ';
    }
    return Next::descend;
  });
}

}  // namespace article
