#pragma once

#include "html/dom.hpp"
#include "html/extract/features.hpp"
#include "html/extract/rules.hpp"

namespace article {

/// What the rules below are told: the page, and how much prose there is in the part they judge.
struct RuleScope {
  Dom const& dom;
  PageFeatures const& page;
  std::uint32_t prose = 0;
  bool discussion = false;  ///< Readers' comments are what the page has to read.
};

/// The rule that leaves this element out because of its tag or the names it has, or `none`. Looks at
/// nothing but the element and its counts. An element with much of the prose always stays: names
/// mislead.
ExtractRule judge_by_name(RuleScope const& scope, DomId id);

}  // namespace article
