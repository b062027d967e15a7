#include "json/formats/editors/tables.hpp"

namespace article::json_reader {
namespace {

constexpr NodeRow nodes[] = {
    {"paragraph", Kind::paragraph},
    {"heading", Kind::heading, "depth:props.level"},
    {"quote", Kind::blockquote},
    {"bulletListItem|toggleListItem", Kind::list_item, "flat"},
    {"numberedListItem", Kind::list_item, "flat ordered start:props.start"},
    {"checkListItem", Kind::list_item, "flat checked:props.checked"},
    {"codeBlock", Kind::code, "lang:props.language children:content"},
    {"divider|pageBreak", Kind::thematic_break},
    {"image", Kind::image, "url:props.url alt:props.name caption:props.caption"},
    {"video", Kind::media, "url:props.url title:props.name caption:props.caption"},
    {"audio", Kind::media, "mediaKind=audio url:props.url title:props.name"},
    {"file", Kind::embed, "url:props.url title:props.name"},
    {"table", Kind::table,
     "children:content.rows headRows:content.headerRows headColumns:content.headerCols"},
    {"tableCell", Kind::table_cell,
     "children:content colspan:props.colspan rowspan:props.rowspan align:props.textAlignment "
     "unaligned=left"},
    {"columnList|column", Kind::root},
    {"link", Kind::link, "url:href children:content"},
    {"text", Kind::text},
    {"", Kind::table_row, "children:cells"},
};

constexpr MarkRow marks[] = {
    {"styles.bold", Kind::strong},
    {"styles.italic", Kind::emphasis},
    {"styles.strike", Kind::deletion},
    {"styles.code", Kind::inline_code},
};

}  // namespace

constinit Dialect const block_note_dialect{
    .name = "BlockNote",
    .source = "https://www.blocknotejs.org/docs/foundations/document-structure",
    .signature = "@array *.props@object *.type",
    .start = "",
    .children = "content,children",
    .mark_form = MarkForm::members,
    .node_rows = nodes,
    .mark_rows = marks};

}  // namespace article::json_reader
