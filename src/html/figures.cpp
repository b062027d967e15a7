#include "html/figures.hpp"

#include "html/dom_query.hpp"

namespace article {
namespace {

constexpr std::string_view box_classes =
    "wp-caption thumb thumbinner captioned-image image-with-caption figure image-figure"
    " article-image-with-caption imageblock media-with-caption";

constexpr std::string_view caption_classes =
    "wp-caption-text thumbcaption image-caption figure-caption caption caption-text media-caption"
    " photo-caption img-caption image__caption imageblock-title";

bool is_caption(Dom const& dom, DomId id) {
  HtmlTag const tag = dom.tag(id);
  bool const may_be = tag == HtmlTag::div || tag == HtmlTag::p || tag == HtmlTag::span;
  return may_be && has_class_of(dom, id, caption_classes);
}

}  // namespace

bool is_figure_box(Dom const& dom, DomId id) {
  if (dom.tag(id) != HtmlTag::div || dom[id].attribute_count == 0) return false;
  if (!has_class_of(dom, id, box_classes)) return false;
  bool const has_picture =
      find_below(dom, id, [&](DomId below) {
        return dom.tag(below) == HtmlTag::img || dom.tag(below) == HtmlTag::video;
      }) != no_dom_node;
  bool const has_figure = find_tag_below(dom, id, HtmlTag::figure) != no_dom_node;
  bool const has_caption =
      find_below(dom, id, [&](DomId below) { return is_caption(dom, below); }) != no_dom_node;
  return has_picture && has_caption && !has_figure;
}

bool is_figure_caption(Dom const& dom, DomId id) {
  if (dom[id].attribute_count == 0 || !is_caption(dom, id)) return false;
  DomId up = dom[id].parent;
  for (int levels = 0; levels < 4 && up != no_dom_node; ++levels) {
    if (dom.tag(up) == HtmlTag::figure) {
      return find_tag_below(dom, up, HtmlTag::figcaption) == no_dom_node;
    }
    if (is_figure_box(dom, up)) return true;
    up = dom[up].parent;
  }
  return false;
}

}  // namespace article
