#include "json/formats/editors/tables.hpp"

namespace article::json_reader {
namespace {

constexpr NodeRow nodes[] = {
    {"doc|detailsContent|columns|column|columnBlock|layout|section|page", Kind::root},
    {"paragraph", Kind::paragraph},
    {"heading", Kind::heading, "depth:attrs.level id:attrs.id"},
    {"blockquote", Kind::blockquote},
    {"bulletList|bullet_list|taskList|task_list|todo_list", Kind::list},
    {"orderedList|ordered_list", Kind::list, "ordered start:attrs.start|attrs.order"},
    {"listItem|list_item", Kind::list_item},
    {"taskItem|task_item|todo_item", Kind::list_item, "checked:attrs.checked|attrs.done"},
    {"codeBlock|code_block", Kind::code, "lang:attrs.language|attrs.lang|attrs.params"},
    {"horizontalRule|horizontal_rule", Kind::thematic_break},
    {"hardBreak|hard_break", Kind::line_break},
    {"image|captionedImage|resizableImage|image2|imageBlock", Kind::image,
     "url:attrs.src alt:attrs.alt title:attrs.title width:attrs.width height:attrs.height "
     "caption:attrs.caption"},
    {"figure", Kind::figure},
    {"figcaption|caption|figureCaption", Kind::figcaption},
    {"table", Kind::table},
    {"tableRow|table_row", Kind::table_row},
    {"tableHeader|table_header", Kind::table_cell,
     "header colspan:attrs.colspan rowspan:attrs.rowspan align:attrs.align|attrs.alignment"},
    {"tableCell|table_cell", Kind::table_cell,
     "colspan:attrs.colspan rowspan:attrs.rowspan align:attrs.align|attrs.alignment"},
    {"callout|admonition|calloutBlock", Kind::callout,
     "callout:attrs.type|attrs.variant|attrs.kind title:attrs.title"},
    {"details", Kind::details},
    {"detailsSummary", Kind::summary},
    {"youtube|twitch|iframe|embed|youtube2|twitter|tweet|vimeo|loom|figma", Kind::embed,
     "url:attrs.src|attrs.url|attrs.href title:attrs.title"},
    {"video", Kind::media, "url:attrs.src poster:attrs.poster title:attrs.title"},
    {"audio", Kind::media, "mediaKind=audio url:attrs.src title:attrs.title"},
    {"inlineMath|math_inline|inlineMathematics", Kind::inline_math,
     "value:attrs.latex|attrs.formula|content.*.text"},
    {"blockMath|math_display|math_block|blockMathematics", Kind::math,
     "value:attrs.latex|attrs.formula|content.*.text"},
    {"mention", Kind::text, "text:attrs.label|attrs.id"},
    {"emoji", Kind::text, "text:attrs.emoji|attrs.name"},
    {"text", Kind::text},
};

constexpr MarkRow marks[] = {
    {"link", Kind::link, "url:attrs.href title:attrs.title"},
    {"bold|strong", Kind::strong},
    {"italic|em", Kind::emphasis},
    {"strike|strikethrough|s", Kind::deletion},
    {"code", Kind::inline_code},
    {"highlight", Kind::mark},
    {"subscript|sub", Kind::subscript},
    {"superscript|sup", Kind::superscript},
    {"insertion", Kind::insertion},
    {"deletion", Kind::deletion},
    {"underline|u|textStyle|text_style|comment|color|fontSize|fontFamily", Kind::text},
};

}  // namespace

constinit Dialect const prose_mirror_dialect{
    .name = "ProseMirror and Tiptap",
    .source = "https://prosemirror.net/docs/ref/#model.Node.toJSON, https://tiptap.dev/docs",
    .signature = "type=doc content@array",
    .start = "content",
    .mark_form = MarkForm::list,
    .node_rows = nodes,
    .mark_rows = marks};

}  // namespace article::json_reader
