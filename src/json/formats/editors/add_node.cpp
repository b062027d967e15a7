#include "json/formats/editors/add_node.hpp"

#include <algorithm>
#include <string>

#include "base/ascii.hpp"
#include "base/date.hpp"
#include "base/html_escape.hpp"
#include "json/formats/strings.hpp"

namespace article::json_reader {
namespace {

/// The words of editors for the five kinds of callout.
struct CalloutWord {
  std::string_view word;
  CalloutKind kind;
};

constexpr CalloutWord callout_words[] = {
    {"tip", CalloutKind::tip},         {"success", CalloutKind::tip},
    {"hint", CalloutKind::tip},        {"important", CalloutKind::important},
    {"warning", CalloutKind::warning}, {"warn", CalloutKind::warning},
    {"error", CalloutKind::caution},   {"danger", CalloutKind::caution},
    {"caution", CalloutKind::caution},
};

CalloutKind callout_kind(std::string_view word) {
  for (CalloutWord const& each : callout_words) {
    if (equals_ignore_case(each.word, word)) return each.kind;
  }
  return CalloutKind::note;
}

Alignment alignment(std::string_view word) {
  if (equals_ignore_case(word, "center")) return Alignment::center;
  if (equals_ignore_case(word, "right") || word == "end") return Alignment::right;
  if (equals_ignore_case(word, "left") || word == "start") return Alignment::left;
  return Alignment::none;
}

/// What editors put where no language was chosen is none.
std::string_view language(std::string_view word) {
  for (std::string_view const none :
       {"plain text", "plain_text", "plaintext", "plain", "text", "auto", "none"}) {
    if (equals_ignore_case(word, none)) return {};
  }
  return word.substr(0, word.find_first_of(" \n\t"));
}

std::uint16_t span_of(SpecReader const& fields, std::string_view name) {
  return static_cast<std::uint16_t>(std::clamp<std::uint32_t>(fields.number(name, 1), 1, 1000));
}

/// The reader of HTML knows from an address who provides what is embedded, and its page to open.
void add_embed(SpecReader const& fields, JsonOptions const& options, Builder& builder) {
  std::string_view const url = fields.text("url");
  std::string_view const title = fields.text("title");
  std::string_view const provider = fields.text("provider");
  if (url.empty()) return;
  if (options.add_html == nullptr || !provider.empty()) {
    return builder.leaf(Embed{.url = url, .title = title, .provider = provider});
  }
  std::string html = "<iframe src=\"";
  append_html_attribute(html, url);
  html += "\" title=\"";
  append_html_attribute(html, title);
  html += "\"></iframe>";
  options.add_html(builder, html);
}

void add_media(SpecReader const& fields, Builder& builder) {
  MediaSource const source{.url = fields.text("url"), .type = fields.text("type")};
  if (source.url.empty()) return;
  bool const is_audio = fields.text("mediaKind") == "audio";
  Media media;
  media.media = is_audio ? MediaKind::audio : MediaKind::video;
  media.sources = {&source, 1};
  media.poster = fields.text("poster");
  media.title = fields.text("title");
  media.width_px = fields.number("width", 0);
  media.height_px = fields.number("height", 0);
  builder.leaf(media);
}

}  // namespace

void add_strings(SpecReader const& fields, JsonOptions const& options, Builder& builder) {
  add_lines(fields.text("text"), builder);
  auto const date = parse_date(fields.text("date"));
  if (date) builder.text(date->substr(0, date->find('T')));
  std::string_view const html = fields.text("html");
  if (!html.empty()) add_html(html, options, builder);
  std::string_view const markdown = fields.text("markdown");
  if (markdown.empty()) return;
  if (options.add_markdown == nullptr) return add_plain_text(markdown, builder);
  Metadata front_matter;
  options.add_markdown(builder, markdown, front_matter);
}

List list_fields(SpecReader const& fields) {
  bool const ordered = fields.is_true("ordered");
  return {.ordered = ordered, .start = ordered ? fields.number("start", 1) : 1};
}

std::uint32_t item_level(SpecReader const& fields) {
  std::uint32_t const from_one = fields.number("level1", 1);
  return from_one > 1 ? from_one - 1 : fields.number("level", 0);
}

ListItem item_fields(SpecReader const& fields) {
  ListItem item;
  bool const is_task = fields.value("checked").has_value();
  if (is_task) item.checked = fields.is_true("checked");
  return item;
}

TableCell cell_fields(SpecReader const& fields) {
  std::string_view const align = fields.text("align");
  bool const is_unaligned = align == fields.text("unaligned");
  return {.header = fields.is_true("header"),
          .align = is_unaligned ? Alignment::none : alignment(align),
          .colspan = span_of(fields, "colspan"),
          .rowspan = span_of(fields, "rowspan")};
}

void open_node(Kind kind, SpecReader const& fields, Builder& builder) {
  switch (kind) {
    case Kind::heading: {
      std::uint32_t const depth = std::clamp<std::uint32_t>(fields.number("depth", 1), 1, 6);
      return builder.open(
          Heading{.depth = static_cast<std::uint8_t>(depth), .id = fields.text("id")});
    }
    case Kind::callout:
      return builder.open(
          Callout{.callout = callout_kind(fields.text("callout")), .title = fields.text("title")});
    case Kind::list: return builder.open(list_fields(fields));
    case Kind::list_item: return builder.open(item_fields(fields));
    case Kind::link:
      return builder.open(Link{.url = fields.text("url"), .title = fields.text("title")});
    case Kind::time: return builder.open(Time{.datetime = fields.text("datetime")});
    case Kind::footnote_definition:
      return builder.open(FootnoteDefinition{.label = fields.text("label")});
    default: return builder.open(kind);
  }
}

void add_leaf(Kind kind, SpecReader const& fields, std::string_view value,
              JsonOptions const& options, Builder& builder) {
  switch (kind) {
    case Kind::code:
      if (value.ends_with('\n')) value.remove_suffix(1);
      return builder.leaf(Code{.lang = language(fields.text("lang"))}, value);
    case Kind::embed: return add_embed(fields, options, builder);
    case Kind::media: return add_media(fields, builder);
    case Kind::image: {
      Image const image{.url = fields.text("url"),
                        .alt = fields.text("alt"),
                        .title = fields.text("title"),
                        .width_px = fields.number("width", 0),
                        .height_px = fields.number("height", 0)};
      if (!image.url.empty() || !image.alt.empty()) builder.leaf(image);
      return;
    }
    case Kind::footnote_reference:
      return builder.leaf(FootnoteReference{.label = fields.text("label")});
    default: return builder.leaf(kind, value);
  }
}

}  // namespace article::json_reader
