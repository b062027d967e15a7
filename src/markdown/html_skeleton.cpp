#include "markdown/html_skeleton.hpp"

#include <algorithm>
#include <string_view>

#include <node.h>

extern "C" {
#include <table.h>
}

#include "base/ascii.hpp"
#include "markdown/block_extensions.hpp"
#include "markdown/inline_extensions.hpp"
#include "markdown/paragraphs.hpp"
#include "markdown/raw_html.hpp"

namespace article {
namespace {

std::string_view view(cmark_chunk const& chunk) {
  return {reinterpret_cast<char const*>(chunk.data), static_cast<std::size_t>(chunk.len)};
}

bool is_raw_html(cmark_node const* node) {
  return node->type == CMARK_NODE_HTML_BLOCK || node->type == CMARK_NODE_HTML_INLINE;
}

/// Ends of an item's text need no paragraph where the list is tight.
bool is_in_tight_list(cmark_node const* paragraph) {
  cmark_node const* const item = paragraph->parent;
  cmark_node const* const list = item == nullptr ? nullptr : item->parent;
  return list != nullptr && list->type == CMARK_NODE_LIST && list->as.list.tight;
}

/// How a node is written.
struct Element {
  std::string_view name{};  ///< Empty for none: its children stand where it is.
  bool is_told_whole = false;
};

Element element_of(cmark_node* node, bool extensions) {
  switch (block_extension_of(node)) {
    case BlockExtension::math: return {"div", true};
    case BlockExtension::definition_list: return {"dl"};
    case BlockExtension::definition_term: return {"dt"};
    case BlockExtension::definition_description: return {"dd"};
    default: break;
  }
  switch (inline_extension_of(node)) {
    case InlineExtension::deletion: return {"del"};
    case InlineExtension::subscript: return {"sub"};
    case InlineExtension::superscript: return {"sup"};
    case InlineExtension::mark: return {"mark"};
    case InlineExtension::math:
    case InlineExtension::display_math: return {"code", true};
    case InlineExtension::none: break;
  }
  static constexpr std::string_view headings[] = {"h1", "h2", "h3", "h4", "h5", "h6"};
  switch (node->type) {
    case CMARK_NODE_BLOCK_QUOTE: return {"blockquote"};
    case CMARK_NODE_LIST: return {node->as.list.list_type == CMARK_ORDERED_LIST ? "ol" : "ul"};
    case CMARK_NODE_ITEM: return {"li"};
    case CMARK_NODE_CODE_BLOCK: return {"pre", true};
    case CMARK_NODE_THEMATIC_BREAK: return {"hr", true};
    case CMARK_NODE_HEADING: return {headings[std::clamp(node->as.heading.level, 1, 6) - 1]};
    case CMARK_NODE_FOOTNOTE_DEFINITION: return {"section"};
    case CMARK_NODE_PARAGRAPH:
      if (extensions && (lone_formula(node) != nullptr || lone_image(node) != nullptr)) {
        return {"p", true};
      }
      return {is_in_tight_list(node) ? "" : "p"};
    case CMARK_NODE_LINEBREAK: return {"br", true};
    case CMARK_NODE_CODE: return {"code", true};
    case CMARK_NODE_EMPH: return {"em"};
    case CMARK_NODE_STRONG: return {"strong"};
    case CMARK_NODE_LINK: return {"a"};
    case CMARK_NODE_IMAGE: return {"img", true};
    case CMARK_NODE_FOOTNOTE_REFERENCE: return {"sup", true};
    default: break;
  }
  if (node->type == CMARK_NODE_TABLE) return {"table"};
  if (node->type == CMARK_NODE_TABLE_ROW) return {"tr"};
  if (node->type == CMARK_NODE_TABLE_CELL) return {"td"};
  return {};
}

bool is_void(std::string_view name) { return name == "hr" || name == "br" || name == "img"; }

class SkeletonWriter {
 public:
  SkeletonWriter(cmark_node* root, cmark_node* sentinel, bool extensions)
      : m_root(root), m_sentinel(sentinel), m_extensions(extensions) {}

  HtmlSkeleton write() {
    for (cmark_node* node = m_root->first_child; node != nullptr;) {
      bool const into = node != m_sentinel && enter(node);
      if (into && node->first_child != nullptr) {
        node = node->first_child;
        continue;
      }
      if (into) leave(node);
      while (node != m_root && node->next == nullptr) {
        node = node->parent;
        if (node != m_root) leave(node);
      }
      if (node == m_root) break;
      node = node->next;
    }
    return std::move(m_skeleton);
  }

 private:
  std::uint32_t here() const { return static_cast<std::uint32_t>(m_skeleton.html.size()); }

  /// True when the children come next, and `leave` after them.
  bool enter(cmark_node* node) {
    if (node->type == CMARK_NODE_TEXT && inline_extension_of(node) == InlineExtension::none) {
      add_text(view(node->as.literal));
      return false;
    }
    if (node->type == CMARK_NODE_SOFTBREAK) {
      m_skeleton.html += '\n';
      return false;
    }
    if (is_raw_html(node)) {
      m_skeleton.raw_html.push_back({here(), node});
      bool const in_line = node->type == CMARK_NODE_HTML_INLINE;
      append_raw_html(m_skeleton.html, view(node->as.literal), in_line);
      return false;
    }
    Element const element = element_of(node, m_extensions);
    if (element.name.empty()) return true;
    m_skeleton.places.push_back({here(), node});
    (m_skeleton.html += '<').append(element.name) += '>';
    if (!element.is_told_whole) return true;
    if (!is_void(element.name)) ((m_skeleton.html += "</").append(element.name)) += '>';
    return false;
  }

  void leave(cmark_node* node) {
    Element const element = element_of(node, m_extensions);
    if (element.name.empty()) {
      // The paragraphs of a tight list's item are parted.
      if (node->type == CMARK_NODE_PARAGRAPH && node->next != nullptr) m_skeleton.html += '\n';
      return;
    }
    ((m_skeleton.html += "</").append(element.name)) += '>';
  }

  void add_text(std::string_view text) {
    for (char const c : text) {
      switch (c) {
        case '<': m_skeleton.html += "&lt;"; break;
        case '&': m_skeleton.html += "&amp;"; break;
        default: m_skeleton.html += c;
      }
    }
  }

  cmark_node* m_root;
  cmark_node* m_sentinel;
  bool m_extensions;
  HtmlSkeleton m_skeleton;
};

/// The last place at or before `offset`.
HtmlSkeleton::Place const* place_before(std::vector<HtmlSkeleton::Place> const& places,
                                        std::size_t offset) {
  auto const after = std::upper_bound(
      places.begin(), places.end(), offset,
      [](std::size_t value, HtmlSkeleton::Place const& place) { return value < place.offset; });
  return after == places.begin() ? nullptr : &*(after - 1);
}

}  // namespace

cmark_node* HtmlSkeleton::node_at(std::uint32_t offset) const {
  Place const* const place = place_before(places, offset);
  return place != nullptr && place->offset == offset ? place->node : nullptr;
}

cmark_node* HtmlSkeleton::raw_html_at(std::size_t offset) const {
  Place const* const place = place_before(raw_html, offset);
  return place == nullptr ? nullptr : place->node;
}

bool has_raw_html(cmark_node* root) {
  for (cmark_node* node = root; node != nullptr; node = next_in_order(node)) {
    if (!is_raw_html(node)) continue;
    std::string_view const html = trim(view(node->as.literal));
    bool const is_comment = html.starts_with("<!--") && html.find("-->") == html.size() - 3;
    if (!is_comment) return true;
  }
  return false;
}

HtmlSkeleton write_skeleton(cmark_node* root, cmark_node* sentinel, bool extensions) {
  return SkeletonWriter(root, sentinel, extensions).write();
}

}  // namespace article
