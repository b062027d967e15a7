#include "html/visibility.hpp"

#include "base/ascii.hpp"
#include "html/dom_query.hpp"

namespace article {
namespace {

/// Text for screen readers only, by the class names of the common style sheets. It repeats in words
/// what pictures show: "opens in a new window".
constexpr std::string_view screen_reader_classes =
    "sr-only screen-reader-text screen-reader-only visually-hidden visuallyhidden a11y-hidden"
    " vh u-visually-hidden usa-sr-only govuk-visually-hidden element-invisible";

/// Pages are hidden until a script shows them, so this says nothing of the whole.
bool is_whole_page(HtmlTag tag) {
  return tag == HtmlTag::html || tag == HtmlTag::body || tag == HtmlTag::main ||
         tag == HtmlTag::article;
}

/// A picture that a script shows once it is loaded.
bool is_lazy_image(Dom const& dom, DomId id) {
  if (dom.tag(id) != HtmlTag::img && dom.tag(id) != HtmlTag::picture) return false;
  for (DomAttribute const& attribute : dom.attributes(id)) {
    if (attribute.name.starts_with("data-") && !attribute.value.empty()) return true;
  }
  return dom.tag(id) == HtmlTag::picture;
}

}  // namespace

bool is_off_page(Dom const& dom, DomId id) {
  std::string_view style;
  for (DomAttribute const& attribute : dom.attributes(id)) {
    if (attribute.name == "hidden" && !equals_ignore_case(attribute.value, "until-found"))
      return true;
    if (attribute.name == "style") style = attribute.value;
  }
  return starts_with_ignore_case(style_property(style, "display"), "none") ||
         starts_with_ignore_case(style_property(style, "visibility"), "hidden");
}

bool is_hidden(Dom const& dom, DomId id) {
  if (dom[id].attribute_count == 0 || is_whole_page(dom.tag(id))) return false;
  if (is_off_page(dom, id)) return !is_lazy_image(dom, id);
  if (equals_ignore_case(dom.attribute(id, "aria-hidden"), "true")) {
    // Pictures that are decoration, and pages behind an open dialog, are seen all the same.
    DomId const content = find_below(dom, id, [&](DomId below) {
      HtmlTag const tag = dom.tag(below);
      return tag == HtmlTag::img || tag == HtmlTag::p || tag == HtmlTag::article;
    });
    return dom.tag(id) != HtmlTag::img && dom.tag(id) != HtmlTag::picture && content == no_dom_node;
  }
  return has_class_of(dom, id, screen_reader_classes);
}

}  // namespace article
