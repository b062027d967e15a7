#include "html/writer.hpp"

#include "html/content.hpp"
#include "html/header.hpp"
#include "html/markup.hpp"
#include "html/survey.hpp"

namespace article {

std::string write_html(Article const& article, HtmlOptions const& options) {
  std::string out;
  // Nodes and text together take more memory than their markup does, as a rule.
  out.reserve(article.document.memory());
  HtmlSurvey const known = survey(article, options);

  Markup markup(out);
  if (options.article_element) {
    markup.raw("<article").attribute_if("lang", article.metadata.language.value);
    Direction const direction = article.metadata.direction.value;
    if (direction != Direction::none) {
      markup.attribute("dir", direction_names[static_cast<std::size_t>(direction)]);
    }
    markup.raw(">\n");
  }
  if (options.header == HtmlHeader::include) {
    std::string title;
    if (known.title_heading != no_node) {
      HtmlContent(title, article, known, options).write_children(known.title_heading);
    }
    write_html_header(out, article, known, options, title);
  }
  HtmlContent content(out, article, known, options);
  content.write_document();
  content.write_footnotes();
  if (options.article_element) markup.raw("</article>\n");
  return out;
}

}  // namespace article
