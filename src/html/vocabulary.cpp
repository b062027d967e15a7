#include "html/writer.hpp"

namespace article {
namespace {

// What the functions in content.cpp and header.cpp write. A test holds their output to it.

constexpr std::string_view text_attributes[] = {"dir", "lang"};
constexpr std::string_view heading_attributes[] = {"dir", "id", "lang"};
constexpr std::string_view a_attributes[] = {"aria-hidden", "aria-label", "class", "dir",
                                             "href",        "id",         "lang",  "rel",
                                             "role",        "tabindex",   "title"};
constexpr std::string_view abbr_attributes[] = {"title"};
constexpr std::string_view aside_attributes[] = {"class", "dir", "lang", "role"};
constexpr std::string_view audio_attributes[] = {"aria-label", "controls", "dir", "lang",
                                                 "preload"};
constexpr std::string_view code_attributes[] = {"class"};
constexpr std::string_view div_attributes[] = {"aria-label", "class", "role", "tabindex"};
constexpr std::string_view figure_attributes[] = {"class", "dir", "lang"};
constexpr std::string_view img_attributes[] = {
    "alt",   "decoding", "fetchpriority", "height", "loading", "referrerpolicy",
    "sizes", "src",      "srcset",        "title",  "width"};
constexpr std::string_view li_attributes[] = {"class", "dir", "id", "lang", "value"};
constexpr std::string_view ol_attributes[] = {"dir", "lang", "start"};
constexpr std::string_view q_attributes[] = {"cite", "dir", "lang"};
constexpr std::string_view section_attributes[] = {"aria-label", "role"};
constexpr std::string_view source_attributes[] = {"src", "type"};
constexpr std::string_view span_attributes[] = {"aria-label", "class", "role"};
constexpr std::string_view td_attributes[] = {"class", "colspan", "dir", "lang", "rowspan"};
constexpr std::string_view th_attributes[] = {"class", "colspan", "dir",
                                              "lang",  "rowspan", "scope"};
constexpr std::string_view time_attributes[] = {"datetime"};
constexpr std::string_view video_attributes[] = {
    "aria-label", "controls", "dir", "height", "lang", "playsinline", "poster", "preload", "width"};

constexpr HtmlElement elements[] = {
    // clang-format off
    {"a", a_attributes},
    {"abbr", abbr_attributes},
    {"article", text_attributes},
    {"aside", aside_attributes},
    {"audio", audio_attributes},
    {"blockquote", text_attributes},
    {"br", {}},
    {"code", code_attributes},
    {"dd", text_attributes},
    {"del", {}},
    {"details", text_attributes},
    {"div", div_attributes},
    {"dl", text_attributes},
    {"dt", text_attributes},
    {"em", {}},
    {"figcaption", text_attributes},
    {"figure", figure_attributes},
    {"h1", heading_attributes},
    {"h2", heading_attributes},
    {"h3", heading_attributes},
    {"h4", heading_attributes},
    {"h5", heading_attributes},
    {"h6", heading_attributes},
    {"header", {}},
    {"hgroup", {}},
    {"hr", text_attributes},
    {"img", img_attributes},
    {"ins", {}},
    {"kbd", {}},
    {"li", li_attributes},
    {"mark", {}},
    {"ol", ol_attributes},
    {"p", figure_attributes},
    {"pre", text_attributes},
    {"q", q_attributes},
    {"rp", {}},
    {"rt", text_attributes},
    {"ruby", {}},
    {"section", section_attributes},
    {"small", {}},
    {"source", source_attributes},
    {"span", span_attributes},
    {"strong", {}},
    {"sub", {}},
    {"summary", text_attributes},
    {"sup", {}},
    {"table", text_attributes},
    {"tbody", {}},
    {"td", td_attributes},
    {"th", th_attributes},
    {"thead", {}},
    {"time", time_attributes},
    {"tr", text_attributes},
    {"ul", text_attributes},
    {"video", video_attributes},
    // clang-format on
};

}  // namespace

std::span<HtmlElement const> html_vocabulary() { return elements; }

}  // namespace article
