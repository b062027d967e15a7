#include "markdown/fragment.hpp"

#include "document/complete_metadata.hpp"
#include "markdown/cmark_tree.hpp"
#include "markdown/convert.hpp"
#include "markdown/front_matter.hpp"

namespace article {
void convert_markdown(std::string_view markdown, Builder& builder, Metadata& metadata) {
  Metadata said;
  std::size_t const body = read_front_matter(markdown, said, builder.diagnostics());
  complete_metadata(metadata, said);
  std::string_view const source = markdown.substr(body);
  CmarkTree const tree(source, true);
  convert(tree, builder, {.source = source, .base_offset = body});
}

}  // namespace article
