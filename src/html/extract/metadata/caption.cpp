#include "html/extract/metadata/caption.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "html/extract/metadata/plain_text.hpp"

namespace article {
namespace {

/// What introduces the name of a photographer or agency, in lower case.
constexpr std::string_view credit_words[] = {
    "photo credit:", "image credit:",   "picture credit:", "photo by",    "photograph by",
    "photograph:",   "photo:",          "image:",          "picture:",    "credit:",
    "credits:",      "illustration by", "illustration:",   "source:",     "foto:",
    "fotos:",        "bild:",           "bildquelle:",     "quelle:",     "crédit:",
    "crédits:",      "crédit photo :",  "photo :",         "fotografía:", "imagen:",
    "foto de",       "crédito:",        "beeld:",          "фото:",       "写真：",
    "写真:",         "图源：",          "사진=",           "©",
};

constexpr std::string_view credit_names[] = {"credit", "copyright", "photographer",
                                             "source", "quelle",    "attribution"};

bool is_credit_element(Dom const& dom, DomId id) {
  if (dom.attribute(id, "itemprop") == "copyrightHolder") return true;
  std::string const name = to_lower(dom.attribute(id, "class").substr(0, 200));
  return std::any_of(std::begin(credit_names), std::end(credit_names),
                     [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

std::string_view trim_signs(std::string_view text) {
  constexpr std::string_view signs = " ()[]|/,;:";
  while (!text.empty() && signs.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
  while (!text.empty() && signs.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
  return text;
}

}  // namespace

Caption split_caption(std::string_view text) {
  std::string const lower = lower_case(text);
  if (lower.size() != text.size()) return {std::string(text), {}};
  std::size_t begin = std::string::npos;
  std::size_t end = 0;
  for (std::string_view const word : credit_words) {
    std::size_t const at = lower.rfind(word);
    bool const stands_alone =
        at != std::string::npos && (at == 0 || !is_alphanumeric(lower[at - 1]));
    if (!stands_alone || at >= begin) continue;
    begin = at;
    end = at + word.size();
  }
  // A credit is short; where it isn't, the word is part of the text.
  constexpr std::size_t longest_credit = 120;
  if (begin == std::string::npos || text.size() - end > longest_credit)
    return {std::string(text), {}};
  return {std::string(trim_signs(text.substr(0, begin))),
          std::string(trim_signs(text.substr(end)))};
}

Caption read_caption(Dom const& dom, DomId image) {
  DomId const figure = dom.closest(image, HtmlTag::figure);
  if (figure == no_dom_node) return {};
  DomId const end = std::min<DomId>(dom.end_of(figure), figure + max_text_nodes);
  std::string text;
  std::string credit;
  for (DomId id = figure + 1; id < end; ++id) {
    if (!dom.is_element(id)) continue;
    if (text.empty() && dom.tag(id) == HtmlTag::figcaption) text = element_text(dom, id, 1000);
    if (credit.empty() && is_credit_element(dom, id)) credit = element_text(dom, id, 200);
  }
  if (credit.empty()) return split_caption(text);
  if (text.ends_with(credit)) text.resize(text.size() - credit.size());
  Caption const named = split_caption(credit);
  return {std::string(trim_signs(text)), named.credit.empty() ? credit : named.credit};
}

}  // namespace article
