#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace article {

/// Every element of the HTML standard, the obsolete ones and those of MathML, plus `svg`. In the
/// order of the alphabet. `unknown` is any other: custom elements, and all that is in an `svg`.
enum class HtmlTag : std::uint8_t {
  // clang-format off
  unknown,
  a, abbr, acronym, address, annotation, annotation_xml, applet, area, article, aside, audio,
  b, base, basefont, bdi, bdo, bgsound, big, blink, blockquote, body, br, button,
  canvas, caption, center, cite, code, col, colgroup,
  data, datalist, dd, del, details, dfn, dialog, dir, div, dl, dt,
  em, embed,
  fencedframe, fieldset, figcaption, figure, font, footer, form, frame, frameset,
  geolocation,
  h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html,
  i, iframe, image, img, input, ins, isindex,
  kbd, keygen,
  label, legend, li, link, listing,
  maction, main, map, mark, marquee, math, menclose, menu, menuitem, merror, meta, meter, mfenced,
  mfrac, mglyph, mi, mmultiscripts, mn, mo, model, mover, mpadded, mphantom, mprescripts, mroot,
  mrow, ms, mspace, msqrt, mstyle, msub, msubsup, msup, mtable, mtd, mtext, mtr, multicol, munder,
  munderover,
  nav, nextid, nobr, noembed, noframes, none, noscript,
  object, ol, optgroup, option, output,
  p, param, permission, picture, plaintext, portal, pre, progress,
  q,
  rb, rbc, rp, rt, rtc, ruby,
  s, samp, script, search, section, select, selectedcontent, semantics, slot, small, source, spacer,
  span, strike, strong, style, sub, summary, sup, svg,
  table, tbody, td, template_, textarea, tfoot, th, thead, time, title, tr, track, tt,
  u, ul,
  var, video,
  wbr,
  xmp,
  // clang-format on
};

inline constexpr std::size_t html_tag_count = static_cast<std::size_t>(HtmlTag::xmp) + 1;

/// The element's name: `template` for `HtmlTag::template_`; empty for `unknown`.
std::string_view html_tag_name(HtmlTag tag);

/// The element of a name in lower case.
HtmlTag find_html_tag(std::string_view name);

/// Whether the element belongs to MathML, where HTML has none of the same name.
bool is_mathml_tag(HtmlTag tag);

}  // namespace article
