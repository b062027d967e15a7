#include "markdown/html_forms.hpp"

#include <algorithm>

#include "document/content_model.hpp"

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
    bool const is_paragraph = kind == Kind::paragraph || kind == Kind::embed ||
                              (kind == Kind::media && !needs_html(document, child));
    if (!is_inline(kind) && !is_paragraph) return true;
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

/// Without a file it is a link to its picture.
bool has_file(Media const& media) {
  return std::any_of(media.sources.begin(), media.sources.end(),
                     [](MediaSource const& source) { return !source.url.empty(); });
}

/// A link either way, so its figure has nothing more to say.
bool is_lone_embed(Document const& document, NodeId figure) {
  NodeId const first = document[figure].first_child;
  return first != no_node && document[first].kind == Kind::embed && document[first].next == no_node;
}

}  // namespace

bool needs_html(Document const& document, NodeId block) {
  switch (document[block].kind) {
    case Kind::details: return true;
    case Kind::media: return has_file(document.fields<Media>(block));
    case Kind::figure:
      return image_of_plain_figure(document, block) == no_node && !is_lone_embed(document, block);
    case Kind::table: return needs_html_table(document, block);
    default: return false;
  }
}

bool looks_like_layout(Document const& document, NodeId table) {
  bool has_header = false;
  std::size_t cells = 0;
  bool has_blocks = false;
  for (NodeId const row : Children(document, table)) {
    for (NodeId const cell : Children(document, row)) {
      ++cells;
      has_header = has_header || document.fields<TableCell>(cell).header;
      for (NodeId const child : Children(document, cell)) {
        has_blocks = has_blocks || !is_inline(document[child].kind);
      }
    }
  }
  return !has_header || cells <= 1 || has_blocks;
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
