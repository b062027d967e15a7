/// Front matter, with its three languages and all forms of dates and names, is a quarter of what Markdown
/// takes: the small module only sees that there is some. Linked in place of src/markdown/front_matter.cpp.
#include "markdown/front_matter.hpp"

#include "markdown/front_matter_block.hpp"

namespace article {

std::size_t read_front_matter(std::string_view text, Metadata&, Diagnostics& diagnostics) {
  if (find_front_matter(text)) diagnostics.need_full_engine();
  return 0;
}

}  // namespace article
