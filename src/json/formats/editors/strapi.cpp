#include "json/formats/editors/tables.hpp"

namespace article::json_reader {
namespace {

constexpr NodeRow nodes[] = {
    {"paragraph", Kind::paragraph},
    {"heading", Kind::heading, "depth:level"},
    {"list", Kind::list, "ordered:format~ordered"},
    {"list-item", Kind::list_item},
    {"quote", Kind::blockquote},
    {"code", Kind::code, "lang:language"},
    {"image", Kind::image,
     "url:image.url alt:image.alternativeText width:image.width height:image.height "
     "caption:image.caption"},
    {"link", Kind::link, "url:url"},
    {"text", Kind::text},
};

constexpr MarkRow marks[] = {
    {"bold", Kind::strong},
    {"italic", Kind::emphasis},
    {"strikethrough", Kind::deletion},
    {"code", Kind::inline_code},
};

}  // namespace

constinit Dialect const strapi_dialect{
    .name = "Strapi blocks",
    .source = "https://docs.strapi.io/cms/features/content-manager, field Rich Text (Blocks)",
    .signature = "@array *.type *.children.*.type=text",
    .start = "",
    .children = "children",
    .mark_form = MarkForm::members,
    .node_rows = nodes,
    .mark_rows = marks};

}  // namespace article::json_reader
