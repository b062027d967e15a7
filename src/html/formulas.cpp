#include "html/formulas.hpp"

#include <string_view>

#include "base/ascii.hpp"
#include "base/percent_encode.hpp"
#include "html/dom_query.hpp"
#include "html/mathml.hpp"

namespace article {
namespace {

/// What a renderer shows instead of the source that stands beside or inside.
constexpr std::string_view rendered_classes =
    "MathJax MathJax_Display MathJax_SVG MathJax_SVG_Display MathJax_CHTML MJXc-display mjx-chtml"
    " MathJax_Preview mathjax-tex-preview";

/// Elements whose content is TeX, in delimiters or bare.
constexpr std::string_view source_classes =
    "math math-tex math-inline math-display math-block arithmatex tex-math mathjax-latex "
    "ztext-math "
    "latex-inline"
    " latex-block tex latex formula math-formula";

constexpr std::string_view image_classes =
    "latex tex math mwe-math-fallback-image-inline mwe-math-fallback-image-display ee_img equation"
    " math-image formula-image ql-img-inline-formula ql-img-displayed-equation";

/// Servers that draw formulas, and where in their addresses the source is.
constexpr std::string_view formula_servers[] = {
    "latex.codecogs.com/",
    "chart.apis.google.com/chart?cht=tx",
    "latex.php?latex=",
    "zhihu.com/equation?tex=",
    "math.now.sh",
    "wikimedia.org/api/rest_v1/media/math/",
    "render.githubusercontent.com/render/math?",
    "mathurl.com/",
};

struct Delimiters {
  std::string_view open;
  std::string_view close;
  bool display;
};

constexpr Delimiters delimiters[] = {
    {"\\(", "\\)", false}, {"\\[", "\\]", true}, {"$$", "$$", true},
    {"$`", "`$", false},   {"$", "$", false},
};

/// The source without its delimiters. True when it had some.
bool strip_delimiters(std::string_view& text, bool& display) {
  text = trim(text);
  for (Delimiters const& pair : delimiters) {
    std::size_t const both = pair.open.size() + pair.close.size();
    if (text.size() <= both || !text.starts_with(pair.open) || !text.ends_with(pair.close))
      continue;
    text = trim(text.substr(pair.open.size(), text.size() - both));
    display = display || pair.display;
    return true;
  }
  return false;
}

bool says_display(std::string_view value) {
  return value == "true" || value == "block" || value == "display";
}

std::optional<Formula> from_math(Dom const& dom, DomId math, bool display) {
  display = display || says_display(dom.attribute(math, "display")) ||
            dom.attribute(math, "mode") == "display";
  return Formula{tex_of_mathml(dom, math), display};
}

/// The <math> in what a renderer left.
std::optional<Formula> from_inner_math(Dom const& dom, DomId id, bool display) {
  DomId const math = find_tag_below(dom, id, HtmlTag::math, 4000);
  if (math == no_dom_node) return std::nullopt;
  return from_math(dom, math, display);
}

bool is_tex_script(Dom const& dom, DomId id) {
  return id != no_dom_node && dom.tag(id) == HtmlTag::script &&
         starts_with_ignore_case(dom.attribute(id, "type"), "math/");
}

std::optional<Formula> from_script(Dom const& dom, DomId id) {
  if (!is_tex_script(dom, id)) return std::nullopt;
  std::string_view const type = dom.attribute(id, "type");
  bool const display = type.find("mode=display") != std::string_view::npos;
  if (starts_with_ignore_case(type, "math/tex")) {
    return Formula{std::string(trim(text_below(dom, id))), display};
  }
  if (!starts_with_ignore_case(type, "math/mml")) return std::nullopt;
  std::string const source = text_below(dom, id);
  Dom const inner = Dom::parse_fragment(source);
  return from_inner_math(inner, Dom::document, display);
}

/// The picture that MathJax 2 put before the script with the source.
std::optional<Formula> from_rendered(Dom const& dom, DomId id) {
  DomId next = dom.next_element(id);
  for (int i = 0; i < 2 && next != no_dom_node; ++i, next = dom.next_element(next)) {
    if (is_tex_script(dom, next)) return Formula{};
    if (!has_class_of(dom, next, rendered_classes)) break;
  }
  std::string_view const kept = dom.attribute(id, "data-mathml");
  bool const display = has_class_of(dom, id, "MathJax_Display MathJax_SVG_Display MJXc-display");
  if (!kept.empty()) {
    Dom const inner = Dom::parse_fragment(kept);
    return from_inner_math(inner, Dom::document, display);
  }
  auto found = from_inner_math(dom, id, display);
  if (found) return found;
  if (has_class_of(dom, id, "MathJax_Preview mathjax-tex-preview")) return Formula{};
  return std::nullopt;
}

std::string_view source_attribute(Dom const& dom, DomId id) {
  for (std::string_view const name : {"data-latex", "data-tex", "data-formula", "data-math-tex",
                                      "data-math", "data-eq", "data-equation", "data-expr"}) {
    std::string_view const value = trim(dom.attribute(id, name));
    if (!value.empty()) return value;
  }
  return {};
}

/// `<span class="math inline">\(x\)</span>`: bare TeX counts where the class says `math` and more.
std::optional<Formula> from_source(Dom const& dom, DomId id) {
  bool display =
      has_class_of(dom, id, "display math-display math-block latex-block katex-display block");
  bool const is_math = has_class(dom, id, "math") && has_class_of(dom, id, "inline display");
  std::string_view const attribute = source_attribute(dom, id);
  if (!attribute.empty()) {
    std::string_view text = attribute;
    strip_delimiters(text, display);
    return Formula{std::string(text), display || dom.tag(id) == HtmlTag::div};
  }
  // Words around a formula stay words: only an element that holds nothing else is read.
  if (dom.first_element(id) != no_dom_node) return std::nullopt;
  std::string const whole = text_below(dom, id);
  std::string_view text = whole;
  bool const delimited = strip_delimiters(text, display);
  if (!delimited && !is_math) return std::nullopt;
  return Formula{std::string(text), display};
}

/// `\displaystyle` and braces that Wikipedia puts around the source.
std::string_view without_style(std::string_view tex) {
  if (tex.starts_with("{\\displaystyle ") && tex.ends_with('}')) {
    return trim(tex.substr(15, tex.size() - 16));
  }
  if (tex.starts_with("{\\textstyle ") && tex.ends_with('}')) {
    return trim(tex.substr(12, tex.size() - 13));
  }
  return tex;
}

/// The TeX that an address asks a server to draw: what follows its last "=" or "?". Empty where that
/// has no command of TeX.
std::string tex_in_address(std::string_view source) {
  std::size_t const start = source.find_last_of("?=");
  if (start == std::string_view::npos) return {};
  std::string tex = percent_decode(source.substr(start + 1));
  return tex.find('\\') == std::string::npos ? std::string() : tex;
}

/// Whether a text has a command of TeX with an argument, such as `\frac{`: no description has.
bool has_tex_command(std::string_view text) {
  for (std::size_t i = text.find('\\'); i != std::string_view::npos; i = text.find('\\', i + 1)) {
    std::size_t end = i + 1;
    while (end < text.size() && is_alpha(text[end])) ++end;
    if (end > i + 1 && end < text.size() && text[end] == '{') return true;
  }
  return false;
}

std::optional<Formula> from_image(Dom const& dom, DomId id) {
  std::string_view const source = dom.attribute(id, "src");
  bool server = has_class_of(dom, id, image_classes) || dom.has_attribute(id, "eeimg");
  for (std::string_view const each : formula_servers) {
    server = server || source.find(each) != std::string_view::npos;
  }
  std::string_view text = trim(dom.attribute(id, "alt"));
  if (text.empty()) text = trim(dom.attribute(id, "data-formula"));
  std::string const asked = server && text.empty() ? tex_in_address(source) : std::string();
  if (!asked.empty()) text = trim(asked);
  bool display =
      has_class_of(dom, id, "mwe-math-fallback-image-display ql-img-displayed-equation") ||
      dom.attribute(id, "eeimg") == "2";
  bool const delimited =
      text.starts_with('$') || text.starts_with("\\(") || text.starts_with("\\[");
  bool const styled = has_tex_command(text) || text.starts_with("{\\displaystyle");
  if (text.empty() || !(server || delimited || styled)) return std::nullopt;
  if (!strip_delimiters(text, display) && delimited && !server) return std::nullopt;
  return Formula{std::string(without_style(text)), display};
}

}  // namespace

std::optional<Formula> find_formula(Dom const& dom, DomId id) {
  HtmlTag const tag = dom.tag(id);
  if (tag == HtmlTag::math) {
    auto formula = from_math(dom, id, false);
    formula->tex = without_style(formula->tex);
    return formula;
  }
  if (tag == HtmlTag::img) return from_image(dom, id);
  if (tag == HtmlTag::script) return from_script(dom, id);
  std::string_view const name = dom[id].text;
  if (name == "mjx-container") {
    std::string_view const source = source_attribute(dom, id);
    bool const display = says_display(dom.attribute(id, "display"));
    if (!source.empty()) return Formula{std::string(source), display};
    return from_inner_math(dom, id, display);
  }
  if (name == "math-renderer" || name == "tex-math") {
    std::string const whole = text_below(dom, id);
    std::string_view text = whole;
    bool display = false;
    strip_delimiters(text, display);
    return Formula{std::string(text), display};
  }
  if (dom[id].attribute_count == 0) return std::nullopt;
  std::string_view const classes = dom.attribute(id, "class");
  if (classes.empty()) return std::nullopt;
  if (has_word(classes, "katex") || has_word(classes, "katex-display")) {
    bool const display =
        has_word(classes, "katex-display") || has_class(dom, dom[id].parent, "katex-display");
    return from_inner_math(dom, id, display);
  }
  if (has_word(classes, "mwe-math-element")) {
    bool const display = has_word(classes, "mwe-math-element-block");
    auto formula = from_inner_math(dom, id, display);
    if (formula) formula->tex = without_style(formula->tex);
    return formula;
  }
  if (has_class_of(dom, id, rendered_classes)) return from_rendered(dom, id);
  if (has_class_of(dom, id, source_classes)) return from_source(dom, id);
  // What our own writer makes of formulas.
  if ((tag == HtmlTag::code || tag == HtmlTag::pre) && has_word(classes, "language-math")) {
    return Formula{text_below(dom, id), tag == HtmlTag::pre || has_word(classes, "math-display")};
  }
  return std::nullopt;
}

}  // namespace article
