#include "json/formats/editors/tables.hpp"

namespace article::json_reader {
namespace {

constexpr NodeRow nodes[] = {
    {"PARAGRAPH", Kind::paragraph},
    {"HEADING", Kind::heading, "depth:headingData.level"},
    {"BLOCKQUOTE", Kind::blockquote},
    {"BULLETED_LIST", Kind::list},
    {"ORDERED_LIST", Kind::list, "ordered start:orderedListData.start"},
    {"LIST_ITEM", Kind::list_item},
    {"CODE_BLOCK", Kind::code, "lang:codeBlockData.textStyle.language|codeBlockData.language"},
    {"DIVIDER", Kind::thematic_break},
    {"IMAGE", Kind::image,
     "url:imageData.image.src.url|imageData.image.src.id alt:imageData.altText "
     "width:imageData.image.width height:imageData.image.height "
     "caption:nodes|imageData.caption"},
    {"GIF", Kind::image, "url:gifData.original.gif|gifData.downsized.gif alt:gifData.altText"},
    {"GALLERY", Kind::root, "children:galleryData.items"},
    {"CAPTION", Kind::paragraph},
    {"VIDEO", Kind::embed, "url:videoData.video.src.url title:videoData.title"},
    {"AUDIO", Kind::media, "mediaKind=audio url:audioData.audio.src.url title:audioData.name"},
    {"EMBED", Kind::embed, "url:embedData.src title:embedData.oembed.title"},
    {"LINK_PREVIEW", Kind::embed, "url:linkPreviewData.link.url title:linkPreviewData.title"},
    {"HTML", Kind::root, "html:htmlData.html"},
    {"FILE", Kind::embed, "url:fileData.src.url title:fileData.name"},
    {"BUTTON", Kind::embed, "url:buttonData.link.url title:buttonData.text"},
    {"TABLE", Kind::table, "headRows:tableData.rowHeader headColumns:tableData.columnHeader"},
    {"TABLE_ROW", Kind::table_row},
    {"TABLE_CELL", Kind::table_cell},
    {"COLLAPSIBLE_LIST|LAYOUT|LAYOUT_CELL|COLLAPSIBLE_ITEM_BODY", Kind::root},
    {"COLLAPSIBLE_ITEM", Kind::details},
    {"COLLAPSIBLE_ITEM_TITLE", Kind::summary},
    {"TEXT", Kind::text, "text:textData.text"},
    {"", Kind::image, "url:image.media.src.url|image.src.url alt:altText"},
};

constexpr MarkRow marks[] = {
    {"LINK", Kind::link, "url:linkData.link.url"},
    {"ANCHOR", Kind::text},
    {"BOLD", Kind::strong},
    {"ITALIC", Kind::emphasis},
    {"STRIKETHROUGH", Kind::deletion},
    {"SUPERSCRIPT", Kind::superscript},
    {"SUBSCRIPT", Kind::subscript},
    {"SPOILER|UNDERLINE|COLOR|FONT_SIZE|MENTION|EXTERNAL|FONT_FAMILY|LINE_HEIGHT", Kind::text},
};

}  // namespace

constinit Dialect const ricos_dialect{
    .name = "Wix Ricos",
    .source = "https://dev.wix.com/docs/ricos/api-reference/ricos-document",
    .signature = "nodes@array nodes.*.type",
    .start = "nodes",
    .children = "nodes",
    .text = "textData.text",
    .mark_form = MarkForm::list,
    .marks = "textData.decorations",
    .node_rows = nodes,
    .mark_rows = marks};

}  // namespace article::json_reader
