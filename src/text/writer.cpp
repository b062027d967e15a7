#include "text/writer.hpp"

#include "document/content_model.hpp"
#include "document/walk.hpp"

namespace article {
namespace {

bool is_line_block(Kind kind) {
  return kind == Kind::paragraph || kind == Kind::heading || kind == Kind::table_cell ||
         kind == Kind::figcaption || kind == Kind::summary || kind == Kind::definition_term ||
         kind == Kind::code || kind == Kind::math;
}

/// The text of each block of text, `between` set between two of them.
std::string text_of_blocks(Document const& document, std::string_view between, bool captions) {
  std::string out;
  walk(document, [&](NodeId id, Visit visit) {
    Kind const kind = document[id].kind;
    if (visit == Visit::leave) return Next::descend;
    if (!captions && (kind == Kind::figcaption || kind == Kind::embed || kind == Kind::media)) {
      return Next::skip;
    }
    if (!is_line_block(kind)) return Next::descend;
    NodeId const first = document[id].first_child;
    if (first != no_node && !is_inline(document[first].kind)) return Next::descend;
    std::string const text =
        has_value(kind) ? std::string(document[id].value) : plain_text(document, id);
    if (text.empty()) return Next::skip;
    if (!out.empty()) out += between;
    out += text;
    return Next::skip;
  });
  return out;
}

}  // namespace

std::string write_text(Article const& article, TextWriteOptions const& options) {
  std::string out;
  if (options.header && article.metadata.title) out = article.metadata.title.value + "\n\n";
  out += text_of_blocks(article.document, "\n\n", true);
  if (!out.empty()) out += '\n';
  return out;
}

std::string write_body_text(Article const& article) {
  std::string out = text_of_blocks(article.document, "\n", false);
  if (!out.empty()) out += '\n';
  return out;
}

}  // namespace article
