#pragma once

#include <optional>
#include <string>

#include "document/vocabulary.hpp"
#include "html/dom.hpp"

namespace article {

struct FoundCallout {
  CalloutKind kind = CalloutKind::note;
  std::string title{};             ///< Empty where it is no more than the kind's own name.
  DomId title_node = no_dom_node;  ///< Where the title stands, to be passed over.
};

/// Whether an element is a note, a tip or a warning set apart from the text, as documentation systems
/// make them: Sphinx, GitHub, Docusaurus, VitePress, MkDocs, Asciidoctor, Quarto, GitBook, MDN …
std::optional<FoundCallout> find_callout(Dom const& dom, DomId id);

}  // namespace article
