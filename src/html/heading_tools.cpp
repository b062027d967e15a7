#include "html/heading_tools.hpp"

#include "base/ascii.hpp"
#include "html/dom_query.hpp"

namespace article {
namespace {

/// Classes of anchors, by the programs that write them.
constexpr std::string_view anchor_classes =
    "anchor anchor-link anchorjs-link anchor-heading headerlink header-anchor heading-anchor"
    " heading-link heading-permalink hash-link heading-anchor-link direct-link permalink"
    " md-anchor toclink section-link headline-anchor sl-anchor-link doc-anchor";

constexpr std::string_view edit_classes =
    "mw-editsection edit-link editlink edit-section edit-page-link vector-edit-section";

/// What anchors show, or say to those who don't see them.
constexpr std::string_view anchor_texts[] = {
    "",
    "#",
    "¶",
    "§",
    "🔗",
    "⚓",
    "∞",
    "↩",
    "❡",
    "\xE2\x80\x8B",
    "\xEF\x83\x81",
    "link",
    "anchor",
    "permalink",
    "[link]",
    "[#]",
    "(#)",
    "[edit]",
};

bool is_anchor_text(std::string_view text) {
  for (std::string_view const known : anchor_texts) {
    if (equals_ignore_case(text, known)) return true;
  }
  return starts_with_ignore_case(text, "link to ") ||
         starts_with_ignore_case(text, "direct link") ||
         starts_with_ignore_case(text, "permalink") ||
         starts_with_ignore_case(text, "anchor link") ||
         starts_with_ignore_case(text, "copy link") ||
         starts_with_ignore_case(text, "section titled");
}

}  // namespace

bool is_heading_tool(Dom const& dom, DomId id) {
  if (dom[id].attribute_count == 0) return false;
  if (has_class_of(dom, id, edit_classes)) return true;
  HtmlTag const tag = dom.tag(id);
  if (tag != HtmlTag::a && tag != HtmlTag::button) return false;
  bool const has_class = has_class_of(dom, id, anchor_classes);
  std::string_view const href = trim(dom.attribute(id, "href"));
  bool const to_fragment = href.find('#') != std::string_view::npos;
  if (!has_class && !to_fragment) return false;
  // A picture is content, unless it is the anchor's icon.
  bool const has_image = find_tag_below(dom, id, HtmlTag::img) != no_dom_node;
  if (has_image && !has_class) return false;
  return is_anchor_text(short_text(dom, id, 80));
}

bool links_to_itself(Dom const& dom, DomId link, DomId heading) {
  std::string_view const href = trim(dom.attribute(link, "href"));
  if (!href.starts_with('#') || href.size() < 2) return false;
  std::string_view const target = href.substr(1);
  return target == heading_id(dom, heading) || target == dom.attribute(link, "id") ||
         target == dom.attribute(link, "name");
}

std::string_view heading_id(Dom const& dom, DomId heading) {
  std::string_view id = dom.attribute(heading, "id");
  if (!id.empty()) return id;
  DomId const anchor = find_below(
      dom, heading,
      [&](DomId below) {
        return !dom.attribute(below, "id").empty() ||
               (dom.tag(below) == HtmlTag::a && !dom.attribute(below, "name").empty());
      },
      16);
  if (anchor != no_dom_node) {
    id = dom.attribute(anchor, "id");
    return id.empty() ? dom.attribute(anchor, "name") : id;
  }
  // <section id="x"><h2>, <div class="heading" id="x"><h2>
  DomId const parent = dom[heading].parent;
  bool const first = parent != no_dom_node && dom.first_element(parent) == heading;
  return first && dom.is_element(parent) ? dom.attribute(parent, "id") : std::string_view();
}

}  // namespace article
