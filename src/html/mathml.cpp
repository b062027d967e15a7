#include "html/mathml.hpp"

#include <string_view>
#include <vector>

#include "base/ascii.hpp"
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
};

/// Writes TeX without recursion: each open element is a frame, its children are numbered.
class TexWriter {
 public:
  explicit TexWriter(Dom const& dom) : m_dom(dom) {}

  std::string write(DomId math) {
    m_frames.push_back({math, m_dom.first_element(math)});
    while (!m_frames.empty()) {
      Frame& frame = m_frames.back();
      if (frame.next_child == no_dom_node) {
        m_tex += frame.close;
        m_frames.pop_back();
        continue;
      }
      DomId const child = frame.next_child;
      frame.next_child = m_dom.next_element(child);
      before_child(frame);
      ++frame.index;
      enter(child);
    }
    return std::move(m_tex);
  }

 private:
  void before_child(Frame const& frame) {
    switch (m_dom.tag(frame.node)) {
      case HtmlTag::mfrac: m_tex += frame.index == 0 ? "\\frac{" : "}{"; break;
      case HtmlTag::mroot: m_tex += frame.index == 0 ? "{" : "}^{1/"; break;
      case HtmlTag::msup: m_tex += frame.index == 0 ? "{" : "}^{"; break;
      case HtmlTag::msub:
      case HtmlTag::munder: m_tex += frame.index == 0 ? "{" : "}_{"; break;
      case HtmlTag::mover:
        if (frame.index > 0)
          m_tex += "}^{";
        else
          m_tex += "{";
        break;
      case HtmlTag::msubsup:
      case HtmlTag::munderover:
        m_tex += frame.index == 0 ? "{" : frame.index == 1 ? "}_{" : "}^{";
        break;
      case HtmlTag::mtr:
        if (frame.index > 0) m_tex += " & ";
        break;
      case HtmlTag::mtable:
        if (frame.index > 0) m_tex += " \\\\ ";
        break;
      case HtmlTag::mfenced:
        if (frame.index > 0) m_tex += ", ";
        break;
      default: break;
    }
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
        if (is_all_space(text))
          m_tex += ' ';
        else
          m_tex += "\\text{" + text + "}";
        return;
      }
      case HtmlTag::mspace: m_tex += "\\ "; return;
      case HtmlTag::mover: {
        // An accent stands before its base.
        DomId const base = m_dom.first_element(id);
        DomId const over = base == no_dom_node ? no_dom_node : m_dom.next_element(base);
        if (over != no_dom_node) {
          std::string_view const accent = find_symbol(accents, short_text(m_dom, over, 8));
          if (!accent.empty()) {
            m_tex += accent;
            m_tex += '{';
            m_frames.push_back({base, m_dom.first_element(base), 0, "}"});
            if (m_dom.first_element(base) == no_dom_node) add_symbol(base);
            return;
          }
        }
        close = "}";
        break;
      }
      case HtmlTag::msqrt:
        m_tex += "\\sqrt{";
        close = "}";
        break;
      case HtmlTag::mfrac:
      case HtmlTag::mroot:
      case HtmlTag::msup:
      case HtmlTag::msub:
      case HtmlTag::munder:
      case HtmlTag::msubsup:
      case HtmlTag::munderover: close = m_dom.first_element(id) == no_dom_node ? "" : "}"; break;
      case HtmlTag::mtable:
        m_tex += "\\begin{matrix} ";
        close = " \\end{matrix}";
        break;
      case HtmlTag::mfenced:
        m_tex += "\\left(";
        close = "\\right)";
        break;
      default:
        if (m_dom.first_element(id) == no_dom_node) return add_symbol(id);
        break;
    }
    m_frames.push_back({id, m_dom.first_element(id), 0, close});
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
