#include "html/elements.hpp"

#include <string_view>

#include <catch2/catch_test_macros.hpp>

using namespace article;

namespace {

/// https://html.spec.whatwg.org/multipage/indices.html#elements-3
constexpr std::string_view standard_elements[] = {
    "a",        "abbr",     "address",    "area",
    "article",  "aside",    "audio",      "b",
    "base",     "bdi",      "bdo",        "blockquote",
    "body",     "br",       "button",     "canvas",
    "caption",  "cite",     "code",       "col",
    "colgroup", "data",     "datalist",   "dd",
    "del",      "details",  "dfn",        "dialog",
    "div",      "dl",       "dt",         "em",
    "embed",    "fieldset", "figcaption", "figure",
    "footer",   "form",     "h1",         "h2",
    "h3",       "h4",       "h5",         "h6",
    "head",     "header",   "hgroup",     "hr",
    "html",     "i",        "iframe",     "img",
    "input",    "ins",      "kbd",        "label",
    "legend",   "li",       "link",       "main",
    "map",      "mark",     "math",       "menu",
    "meta",     "meter",    "nav",        "noscript",
    "object",   "ol",       "optgroup",   "option",
    "output",   "p",        "picture",    "pre",
    "progress", "q",        "rp",         "rt",
    "ruby",     "s",        "samp",       "script",
    "search",   "section",  "select",     "selectedcontent",
    "slot",     "small",    "source",     "span",
    "strong",   "style",    "sub",        "summary",
    "sup",      "svg",      "table",      "tbody",
    "td",       "template", "textarea",   "tfoot",
    "th",       "thead",    "time",       "title",
    "tr",       "track",    "u",          "ul",
    "var",      "video",    "wbr",
};

/// https://html.spec.whatwg.org/multipage/obsolete.html#non-conforming-features
constexpr std::string_view obsolete_elements[] = {
    "acronym",  "applet",   "basefont", "bgsound", "big",     "blink",    "center",  "dir",
    "font",     "frame",    "frameset", "image",   "isindex", "keygen",   "listing", "marquee",
    "menuitem", "multicol", "nextid",   "nobr",    "noembed", "noframes", "param",   "plaintext",
    "rb",       "rtc",      "spacer",   "strike",  "tt",      "xmp",
};

void check_row(std::string_view name) {
  INFO(name);
  HtmlTag const tag = find_html_tag(name);
  REQUIRE(tag != HtmlTag::unknown);
  CHECK(html_tag_name(tag) == name);
  ElementRule const& rule = element_rule(tag);
  CHECK(rule.tag == tag);
  bool const is_mapped = rule.treatment == Treatment::map || rule.kind != Kind::root;
  CHECK((is_mapped || !rule.reason.empty()));
  if (rule.treatment == Treatment::map) CHECK(rule.kind != Kind::root);
}

}  // namespace

TEST_CASE("every element of the standard has a row, with a reason where it isn't mapped") {
  for (std::string_view const name : standard_elements) check_row(name);
  for (std::string_view const name : obsolete_elements) check_row(name);
}

TEST_CASE("elements of other names have none") {
  CHECK(find_html_tag("my-element") == HtmlTag::unknown);
  CHECK(find_html_tag("P") == HtmlTag::unknown);
  CHECK(find_html_tag("") == HtmlTag::unknown);
  CHECK(element_rule(HtmlTag::unknown).treatment == Treatment::in_line);
}
