#include "text/write_header.hpp"

#include <string>

#include "base/ascii.hpp"
#include "base/readable_date.hpp"
#include "document/walk.hpp"
#include "text/write_blocks.hpp"
#include "text/write_inline.hpp"

namespace article::text_writer {
namespace {

bool has_image(Document const& document, std::string_view url) {
  bool found = false;
  walk(document, [&](NodeId id, Visit) {
    found = document[id].kind == Kind::image && document.fields<Image>(id).url == url;
    return found ? Next::stop : Next::descend;
  });
  return found;
}

void write_paragraph(Page& page, std::string_view text) {
  if (trim(text).empty()) return;
  page.text(trim(text));
  page.gap();
}

/// "Ada Lindqvist, Bo Ek · September 12, 2024"
std::string byline(Metadata const& metadata) {
  std::string line = byline_names(metadata);
  bool const is_published = !metadata.published.value.empty();
  std::string_view const date = is_published ? metadata.published.value : metadata.modified.value;
  if (date.empty()) return line;
  if (!line.empty()) line += " · ";
  if (!is_published) line += "Updated ";
  return line + readable_date(date, metadata.language.value);
}

void write_lead_image(Page& page, LeadImage const& image) {
  std::string const description = image_text(image.alt);
  std::string caption = image.caption;
  if (!image.credit.empty()) caption += (caption.empty() ? "" : " ") + image.credit;
  if (!description.empty()) page.text(description);
  if (!caption.empty()) page.text(caption);
  page.gap();
}

}  // namespace

NodeId find_title_heading(Article const& article) {
  Document const& document = article.document;
  NodeId const first = document[Document::root].first_child;
  if (first == no_node || document[first].kind != Kind::heading) return no_node;
  if (document.fields<Heading>(first).depth != 1) return no_node;
  return plain_text(document, first) == trim(article.metadata.title.value) ? first : no_node;
}

void write_header(Page& page, Article const& article) {
  Metadata const& metadata = article.metadata;
  write_heading(page, trim(metadata.title.value), 1);
  page.gap();
  write_paragraph(page, metadata.subtitle.value);
  write_paragraph(page, byline(metadata));
  LeadImage const& image = metadata.lead_image.value;
  bool const is_in_document = !image.url.empty() && has_image(article.document, image.url);
  if (metadata.lead_image && !is_in_document) write_lead_image(page, image);
}

}  // namespace article::text_writer
