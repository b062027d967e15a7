#include "json/formats/editors/tables.hpp"

namespace article::json_reader {
namespace {

constexpr NodeRow nodes[] = {
    {"document", Kind::root},
    {"paragraph", Kind::paragraph},
    {"heading-1", Kind::heading, "depth=1"},
    {"heading-2", Kind::heading, "depth=2"},
    {"heading-3", Kind::heading, "depth=3"},
    {"heading-4", Kind::heading, "depth=4"},
    {"heading-5", Kind::heading, "depth=5"},
    {"heading-6", Kind::heading, "depth=6"},
    {"blockquote", Kind::blockquote},
    {"unordered-list", Kind::list},
    {"ordered-list", Kind::list, "ordered"},
    {"list-item", Kind::list_item},
    {"hr", Kind::thematic_break},
    {"table", Kind::table},
    {"table-row", Kind::table_row},
    {"table-header-cell", Kind::table_cell, "header colspan:data.colspan rowspan:data.rowspan"},
    {"table-cell", Kind::table_cell, "colspan:data.colspan rowspan:data.rowspan"},
    {"embedded-asset-block", Kind::image,
     "url:data.target.fields.file.url|data.target.url "
     "alt:data.target.fields.title|data.target.title "
     "width:data.target.fields.file.details.image.width|data.target.width "
     "height:data.target.fields.file.details.image.height|data.target.height "
     "caption:data.target.fields.description|data.target.description"},
    {"embedded-entry-block|embedded-resource-block|embedded-entry-inline|"
     "embedded-resource-inline",
     Kind::text,
     "text:data.target.fields.title|data.target.fields.name|data.target.title|data.target.name"},
    {"hyperlink", Kind::link, "url:data.uri"},
    {"asset-hyperlink", Kind::link, "url:data.target.fields.file.url|data.target.url"},
    {"entry-hyperlink|resource-hyperlink", Kind::text},
    {"text", Kind::text},
};

constexpr MarkRow marks[] = {
    {"bold", Kind::strong},
    {"italic", Kind::emphasis},
    {"code", Kind::inline_code},
    {"strikethrough", Kind::deletion},
    {"superscript", Kind::superscript},
    {"subscript", Kind::subscript},
    {"underline", Kind::text},
};

}  // namespace

constinit Dialect const contentful_dialect{
    .name = "Contentful rich text",
    .source = "https://www.contentful.com/developers/docs/concepts/rich-text/",
    .signature = "nodeType=document content@array",
    .start = "content",
    .type = "nodeType",
    .text = "value",
    .mark_form = MarkForm::list,
    .node_rows = nodes,
    .mark_rows = marks};

}  // namespace article::json_reader
