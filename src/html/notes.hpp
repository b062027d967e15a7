#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "html/dom.hpp"

namespace article {

/// The footnotes of a page, in the shapes that Markdown processors, wikis, blogs and word processors
/// give them: a short mark that links to an element of the page, and that element, which as a rule
/// links back.
///
/// A link is a reference when its text is a mark (a number, a letter, a symbol, in brackets or not),
/// its target is a list item, a paragraph or a box that is not around the link itself, and one more
/// sign says so: it is raised, its role or class or address says note, or its target links back.
class Notes {
 public:
  explicit Notes(Dom const& dom);

  /// Label of the note that the element refers to, or empty. The element is the outermost that is
  /// nothing but the reference: the <sup> around the link.
  std::string_view reference(DomId id) const;

  /// Whether the element is a note that is told elsewhere, or a list, box or heading that has notes
  /// only.
  bool is_left_out(DomId id) const { return m_left_out.count(id) != 0; }

  /// Whether the element leads from a note back to its reference, or is the note's mark.
  bool is_back_link(DomId id) const { return m_back_links.count(id) != 0; }

  struct Definition {
    DomId node;
    std::string label;
  };
  /// The notes that are referred to, in the order of their first references.
  std::vector<Definition> const& definitions() const { return m_definitions; }

 private:
  friend class NoteFinder;

  std::vector<Definition> m_definitions;
  std::unordered_map<DomId, std::uint32_t> m_references;  ///< To the index of the definition.
  std::unordered_set<DomId> m_left_out;
  std::unordered_set<DomId> m_back_links;
};

}  // namespace article
