#include "markdown/html_forms.hpp"

#include "document/content_model.hpp"
#include "document/walk.hpp"

namespace article {
namespace {

bool has_only_text(Document const& document, NodeId parent) {
  for (NodeId const child : Children(document, parent)) {
    if (document[child].kind != Kind::text) return false;
  }
  return true;
}

bool needs_html_cell(Document const& document, NodeId cell) {
  TableCell const& fields = document.fields<TableCell>(cell);
  if (fields.colspan > 1 || fields.rowspan > 1) return true;
  for (NodeId const child : Children(document, cell)) {
    Kind const kind = document[child].kind;
    if (!is_inline(kind) && kind != Kind::paragraph) return true;
  }
  return false;
}

bool needs_html_table(Document const& document, NodeId table) {
  for (NodeId const row : Children(document, table)) {
    for (NodeId const cell : Children(document, row)) {
      if (needs_html_cell(document, cell)) return true;
    }
  }
  return false;
}

/// A link either way, so its figure has nothing more to say.
bool is_lone_embed(Document const& document, NodeId figure) {
  NodeId const first = document[figure].first_child;
  return first != no_node && document[first].kind == Kind::embed && document[first].next == no_node;
}

}  // namespace

bool needs_html(Document const& document, NodeId block) {
  switch (document[block].kind) {
    case Kind::details:
    case Kind::media: return true;
    case Kind::figure:
      return image_of_plain_figure(document, block) == no_node && !is_lone_embed(document, block);
    case Kind::table: return needs_html_table(document, block);
    default: return false;
  }
}

NodeId image_of_plain_figure(Document const& document, NodeId figure) {
  NodeId const first = document[figure].first_child;
  if (first == no_node) return no_node;
  NodeId const caption = document[first].next;
  if (caption != no_node) {
    bool const is_last = document[caption].next == no_node;
    if (document[caption].kind != Kind::figcaption || !is_last) return no_node;
    if (!has_only_text(document, caption)) return no_node;
  }
  NodeId image = first;
  if (document[first].kind == Kind::link) {
    image = document[first].first_child;
    if (image == no_node || document[image].next != no_node) return no_node;
  }
  return document[image].kind == Kind::image ? image : no_node;
}

bool fits_html_line(Document const& document, NodeId parent) {
  bool fits = true;
  walk(document, parent, [&](NodeId id, Visit) {
    Kind const kind = document[id].kind;
    fits = fits && kind != Kind::inline_math && kind != Kind::footnote_reference;
    return fits ? Next::descend : Next::stop;
  });
  return fits;
}

std::string_view inline_tag(Kind kind) {
  switch (kind) {
    case Kind::emphasis: return "em";
    case Kind::strong: return "strong";
    case Kind::deletion: return "del";
    case Kind::insertion: return "ins";
    case Kind::mark: return "mark";
    case Kind::subscript: return "sub";
    case Kind::superscript: return "sup";
    case Kind::keyboard: return "kbd";
    case Kind::small: return "small";
    case Kind::abbreviation: return "abbr";
    case Kind::ruby: return "ruby";
    case Kind::ruby_text: return "rt";
    case Kind::inline_code: return "code";
    case Kind::link: return "a";
    default: return {};
  }
}

bool is_tag_in_markdown(Kind kind) {
  return kind == Kind::insertion || kind == Kind::keyboard || kind == Kind::small ||
         kind == Kind::abbreviation || kind == Kind::ruby || kind == Kind::ruby_text;
}

}  // namespace article
