#include "html/survey.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "document/content_model.hpp"
#include "document/walk.hpp"

namespace article {
namespace {

/// Whether a node's children are all inlines, so that no block is below it.
bool holds_lines_only(Document const& document, NodeId id) {
  NodeId const first = document[id].first_child;
  return first != no_node && is_inline(document[first].kind) && document[id].kind != Kind::figure;
}

/// The first block, when it says the same as the title in the metadata.
NodeId find_title_heading(Article const& article) {
  Document const& document = article.document;
  NodeId const first = document[Document::root].first_child;
  if (first == no_node || document[first].kind != Kind::heading) return no_node;
  if (document.fields<Heading>(first).depth != 1) return no_node;
  return plain_text(document, first) == trim(article.metadata.title.value) ? first : no_node;
}

bool has_image(Document const& document, std::string_view url) {
  bool found = false;
  walk(document, [&](NodeId id, Visit) {
    found = document[id].kind == Kind::image && document.fields<Image>(id).url == url;
    return found ? Next::stop : Next::descend;
  });
  return found;
}

void sort_by_number(Document const& document, std::vector<NodeId>& footnotes) {
  auto const rank = [&](NodeId id) {
    // 0, which means never referred to, becomes the largest.
    return document.fields<FootnoteDefinition>(id).number - 1;
  };
  std::stable_sort(footnotes.begin(), footnotes.end(),
                   [&](NodeId a, NodeId b) { return rank(a) < rank(b); });
}

}  // namespace

HtmlSurvey survey(Article const& article, HtmlOptions const& options) {
  Document const& document = article.document;
  Metadata const& metadata = article.metadata;
  bool const has_header = options.header == HtmlHeader::include;
  bool const shows_title = has_header && !metadata.title.value.empty();

  HtmlSurvey result;
  if (shows_title) result.title_heading = find_title_heading(article);
  if (has_header && metadata.lead_image) {
    LeadImage const& image = metadata.lead_image.value;
    bool const in_document = !image.url.empty() && has_image(document, image.url);
    result.shows_lead_image = !in_document && (!image.url.empty() || !image.alt.empty());
  }

  int highest = 7;
  walk(document, [&](NodeId id, Visit visit) {
    if (visit == Visit::leave) return Next::descend;
    Kind const kind = document[id].kind;
    if (kind == Kind::footnote_definition) result.footnotes.push_back(id);
    if (kind == Kind::heading && id != result.title_heading) {
      highest = std::min<int>(highest, document.fields<Heading>(id).depth);
    }
    return holds_lines_only(document, id) ? Next::skip : Next::descend;
  });
  sort_by_number(document, result.footnotes);

  int const top = options.top_heading != 0 ? options.top_heading : shows_title ? 2 : 0;
  if (top != 0 && highest <= 6) result.heading_shift = top - highest;
  return result;
}

}  // namespace article
