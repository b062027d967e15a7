#include "markdown/writer.hpp"

#include "document/title_heading.hpp"
#include "document/walk.hpp"
#include "markdown/write_content.hpp"
#include "markdown/write_front_matter.hpp"

namespace article {

namespace {

TitlePlace title_place(Article const& article) {
  auto const& title = article.metadata.title;
  NodeId const heading = title_heading(article.document);
  bool const is_heading = title.source == Source::heading && heading != no_node &&
                          plain_text(article.document, heading) == title.value;
  return is_heading ? TitlePlace::heading : TitlePlace::front_matter;
}

}  // namespace

std::string write_markdown(Article const& article, MarkdownWriteOptions const& options) {
  std::string out;
  if (options.front_matter) out = write_front_matter(article.metadata, title_place(article));
  if (!out.empty()) out += '\n';
  MarkdownContent(article.document, out).write_all();
  return out;
}

}  // namespace article
