#include "html/html_tag.hpp"

#include <algorithm>
#include <iterator>

namespace article {
namespace {

/// In the order of `HtmlTag`, which is the order of the alphabet.
constexpr std::string_view tag_names[] = {
    // clang-format off
    "",
    "a", "abbr", "acronym", "address", "annotation", "annotation-xml", "applet", "area", "article",
    "aside", "audio", "b", "base", "basefont", "bdi", "bdo", "bgsound", "big", "blink",
    "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col",
    "colgroup", "data", "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl",
    "dt", "em", "embed", "fencedframe", "fieldset", "figcaption", "figure", "font", "footer",
    "form", "frame", "frameset", "geolocation", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "header", "hgroup", "hr", "html", "i", "iframe", "image", "img", "input", "ins", "isindex",
    "kbd", "keygen", "label", "legend", "li", "link", "listing", "maction", "main", "map", "mark",
    "marquee", "math", "menclose", "menu", "menuitem", "merror", "meta", "meter", "mfenced",
    "mfrac", "mglyph", "mi", "mmultiscripts", "mn", "mo", "model", "mover", "mpadded", "mphantom",
    "mprescripts", "mroot", "mrow", "ms", "mspace", "msqrt", "mstyle", "msub", "msubsup", "msup",
    "mtable", "mtd", "mtext", "mtr", "multicol", "munder", "munderover", "nav", "nextid", "nobr",
    "noembed", "noframes", "none", "noscript", "object", "ol", "optgroup", "option", "output", "p",
    "param", "permission", "picture", "plaintext", "portal", "pre", "progress", "q", "rb", "rbc",
    "rp", "rt", "rtc", "ruby", "s", "samp", "script", "search", "section", "select",
    "selectedcontent", "semantics", "slot", "small", "source", "spacer", "span", "strike", "strong",
    "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea",
    "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr",
    "xmp",
    // clang-format on
};
static_assert(std::size(tag_names) == html_tag_count);

constexpr bool is_sorted() {
  for (std::size_t i = 1; i < html_tag_count; ++i) {
    if (tag_names[i - 1] >= tag_names[i]) return false;
  }
  return true;
}
static_assert(is_sorted());

}  // namespace

std::string_view html_tag_name(HtmlTag tag) { return tag_names[static_cast<std::size_t>(tag)]; }

HtmlTag find_html_tag(std::string_view name) {
  auto const* const found = std::lower_bound(std::begin(tag_names), std::end(tag_names), name);
  if (found == std::end(tag_names) || *found != name) return HtmlTag::unknown;
  return static_cast<HtmlTag>(found - std::begin(tag_names));
}

bool is_mathml_tag(HtmlTag tag) {
  switch (tag) {
    // clang-format off
    case HtmlTag::annotation: case HtmlTag::annotation_xml: case HtmlTag::maction:
    case HtmlTag::math: case HtmlTag::menclose: case HtmlTag::merror: case HtmlTag::mfenced:
    case HtmlTag::mfrac: case HtmlTag::mglyph: case HtmlTag::mi: case HtmlTag::mmultiscripts:
    case HtmlTag::mn: case HtmlTag::mo: case HtmlTag::mover: case HtmlTag::mpadded:
    case HtmlTag::mphantom: case HtmlTag::mprescripts: case HtmlTag::mroot: case HtmlTag::mrow:
    case HtmlTag::ms: case HtmlTag::mspace: case HtmlTag::msqrt: case HtmlTag::mstyle:
    case HtmlTag::msub: case HtmlTag::msubsup: case HtmlTag::msup: case HtmlTag::mtable:
    case HtmlTag::mtd: case HtmlTag::mtext: case HtmlTag::mtr: case HtmlTag::munder:
    case HtmlTag::munderover: case HtmlTag::none: case HtmlTag::semantics:
      return true;
    // clang-format on
    default: return false;
  }
}

}  // namespace article
