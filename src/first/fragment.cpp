/// Raw HTML in Markdown needs the reader of HTML, which the small module has not. Linked in place of what
/// src/html/reader.cpp has.
#include "html/fragment.hpp"

namespace article {

void convert_fragment(std::string_view, Builder& builder, Placeholders*) {
  builder.diagnostics().need_full_engine();
}

}  // namespace article
