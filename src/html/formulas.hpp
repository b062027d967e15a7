#pragma once

#include <optional>
#include <string>

#include "html/dom.hpp"

namespace article {

struct Formula {
  std::string tex{};
  bool display = false;  ///< Set apart from the text.
};

/// The formula that an element as a whole shows, in any of the forms that pages have it:
///
/// - MathML, with its source in an annotation or in `alttext`, else written as TeX from its structure;
/// - what KaTeX and MathJax leave in a page (their pictures are left out), and what MathJax 2 reads;
/// - `\(…\)` and `\[…\]` in the elements that Pandoc and others mark as math;
/// - pictures whose description is TeX, such as those of Wikipedia, WordPress and Zhihu.
///
/// Nothing when it is none. An empty source means that the element only repeats a formula that stands
/// beside it.
std::optional<Formula> find_formula(Dom const& dom, DomId id);

}  // namespace article
