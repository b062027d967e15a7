#include "json/formats/editors/tables.hpp"

namespace article::json_reader {
namespace {

constexpr NodeRow nodes[] = {
    {"doc|layoutSection|layoutColumn|bodiedExtension|bodiedSyncBlock|multiBodiedExtension|"
     "extensionFrame",
     Kind::root},
    {"paragraph", Kind::paragraph},
    {"heading", Kind::heading, "depth:attrs.level"},
    {"blockquote", Kind::blockquote},
    {"bulletList|taskList|decisionList", Kind::list},
    {"orderedList", Kind::list, "ordered start:attrs.order"},
    {"listItem|decisionItem", Kind::list_item},
    {"taskItem|blockTaskItem", Kind::list_item, "checked:attrs.state~DONE"},
    {"codeBlock", Kind::code, "lang:attrs.language"},
    {"rule", Kind::thematic_break},
    {"hardBreak", Kind::line_break},
    {"mediaSingle|mediaGroup", Kind::figure},
    {"media|mediaInline", Kind::image,
     "url:attrs.url alt:attrs.alt width:attrs.width height:attrs.height"},
    {"image", Kind::image, "url:attrs.src alt:attrs.alt title:attrs.title"},
    {"caption", Kind::figcaption},
    {"panel", Kind::callout, "callout:attrs.panelType"},
    {"expand|nestedExpand", Kind::details, "summary:attrs.title"},
    {"table", Kind::table},
    {"tableRow", Kind::table_row},
    {"tableHeader", Kind::table_cell, "header colspan:attrs.colspan rowspan:attrs.rowspan"},
    {"tableCell", Kind::table_cell, "colspan:attrs.colspan rowspan:attrs.rowspan"},
    {"embedCard|blockCard", Kind::embed, "url:attrs.url|attrs.data.url title:attrs.data.name"},
    {"inlineCard", Kind::link,
     "url:attrs.url|attrs.data.url text:attrs.data.name|attrs.url|attrs.data.url"},
    {"mention|status", Kind::text, "text:attrs.text"},
    {"emoji", Kind::text, "text:attrs.text|attrs.shortName"},
    {"date", Kind::time, "date:attrs.timestamp"},
    {"placeholder|extension|inlineExtension", Kind::text, "skip"},
    {"text", Kind::text},
};

constexpr MarkRow marks[] = {
    {"link", Kind::link, "url:attrs.href title:attrs.title"},
    {"strong", Kind::strong},
    {"em", Kind::emphasis},
    {"strike", Kind::deletion},
    {"code", Kind::inline_code},
    {"sub", Kind::subscript},
    {"sup", Kind::superscript},
    {"underline|textColor|backgroundColor|annotation|border|alignment|indentation|breakout|"
     "fragment|dataConsumer|fontSize",
     Kind::text},
};

}  // namespace

constinit Dialect const atlassian_dialect{
    .name = "Atlassian Document Format",
    .source = "https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/",
    .signature = "type=doc version content@array",
    .start = "content",
    .mark_form = MarkForm::list,
    .mark_name = "attrs.type|type",
    .node_rows = nodes,
    .mark_rows = marks};

}  // namespace article::json_reader
