#include "markdown/reader.hpp"

#include <utility>

#include "document/builder.hpp"
#include "document/title_heading.hpp"
#include "document/walk.hpp"
#include "markdown/cmark_tree.hpp"
#include "markdown/convert.hpp"
#include "markdown/front_matter.hpp"

namespace article {
Article read_markdown(std::string_view text, MarkdownOptions const& options) {
  Metadata metadata;
  Builder builder;
  std::size_t body = 0;
  if (options.extensions) body = read_front_matter(text, metadata, builder.diagnostics());

  std::string_view const source = text.substr(body);
  {
    CmarkTree const tree(source, options.extensions);
    convert(tree, builder,
            {.extensions = options.extensions, .source = source, .base_offset = body});
  }
  Diagnostics diagnostics = std::move(builder.diagnostics());
  Article article{.document = std::move(builder).finish(),
                  .metadata = std::move(metadata),
                  .diagnostics = std::move(diagnostics)};

  NodeId const title = title_heading(article.document);
  if (title != no_node) {
    std::string heading = plain_text(article.document, title);
    if (!heading.empty()) {
      article.metadata.title.set_if_unset(std::move(heading), Source::heading);
    }
  }
  return article;
}

}  // namespace article
