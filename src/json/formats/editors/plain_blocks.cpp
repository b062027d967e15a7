#include "json/formats/editors/tables.hpp"

namespace article::json_reader {
namespace {

/// Names that those choose who make up a form of their own: {"type":"paragraph","text":"…"}.
constexpr NodeRow nodes[] = {
    {"paragraph|p|text|body|richtext|rich_text", Kind::paragraph},
    {"heading|header|subheading|subhead|crosshead|title", Kind::heading, "depth:level|depth|size"},
    {"h1", Kind::heading, "depth=1"},
    {"h2|heading2", Kind::heading, "depth=2"},
    {"h3|heading3", Kind::heading, "depth=3"},
    {"h4|heading4", Kind::heading, "depth=4"},
    {"quote|blockquote|pullquote|pull-quote|pull_quote", Kind::blockquote},
    {"list|ul|bullets|unordered-list|unordered_list", Kind::list,
     "ordered:style|format~ordered,numbered,ol children:items,children,content"},
    {"ol|ordered-list|ordered_list|numbered-list", Kind::list,
     "ordered children:items,children,content"},
    {"list-item|list_item|listItem|li|bullet", Kind::list_item, "flat"},
    {"image|img|photo|picture|figure", Kind::image,
     "url:url|src|href|image.url|image.src|image alt:alt|altText|alt_text|image.alt "
     "width:width height:height caption:caption"},
    {"code|pre|codeblock|code_block", Kind::code,
     "value:code|text|content|value lang:lang|language"},
    {"video|embed|iframe|youtube|tweet|twitter|social", Kind::embed,
     "url:url|src|href|embedUrl title:title"},
    {"audio", Kind::media, "mediaKind=audio url:url|src"},
    {"divider|hr|separator|rule", Kind::thematic_break},
    {"html|raw", Kind::root, "html:html|content|text|value"},
};

}  // namespace

constinit Dialect const plain_blocks_dialect{
    .name = "Blocks with a type and a text",
    .source = "names that their users chose",
    .signature = "@array *.type|*.kind|*.tag *.text|*.content|*.value|*.html",
    .start = "",
    .type = "type|kind|tag",
    .children = "text,content,value,html,children,items",
    .text = "",
    .has_html_strings = true,
    .node_rows = nodes};

}  // namespace article::json_reader
