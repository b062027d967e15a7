#include "json/formats/editors/tables.hpp"

namespace article::json_reader {
namespace {

/// Slate leaves names to the application; these are of its own examples, of Plate and of others.
constexpr NodeRow nodes[] = {
    {"paragraph|p|unstyled|normal|list-item-text|list_item_text|lic|list-item-child|column_group|"
     "column|columns",
     Kind::paragraph},
    {"heading-one|heading_one|headingOne|h1|heading1|heading-1|title", Kind::heading, "depth=1"},
    {"heading-two|heading_two|headingTwo|h2|heading2|heading-2", Kind::heading, "depth=2"},
    {"heading-three|heading_three|h3|heading3|heading-3", Kind::heading, "depth=3"},
    {"heading-four|heading_four|h4|heading4|heading-4", Kind::heading, "depth=4"},
    {"heading-five|heading_five|h5|heading5|heading-5", Kind::heading, "depth=5"},
    {"heading-six|heading_six|h6|heading6|heading-6", Kind::heading, "depth=6"},
    {"heading", Kind::heading, "depth:level|depth"},
    {"block-quote|block_quote|blockquote|quote", Kind::blockquote},
    {"bulleted-list|bulleted_list|bulletedList|unordered-list|unordered_list|ul|ul_list|ul-list",
     Kind::list},
    {"numbered-list|numbered_list|numberedList|ordered-list|ordered_list|ol|ol_list|ol-list",
     Kind::list, "ordered start:start"},
    {"list", Kind::list, "ordered:format|style~ordered,number,ol"},
    {"list-item|list_item|listItem|li", Kind::list_item, "checked:checked"},
    {"check-list-item|check_list_item|action_item|todo_li|todo-item", Kind::list_item,
     "flat checked:checked"},
    {"code|code-block|code_block|codeBlock|pre", Kind::code, "lang:lang|language"},
    {"code-line|code_line", Kind::paragraph},
    {"thematic-break|thematic_break|divider|hr|horizontal-rule", Kind::thematic_break},
    {"break", Kind::line_break},
    {"image|img", Kind::image,
     "url:url|src|data.src alt:alt|data.alt title:title width:width height:height "
     "caption:caption"},
    {"video|media_embed|embed|iframe", Kind::embed, "url:url|src"},
    {"audio", Kind::media, "mediaKind=audio url:url|src"},
    {"link|a", Kind::link, "url:url|href|data.href|data.url title:title"},
    {"mention", Kind::text, "text:character|value"},
    {"table", Kind::table},
    {"table-body|table_body|tbody|thead|table-head", Kind::text},
    {"table-row|table_row|tr", Kind::table_row},
    {"table-header-cell|table_header_cell|th", Kind::table_cell,
     "header colspan:colSpan|colspan rowspan:rowSpan|rowspan align:align"},
    {"table-cell|table_cell|td", Kind::table_cell,
     "colspan:colSpan|colspan rowspan:rowSpan|rowspan align:align"},
    {"callout", Kind::callout, "callout:variant"},
    {"equation", Kind::math, "value:texExpression|latex"},
    {"inline_equation", Kind::inline_math, "value:texExpression|latex"},
};

constexpr MarkRow marks[] = {
    {"bold|strong", Kind::strong},
    {"italic|emphasis", Kind::emphasis},
    {"strikethrough|strike", Kind::deletion},
    {"code", Kind::inline_code},
    {"highlight", Kind::mark},
    {"subscript", Kind::subscript},
    {"superscript", Kind::superscript},
    {"kbd", Kind::keyboard},
};

}  // namespace

constinit Dialect const slate_dialect{
    .name = "Slate and Plate",
    .source = "https://docs.slatejs.org/concepts/02-nodes, https://platejs.org/docs",
    .signature = "@array *.children@array",
    .start = "",
    .children = "children",
    .mark_form = MarkForm::members,
    .node_rows = nodes,
    .mark_rows = marks};

}  // namespace article::json_reader
