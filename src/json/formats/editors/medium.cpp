#include <string>
#include <vector>

#include "json/formats/editors/add_node.hpp"
#include "json/formats/editors/line_blocks.hpp"
#include "json/formats/editors/ranged_text.hpp"
#include "json/formats/editors/tables.hpp"

namespace article::json_reader {
namespace {

/// Types have numbers in what a page says with ?format=json, and names in what its API says.
constexpr NodeRow nodes[] = {
    {"1|P", Kind::paragraph},
    {"2|H2", Kind::heading, "depth=2"},
    {"3|H3", Kind::heading, "depth=2"},
    {"13|H4", Kind::heading, "depth=3"},
    {"6|BQ|7|PQ", Kind::blockquote},
    {"8|PRE", Kind::code, "lang:codeBlockMetadata.lang"},
    {"9|ULI", Kind::list_item, "flat"},
    {"10|OLI", Kind::list_item, "flat ordered"},
    {"4|IMG", Kind::image,
     "id:metadata.id alt:metadata.alt width:metadata.originalWidth "
     "height:metadata.originalHeight"},
    {"11|IFRAME", Kind::embed,
     "url:iframe.mediaResource.href|iframe.iframeSrc title:iframe.mediaResource.title"},
    {"14|MIXTAPE_EMBED", Kind::embed,
     "url:mixtapeMetadata.href title:mixtapeMetadata.mediaResource.title"},
};

constexpr MarkRow marks[] = {
    {"3|A", Kind::link, "url:href title:title"},
    {"1|STRONG", Kind::strong},
    {"2|EM", Kind::emphasis},
    {"10|CODE", Kind::inline_code},
};

constexpr NodeRow unknown_block{"", Kind::paragraph};

/// Where pictures are, by their id.
constexpr std::string_view picture_address = "https://miro.medium.com/v2/";

void add_picture(SpecReader const& fields, std::string_view caption, Builder& builder) {
  std::string const url = std::string(picture_address) + std::string(fields.text("id"));
  if (!caption.empty()) builder.open(Kind::figure);
  builder.leaf(Image{.url = url,
                     .alt = fields.text("alt"),
                     .width_px = fields.number("width", 0),
                     .height_px = fields.number("height", 0)});
  if (caption.empty()) return;
  builder.open(Kind::figcaption);
  builder.text(caption);
  builder.close();
  builder.close();
}

void read_paragraphs(Dialect const& dialect, JsonTree const& tree, JsonId document,
                     JsonOptions const& options, Builder& builder) {
  Finder const finder(tree);
  LineBlocks blocks(builder);
  for (JsonId const paragraph : finder.find_all(document, dialect.start)) {
    NodeRow const* row = find_node_row(dialect, finder.text(paragraph, "type"));
    if (row == nullptr) row = &unknown_block;
    SpecReader const fields(finder, paragraph, row->fields);
    std::string_view const text = tree.find_string(paragraph, "text");
    if (row->kind == Kind::image || row->kind == Kind::embed) {
      blocks.finish();
      builder.open(Kind::root);
      row->kind == Kind::image ? add_picture(fields, text, builder)
                               : add_leaf(row->kind, fields, {}, options, builder);
      builder.close();
      continue;
    }
    if (!blocks.begin(*row, fields)) {
      blocks.add_code(text, fields.text("lang"));
      continue;
    }
    std::vector<MarkRange> ranges;
    for (JsonId const markup : finder.find_all(paragraph, "markups.*")) {
      MarkRow const* const mark = find_mark_row(dialect, finder.text(markup, "type"));
      if (mark == nullptr) continue;
      SpecReader const place(finder, markup, "start:start end:end");
      SpecReader const said(finder, markup, mark->fields);
      ranges.push_back(
          {.start = place.number("start", 0),
           .end = place.number("end", 0),
           .mark = {.kind = mark->kind, .url = said.text("url"), .title = said.text("title")}});
    }
    add_ranged_text(text, ranges, blocks.runs());
    blocks.end();
  }
  blocks.finish();
}

}  // namespace

constinit Dialect const medium_dialect{
    .name = "Medium paragraphs",
    .source = "what https://medium.com/p/ID?format=json gives, and its GraphQL API",
    .signature = "bodyModel.paragraphs.*.type|paragraphs.*.type",
    .start = "bodyModel.paragraphs.*|paragraphs.*",
    .node_rows = nodes,
    .mark_rows = marks,
    .read = read_paragraphs};

}  // namespace article::json_reader
