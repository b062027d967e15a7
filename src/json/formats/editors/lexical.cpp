#include "json/formats/editors/tables.hpp"

namespace article::json_reader {
namespace {

constexpr NodeRow nodes[] = {
    {"root|layout-container|layout-item|collapsible-content|overflow", Kind::root},
    {"paragraph|extended-paragraph", Kind::paragraph},
    {"heading|extended-heading", Kind::heading, "depth:tag"},
    {"quote|extended-quote|aside", Kind::blockquote},
    {"list", Kind::list, "ordered:listType~number start:start"},
    {"listitem", Kind::list_item, "checked:checked"},
    {"code", Kind::code, "lang:language"},
    {"codeblock", Kind::code, "lang:language value:code caption:caption"},
    {"horizontalrule|horizontal-rule", Kind::thematic_break},
    {"linebreak", Kind::line_break},
    {"tab", Kind::text, "text:text"},
    {"link|autolink|at-link", Kind::link, "url:url|fields.url title:title"},
    {"at-link-search|zwnj", Kind::text, "skip"},
    {"image|inline-image", Kind::image,
     "url:src alt:alt|altText title:title width:width height:height caption:caption"},
    {"gallery", Kind::root, "children:images"},
    {"table", Kind::table},
    {"tablerow", Kind::table_row},
    {"tablecell", Kind::table_cell,
     "header:headerState colspan:colSpan rowspan:rowSpan align:format"},
    {"collapsible-container", Kind::details},
    {"collapsible-title", Kind::summary},
    {"mark", Kind::mark},
    {"equation", Kind::inline_math, "value:equation"},
    {"tweet", Kind::embed, "url:url"},
    {"youtube", Kind::embed, "url:url"},
    {"hashtag|keyword|mention|emoji|code-highlight|text|extended-text", Kind::text},
    // Ghost's cards: https://github.com/TryGhost/Koenig/tree/main/packages/kg-default-nodes
    {"markdown", Kind::root, "markdown:markdown"},
    {"html", Kind::root, "html:html"},
    {"callout", Kind::callout, "html:calloutText"},
    {"toggle", Kind::details, "summary:heading html:content"},
    {"bookmark", Kind::embed, "url:url title:metadata.title provider:metadata.publisher"},
    {"embed", Kind::embed, "url:url title:metadata.title provider:metadata.provider_name"},
    {"video", Kind::media,
     "url:src poster:thumbnailSrc type:mimeType width:width height:height caption:caption"},
    {"audio", Kind::media, "mediaKind=audio url:src title:title type:mimeType"},
    {"file", Kind::embed, "url:src title:fileTitle|fileName"},
    {"button", Kind::embed, "url:buttonUrl title:buttonText"},
    {"header", Kind::root, "html:header"},
    {"email|email-cta|signup|paywall|product|call-to-action", Kind::root, "skip"},
    {"", Kind::image, "url:src alt:alt width:width height:height"},
};

/// By bit. https://github.com/facebook/lexical/blob/main/packages/lexical/src/LexicalConstants.ts
constexpr MarkRow marks[] = {
    {"bold", Kind::strong},
    {"italic", Kind::emphasis},
    {"strikethrough", Kind::deletion},
    {"underline", Kind::text},
    {"code", Kind::inline_code},
    {"subscript", Kind::subscript},
    {"superscript", Kind::superscript},
    {"highlight", Kind::mark},
};

}  // namespace

constinit Dialect const lexical_dialect{.name = "Lexical, also of Ghost and Payload",
                                        .source = "https://lexical.dev/docs/concepts/serialization",
                                        .signature = "root.type=root root.children@array",
                                        .start = "root.children",
                                        .children = "children",
                                        .mark_form = MarkForm::bits,
                                        .marks = "format",
                                        .node_rows = nodes,
                                        .mark_rows = marks};

}  // namespace article::json_reader
