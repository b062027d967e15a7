#pragma once

#include <optional>
#include <string>

#include "document/vocabulary.hpp"

struct cmark_node;

namespace article {

struct CalloutHead {
  CalloutKind kind;
  std::string title;  ///< Empty for the kind's own name.
};

/// The head of a callout, `[!NOTE]` in any case on the first line of a block quote, which is taken
/// off it. What follows on that line is the title. None when the quote is a plain one.
/// https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
std::optional<CalloutHead> take_callout(cmark_node* block_quote);

}  // namespace article
