#include "json/formats/editors/tables.hpp"

namespace article::json_reader {
namespace {

constexpr NodeRow nodes[] = {
    {"paragraph", Kind::paragraph},
    {"heading_1", Kind::heading, "depth=1"},
    {"heading_2", Kind::heading, "depth=2"},
    {"heading_3", Kind::heading, "depth=3"},
    {"heading_4", Kind::heading, "depth=4"},
    {"quote", Kind::blockquote},
    {"callout", Kind::callout},
    {"bulleted_list_item", Kind::list_item, "flat"},
    {"numbered_list_item", Kind::list_item, "flat ordered start:$.list_start_index"},
    {"to_do", Kind::list_item, "flat checked:to_do.checked"},
    {"toggle", Kind::details, "summary:toggle.rich_text|toggle.text children:$.children,children"},
    {"code", Kind::code, "lang:code.language caption:code.caption children:code.rich_text"},
    {"divider", Kind::thematic_break},
    {"equation", Kind::math, "value:equation.expression"},
    {"image", Kind::image,
     "url:image.file.url|image.external.url alt:image.caption.*.plain_text "
     "caption:image.caption"},
    {"video", Kind::embed, "url:video.external.url|video.file.url"},
    {"audio", Kind::media, "mediaKind=audio url:audio.file.url|audio.external.url"},
    {"file|pdf", Kind::embed, "url:$.file.url|$.external.url title:$.name"},
    {"embed|bookmark|link_preview", Kind::embed, "url:$.url title:$.caption.*.plain_text"},
    {"table", Kind::table,
     "headRows:table.has_column_header headColumns:table.has_row_header "
     "children:table.children,children"},
    {"table_row", Kind::table_row, "children:table_row.cells"},
    {"column_list|column|synced_block|template", Kind::root, "children:$.children,children"},
    {"child_page|child_database", Kind::paragraph, "text:$.title"},
    {"table_of_contents|breadcrumb|unsupported|tab", Kind::root, "skip"},
    {"text|mention", Kind::text},
};

/// Equations in a line are rich text like others.
constexpr MarkRow marks[] = {
    {"href|text.link.url", Kind::link, "url:href|text.link.url"},
    {"annotations.bold", Kind::strong},
    {"annotations.italic", Kind::emphasis},
    {"annotations.strikethrough", Kind::deletion},
    {"annotations.code", Kind::inline_code},
};

}  // namespace

constinit Dialect const notion_dialect{
    .name = "Notion blocks",
    .source = "https://developers.notion.com/reference/block",
    .signature = "results.*.object|children.*.object|*.object=block",
    .start = "results|children|blocks",
    .children = "$.rich_text|$.text,$.children,children",
    .text = "plain_text|text.content",
    .mark_form = MarkForm::members,
    .node_rows = nodes,
    .mark_rows = marks};

}  // namespace article::json_reader
