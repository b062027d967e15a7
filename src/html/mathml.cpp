#include "html/mathml.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "html/dom_query.hpp"

namespace article {
namespace {

/// Characters that TeX calls by name. The most frequent ones; others stand for themselves.
struct NamedSymbol {
  std::string_view character;
  std::string_view tex;
};

constexpr NamedSymbol symbols[] = {
    {"−", "-"},
    {"×", "\\times"},
    {"⋅", "\\cdot"},
    {"·", "\\cdot"},
    {"÷", "\\div"},
    {"±", "\\pm"},
    {"∓", "\\mp"},
    {"≤", "\\le"},
    {"≥", "\\ge"},
    {"≠", "\\ne"},
    {"≈", "\\approx"},
    {"≡", "\\equiv"},
    {"∼", "\\sim"},
    {"∝", "\\propto"},
    {"∞", "\\infty"},
    {"∂", "\\partial"},
    {"∇", "\\nabla"},
    {"∑", "\\sum"},
    {"∏", "\\prod"},
    {"∫", "\\int"},
    {"∮", "\\oint"},
    {"√", "\\surd"},
    {"∈", "\\in"},
    {"∉", "\\notin"},
    {"⊂", "\\subset"},
    {"⊆", "\\subseteq"},
    {"⊃", "\\supset"},
    {"∪", "\\cup"},
    {"∩", "\\cap"},
    {"∅", "\\emptyset"},
    {"∀", "\\forall"},
    {"∃", "\\exists"},
    {"¬", "\\neg"},
    {"∧", "\\wedge"},
    {"∨", "\\vee"},
    {"→", "\\to"},
    {"←", "\\leftarrow"},
    {"↔", "\\leftrightarrow"},
    {"⇒", "\\Rightarrow"},
    {"⇔", "\\Leftrightarrow"},
    {"↦", "\\mapsto"},
    {"…", "\\dots"},
    {"⋯", "\\cdots"},
    {"⋮", "\\vdots"},
    {"⋱", "\\ddots"},
    {"′", "'"},
    {"∘", "\\circ"},
    {"⊗", "\\otimes"},
    {"⊕", "\\oplus"},
    {"⟨", "\\langle"},
    {"⟩", "\\rangle"},
    {"‖", "\\|"},
    {"ℏ", "\\hbar"},
    {"ℓ", "\\ell"},
    {"α", "\\alpha"},
    {"β", "\\beta"},
    {"γ", "\\gamma"},
    {"δ", "\\delta"},
    {"ε", "\\varepsilon"},
    {"ϵ", "\\epsilon"},
    {"ζ", "\\zeta"},
    {"η", "\\eta"},
    {"θ", "\\theta"},
    {"ι", "\\iota"},
    {"κ", "\\kappa"},
    {"λ", "\\lambda"},
    {"μ", "\\mu"},
    {"ν", "\\nu"},
    {"ξ", "\\xi"},
    {"π", "\\pi"},
    {"ρ", "\\rho"},
    {"σ", "\\sigma"},
    {"τ", "\\tau"},
    {"υ", "\\upsilon"},
    {"φ", "\\varphi"},
    {"ϕ", "\\phi"},
    {"χ", "\\chi"},
    {"ψ", "\\psi"},
    {"ω", "\\omega"},
    {"Γ", "\\Gamma"},
    {"Δ", "\\Delta"},
    {"Θ", "\\Theta"},
    {"Λ", "\\Lambda"},
    {"Ξ", "\\Xi"},
    {"Π", "\\Pi"},
    {"Σ", "\\Sigma"},
    {"Φ", "\\Phi"},
    {"Ψ", "\\Psi"},
    {"Ω", "\\Omega"},
    {"{", "\\{"},
    {"}", "\\}"},
    {"%", "\\%"},
    {"&", "\\&"},
    {"#", "\\#"},
    {"_", "\\_"},
    {"$", "\\$"},
    {"\xE2\x81\xA1", ""},
    {"\xE2\x81\xA2", ""},
    {"\xE2\x81\xA3", ""},
    {"\xE2\x81\xA4", ""},
};

constexpr NamedSymbol accents[] = {
    {"^", "\\hat"},   {"ˆ", "\\hat"},   {"¯", "\\bar"},       {"‾", "\\bar"},
    {"~", "\\tilde"}, {"˜", "\\tilde"}, {"→", "\\vec"},       {"⃗", "\\vec"},
    {"˙", "\\dot"},   {"¨", "\\ddot"},  {"⏞", "\\overbrace"},
};

constexpr std::string_view functions =
    "sin cos tan cot sec csc sinh cosh tanh arcsin arccos arctan log ln exp lim max min sup inf det"
    " dim ker gcd arg deg Pr limsup liminf";

template <std::size_t N>
std::string_view find_symbol(NamedSymbol const (&table)[N], std::string_view character) {
  for (NamedSymbol const& symbol : table) {
    if (symbol.character == character) return symbol.tex;
  }
  return {};
}

/// How the children of an element become TeX: what stands before each of them and at the end.
struct Frame {
  DomId node;
  DomId next_child;
  std::size_t index = 0;     ///< Of the next child.
  std::string_view close{};  ///< Written at the end.
  bool is_part = false;      ///< Only this one child is written, and nothing before it.
  std::size_t start = 0;     ///< Where the first child of a script or a limit begins.
};

/// Whether TeX takes this for one thing without braces: a character or a name.
bool is_one_token(std::string_view tex) {
  while (tex.starts_with(' ')) tex.remove_prefix(1);
  if (tex.empty()) return false;
  if (tex.front() != '\\') {
    return decode_code_point(tex).length == tex.size() && tex.front() != '}' && tex.front() != '{';
  }
  tex.remove_prefix(1);
  return !tex.empty() && std::all_of(tex.begin(), tex.end(), is_alpha);
}

/// Writes TeX without recursion: each open element is a frame, its children are numbered.
class TexWriter {
 public:
  explicit TexWriter(Dom const& dom) : m_dom(dom) {}

  std::string write(DomId math) {
    m_frames.push_back({.node = math, .next_child = m_dom.first_element(math)});
    while (!m_frames.empty()) {
      Frame& frame = m_frames.back();
      if (frame.next_child == no_dom_node) {
        m_tex += frame.close;
        m_frames.pop_back();
        continue;
      }
      DomId const child = frame.next_child;
      frame.next_child = frame.is_part ? no_dom_node : m_dom.next_element(child);
      if (!frame.is_part) before_child(frame);
      ++frame.index;
      enter(child);
    }
    return std::move(m_tex);
  }

 private:
  void before_child(Frame& frame) {
    std::size_t const index = frame.index;
    switch (m_dom.tag(frame.node)) {
      case HtmlTag::mfrac: return add_sign(index == 0 ? "\\frac{" : "}{");
      case HtmlTag::mroot: return add_script(frame, "^{1/");
      case HtmlTag::msup:
      case HtmlTag::mover: return add_script(frame, "^{");
      case HtmlTag::msub:
      case HtmlTag::munder: return add_script(frame, "_{");
      case HtmlTag::msubsup:
      case HtmlTag::munderover: return add_script(frame, index == 1 ? "_{" : "^{");
      case HtmlTag::mtr: return add_sign(index > 0 ? " & " : "");
      case HtmlTag::mtable: return add_sign(index > 0 ? " \\\\ " : "");
      case HtmlTag::mfenced: return add_sign(index > 0 ? ", " : "");
      default: break;
    }
  }

  void add_sign(std::string_view sign) {
    m_tex += sign;
    if (!sign.empty()) m_after_name = false;
  }

  /// Before the base of a script stands a brace, which is taken back where the base is one token.
  void add_script(Frame& frame, std::string_view mark) {
    if (frame.index == 0) {
      frame.start = m_tex.size();
      m_tex += '{';
      return;
    }
    if (frame.index == 1 && is_one_token(std::string_view(m_tex).substr(frame.start + 1))) {
      m_tex.erase(frame.start, 1);
    } else {
      m_tex += '}';
    }
    add_sign(mark);
  }

  void enter(DomId id) {
    std::string_view close;
    switch (m_dom.tag(id)) {
      case HtmlTag::annotation:
      case HtmlTag::annotation_xml:
      case HtmlTag::mphantom:
      case HtmlTag::mprescripts:
      case HtmlTag::none: return;
      case HtmlTag::mi:
      case HtmlTag::mn:
      case HtmlTag::mo: return add_symbol(id);
      case HtmlTag::mtext:
      case HtmlTag::ms: {
        std::string const text = text_below(m_dom, id);
        return add_sign(is_all_space(text) ? " " : "\\text{" + text + "}");
      }
      case HtmlTag::mspace: return add_sign("\\ ");
      case HtmlTag::mover: {
        // An accent stands before its base.
        DomId const base = m_dom.first_element(id);
        DomId const over = base == no_dom_node ? no_dom_node : m_dom.next_element(base);
        if (over != no_dom_node) {
          std::string_view const accent = find_symbol(accents, short_text(m_dom, over, 8));
          if (!accent.empty()) {
            add_sign(accent);
            add_sign("{");
            m_frames.push_back({.node = id, .next_child = base, .close = "}", .is_part = true});
            return;
          }
        }
        close = base == no_dom_node ? "" : "}";
        break;
      }
      case HtmlTag::mroot: {
        // The degree stands before the rest; one that is more than a sign becomes an exponent.
        DomId const base = m_dom.first_element(id);
        DomId const degree = base == no_dom_node ? no_dom_node : m_dom.next_element(base);
        if (degree != no_dom_node && m_dom.first_element(degree) == no_dom_node) {
          add_sign("\\sqrt[");
          add_symbol(degree);
          add_sign("]{");
          m_frames.push_back({.node = id, .next_child = base, .close = "}", .is_part = true});
          return;
        }
        close = base == no_dom_node ? "" : "}";
        break;
      }
      case HtmlTag::msqrt:
        add_sign("\\sqrt{");
        close = "}";
        break;
      case HtmlTag::mfrac:
      case HtmlTag::msup:
      case HtmlTag::msub:
      case HtmlTag::munder:
      case HtmlTag::msubsup:
      case HtmlTag::munderover: close = m_dom.first_element(id) == no_dom_node ? "" : "}"; break;
      case HtmlTag::mtable:
        add_sign("\\begin{matrix} ");
        close = " \\end{matrix}";
        break;
      case HtmlTag::mfenced:
        add_sign("\\left(");
        close = "\\right)";
        break;
      default:
        if (m_dom.first_element(id) == no_dom_node) return add_symbol(id);
        break;
    }
    m_frames.push_back({.node = id, .next_child = m_dom.first_element(id), .close = close});
  }

  void add_symbol(DomId id) {
    std::string const text = short_text(m_dom, id, 200);
    std::string_view const named = find_symbol(symbols, text);
    bool const is_invisible = text.starts_with("\xE2\x81") && text.size() == 3;
    if (!named.empty() || is_invisible) {
      append(named);
    } else if (has_word(functions, text)) {
      append("\\" + text);
    } else if (m_dom.tag(id) == HtmlTag::mi && text.size() > 1 && is_alpha(text[0]) &&
               is_ascii(text[1])) {
      append("\\mathrm{" + text + "}");
    } else {
      append(text);
    }
  }

  /// A name ends where a letter follows, so it needs a space there.
  void append(std::string_view tex) {
    if (tex.empty()) return;
    if (m_after_name && is_alpha(tex.front())) m_tex += ' ';
    m_tex += tex;
    m_after_name = tex.size() > 1 && tex.front() == '\\' && is_alpha(tex.back());
  }

  Dom const& m_dom;
  std::vector<Frame> m_frames;
  std::string m_tex;
  bool m_after_name = false;
};

bool is_tex_encoding(std::string_view encoding) {
  return equals_ignore_case(encoding, "application/x-tex") || equals_ignore_case(encoding, "tex") ||
         equals_ignore_case(encoding, "latex") || equals_ignore_case(encoding, "text/x-tex") ||
         equals_ignore_case(encoding, "application/x-latex");
}

}  // namespace

std::string tex_of_mathml(Dom const& dom, DomId math) {
  DomId const annotation = find_below(
      dom, math,
      [&](DomId id) {
        return dom.tag(id) == HtmlTag::annotation &&
               is_tex_encoding(trim(dom.attribute(id, "encoding")));
      },
      20'000);
  if (annotation != no_dom_node) return std::string(trim(text_below(dom, annotation)));
  std::string_view const alternative = trim(dom.attribute(math, "alttext"));
  bool const is_tex = alternative.find('\\') != std::string_view::npos ||
                      alternative.find_first_of("^_{=") != std::string_view::npos;
  if (!alternative.empty() && is_tex) return std::string(alternative);
  return TexWriter(dom).write(math);
}

}  // namespace article
