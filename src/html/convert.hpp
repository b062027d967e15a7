#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "document/builder.hpp"
#include "html/dom.hpp"
#include "html/fragment.hpp"

namespace article {

/// What extraction has decided about a node. Kept in an array by `DomId`.
enum class Verdict : std::uint8_t {
  undecided,  ///< By the rules for its element.
  keep,       ///< Shown, even where its attributes say that it is hidden.
  unwrap,     ///< Its content without itself.
  drop,       ///< Left out with all that is below.
};

struct HtmlConvertOptions {
  /// By `DomId`; may be empty or shorter than the tree: the rest is undecided.
  std::span<Verdict const> verdicts{};
  Placeholders* placeholders = nullptr;
  /// Direction and language that the whole article has, so that its blocks need not say them.
  Direction direction = Direction::none;
  std::string_view language{};
};

/// Tells the builder what stands below `root`, a node of `dom`: each element by its row of the table
/// (`element_rule`), by the families of markup that have a file each here (`code_blocks`, `formulas`,
/// `footnotes` …), and unless it is hidden. Notes that the text refers to follow at the end. What is
/// left out because it is active has a diagnostic. Linear, no recursion.
void convert(Dom const& dom, DomId root, HtmlConvertOptions const& options, Builder& builder);

}  // namespace article
