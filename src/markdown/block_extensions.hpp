#pragma once

#include <string_view>

struct cmark_node;
struct cmark_syntax_extension;

namespace article {

/// Most lines of a paragraph that can be terms of a definition list; a longer one is prose.
inline constexpr int max_terms = 3;

/// An extension of cmark for task list items, definition lists and blocks of math. To be called
/// once; not from two threads at a time.
///
/// - `- [ ] text` and `- [x] text`, as in GFM.
/// - A line `: text` after a paragraph of at most three lines (a blank line may part them) makes
///   each of its lines a term and what follows its description; text that is indented as far as
///   the description's goes on in it. The form is PHP Markdown Extra's.
/// - A line of `$$` alone opens a formula; one that ends in `$$` closes it. Without a closing line
///   it stays text.
cmark_syntax_extension* make_block_extension();

/// To be called before the text is parsed on this thread: finds the last line that may close a
/// formula, so that none is opened that nothing closes. Linear.
void look_ahead_for_formulas(std::string_view text);

/// What a block made or marked by the extension is.
enum class BlockExtension {
  none,
  open_task,
  done_task,
  definition_list,
  definition_term,
  definition_description,
  math,
};

BlockExtension block_extension_of(cmark_node const* node);

}  // namespace article
