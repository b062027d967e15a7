#include "html/find_article.hpp"

namespace article {

ArticlePlace find_article(Dom const& page) {
  DomId only_article = no_dom_node;
  DomId main = no_dom_node;
  bool several = false;
  for (DomId id = 0; id < page.size(); ++id) {
    if (page.tag(id) == HtmlTag::article) {
      several = several || only_article != no_dom_node;
      only_article = id;
    }
    bool const is_main = page.tag(id) == HtmlTag::main ||
                         (page.is_element(id) && page.attribute(id, "role") == "main");
    if (is_main && main == no_dom_node) main = id;
  }
  ArticlePlace place;
  if (only_article != no_dom_node && !several) {
    place.root = only_article;
  } else if (main != no_dom_node) {
    place.root = main;
  } else if (page.body() != no_dom_node) {
    place.root = page.body();
  }
  return place;
}

}  // namespace article
