#include "document/title_heading.hpp"

namespace article {

NodeId title_heading(Document const& document) {
  NodeId title = no_node;
  bool several = false;
  for (NodeId const child : Children(document, Document::root)) {
    bool const first_level =
        document[child].kind == Kind::heading && document.fields<Heading>(child).depth == 1;
    if (!first_level) continue;
    several = several || title != no_node;
    title = child;
  }
  return several ? no_node : title;
}

}  // namespace article
