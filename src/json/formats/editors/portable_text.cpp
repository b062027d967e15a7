#include "json/formats/editors/tables.hpp"

namespace article::json_reader {
namespace {

/// The type of a block is its style or the kind of list it is in; of other objects their own.
constexpr NodeRow nodes[] = {
    {"normal|block", Kind::paragraph},
    {"h1", Kind::heading, "depth=1"},
    {"h2", Kind::heading, "depth=2"},
    {"h3", Kind::heading, "depth=3"},
    {"h4", Kind::heading, "depth=4"},
    {"h5", Kind::heading, "depth=5"},
    {"h6", Kind::heading, "depth=6"},
    {"blockquote", Kind::blockquote},
    {"bullet", Kind::list_item, "flat level1:level"},
    {"number", Kind::list_item, "flat ordered level1:level"},
    {"code|codeBlock", Kind::code, "value:code lang:language caption:filename"},
    {"image|figure|mainImage|imageBlock", Kind::image,
     "url:asset.url|url|src|asset._ref alt:alt|asset.altText title:title caption:caption"},
    {"gallery", Kind::root, "children:images|items"},
    {"break|hr|divider", Kind::thematic_break},
    {"youtube|video|embed|vimeo|iframe|externalVideo|tweet", Kind::embed, "url:url|href|src"},
    {"table", Kind::table, "children:rows headRows:hasHeader"},
    {"tableRow|row", Kind::table_row, "children:cells"},
    {"callout|note|alert", Kind::callout,
     "callout:tone|type|variant title:title children:content|body|text|children"},
    {"latex|math", Kind::math, "value:body|latex"},
    {"span", Kind::text},
};

constexpr MarkRow marks[] = {
    {"link|externalLink", Kind::link, "url:href|url title:title"},
    {"strong", Kind::strong},
    {"em", Kind::emphasis},
    {"strike-through", Kind::deletion},
    {"code", Kind::inline_code},
    {"highlight", Kind::mark},
    {"sup", Kind::superscript},
    {"sub", Kind::subscript},
    {"underline|internalLink|color|comment", Kind::text},
};

}  // namespace

constinit Dialect const portable_text_dialect{
    .name = "Portable Text (Sanity)",
    .source = "https://www.portabletext.org/specification/",
    .signature = "@array *._type=block",
    .start = "",
    .type = "listItem|style|_type",
    .children = "children",
    .mark_form = MarkForm::list,
    .mark_name = "_type",
    .mark_definitions = "markDefs",
    .node_rows = nodes,
    .mark_rows = marks};

}  // namespace article::json_reader
