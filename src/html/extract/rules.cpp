#include "html/extract/rules.hpp"

#include <cstddef>
#include <iterator>

namespace article {
namespace {

constexpr RuleText texts[] = {
    {ExtractRule::none, "none", "part of the article"},
    {ExtractRule::hidden, "hidden", "not shown on the page"},
    {ExtractRule::navigation, "navigation", "leads to other pages"},
    {ExtractRule::share, "share", "buttons for sharing and following"},
    {ExtractRule::related, "related", "other articles"},
    {ExtractRule::newsletter, "newsletter", "asks to subscribe"},
    {ExtractRule::consent, "consent", "speaks of cookies"},
    {ExtractRule::advert, "advert", "advertising"},
    {ExtractRule::comments, "comments", "readers' comments"},
    {ExtractRule::author, "author", "presents the author"},
    {ExtractRule::byline, "byline", "author, date and the like, which metadata has"},
    {ExtractRule::tags, "tags", "keywords and categories"},
    {ExtractRule::footer, "footer", "foot of the page"},
    {ExtractRule::header, "header", "head of the page"},
    {ExtractRule::sidebar, "sidebar", "stands beside the article"},
    {ExtractRule::dialog, "dialog", "opens above the page"},
    {ExtractRule::access, "access", "asks to log in or pay"},
    {ExtractRule::tool, "tool", "buttons, players, ratings"},
    {ExtractRule::contents, "contents", "a table of contents, which the viewer makes itself"},
    {ExtractRule::copyright, "copyright", "rights and conditions"},
    {ExtractRule::promo, "promo", "the site speaks of itself"},
    {ExtractRule::form, "form", "a form to fill in"},
    {ExtractRule::links, "links", "little but links"},
    {ExtractRule::teasers, "teasers", "the same shape again and again, each with a link elsewhere"},
    {ExtractRule::title, "title", "the title again"},
    {ExtractRule::metadata, "metadata", "shown from the metadata"},
    {ExtractRule::phrase, "phrase", "a line that pages have around articles"},
    {ExtractRule::ends, "ends", "before or after the text, and unlike it"},
    {ExtractRule::credit, "credit", "who made a picture"},
    {ExtractRule::caption, "caption", "belongs to a picture that is not beside it in the article"},
    {ExtractRule::outside, "outside",
     "around the article, beside a lead that stands apart from it"},
    {ExtractRule::another, "another", "a whole article that follows the one with the page's title"},
    {ExtractRule::repeated, "repeated", "the same text a second time"},
};

}  // namespace

RuleText const& rule_text(ExtractRule rule) {
  auto const index = static_cast<std::size_t>(rule);
  return texts[index < std::size(texts) ? index : 0];
}

}  // namespace article
