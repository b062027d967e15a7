#include "json/formats/editors/tables.hpp"

namespace article::json_reader {
namespace {

constexpr NodeRow nodes[] = {
    {"paragraph", Kind::paragraph, "children:data.text"},
    {"header|heading", Kind::heading, "depth:data.level children:data.text"},
    {"quote", Kind::blockquote, "children:data.text,data.caption"},
    {"list|checklist|nestedchecklist", Kind::list,
     "ordered:data.style~ordered start:data.meta.start children:data.items"},
    {"", Kind::list_item, "children:content|text,+items checked:checked|meta.checked"},
    {"code", Kind::code, "value:data.code lang:data.language|data.languageCode"},
    {"codeBox", Kind::code, "value:data.code lang:data.language"},
    {"delimiter", Kind::thematic_break},
    {"image|simpleImage|simple-image", Kind::image,
     "url:data.file.url|data.url width:data.file.width height:data.file.height "
     "alt:data.alt caption:data.caption"},
    {"table", Kind::table, "children:data.content headRows:data.withHeadings"},
    {"warning", Kind::callout, "callout=warning title:data.title children:data.message"},
    {"alert", Kind::callout, "callout:data.type children:data.message|data.text"},
    {"toggle", Kind::details, "summary:data.text"},
    {"embed", Kind::embed, "url:data.source|data.embed title:data.title"},
    {"linkTool", Kind::embed, "url:data.link title:data.meta.title provider:data.meta.site_name"},
    {"attaches", Kind::embed, "url:data.file.url title:data.title|data.file.name"},
    {"raw", Kind::root, "html:data.html"},
    {"columns", Kind::root, "children:data.cols.*.blocks"},
    {"math|Math", Kind::math, "value:data.text|data.math"},
};

}  // namespace

constinit Dialect const editor_js_dialect{
    .name = "Editor.js",
    .source = "https://editorjs.io/saving-data/, and the README of each tool",
    .signature = "blocks@array blocks.*.data@object blocks.*.type",
    .start = "blocks",
    .children = "children",
    .has_html_strings = true,
    .node_rows = nodes};

}  // namespace article::json_reader
