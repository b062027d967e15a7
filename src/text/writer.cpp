#include "text/writer.hpp"

#include <utility>

#include "text/notes.hpp"
#include "text/page.hpp"
#include "text/write_blocks.hpp"
#include "text/write_header.hpp"

namespace article {
namespace {

using namespace text_writer;

/// "[3] " before a note, and as much white space before its other lines.
void open_note(Page& page, std::size_t number) {
  std::string const mark = "[" + std::to_string(number) + "] ";
  page.push(mark, std::string(mark.size(), ' '));
}

void write_footnotes(Page& page, Document const& document, Notes& notes) {
  std::size_t number = 0;
  page.gap();
  for (NodeId const note : notes.footnotes()) {
    open_note(page, ++number);
    write_blocks(page, document, note, notes);
    page.pop();
    page.gap();
  }
}

void write_urls(Page& page, Notes const& notes) {
  std::size_t number = notes.footnotes().size();
  page.gap();
  for (std::string_view const url : notes.urls()) {
    open_note(page, ++number);
    page.text(url);
    page.pop();
  }
}

}  // namespace

std::string write_text(Article const& article, TextWriteOptions const& options) {
  Page page(options.width);
  Notes notes(article.document, options.links);
  if (options.header) write_header(page, article);
  NodeId const repeated = options.header ? find_title_heading(article) : no_node;
  write_blocks(page, article.document, Document::root, notes, repeated);
  write_footnotes(page, article.document, notes);
  write_urls(page, notes);
  return std::move(page.out());
}

}  // namespace article
