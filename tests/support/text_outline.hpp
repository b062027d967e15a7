#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "document/content_model.hpp"
#include "document/walk.hpp"
#include "text/fates.hpp"
#include "text/reader.hpp"

namespace article {
namespace text_outline_details {

inline void add_field(std::string& out, std::string_view name, std::string const& value) {
  if (!value.empty()) (out += name) += ": " + value + "\n";
}

inline std::string outline_of(Metadata const& metadata) {
  std::string out;
  add_field(out, "title", metadata.title.value);
  add_field(out, "subtitle", metadata.subtitle.value);
  add_field(out, "byline", byline_names(metadata));
  add_field(out, "published", metadata.published.value);
  add_field(out, "modified", metadata.modified.value);
  add_field(out, "site name", metadata.site_name.value);
  add_field(out, "section", metadata.section.value);
  for (std::string const& tag : metadata.tags.value) add_field(out, "tag", tag);
  LeadImage const& image = metadata.lead_image.value;
  add_field(out, "image", image.url);
  add_field(out, "image description", image.alt);
  add_field(out, "image caption", image.caption);
  add_field(out, "image credit", image.credit);
  return out;
}

/// The text of a line with its links and breaks.
inline std::string line_of(Document const& document, NodeId block) {
  std::string out;
  walk(document, block, [&](NodeId id, Visit visit) {
    bool const enters = visit == Visit::enter;
    switch (document[id].kind) {
      case Kind::text: out += enters ? std::string(document[id].value) : ""; break;
      case Kind::line_break: out += enters ? " / " : ""; break;
      case Kind::small: out += enters ? "{" : "}"; break;
      case Kind::link:
        out += enters ? "[" : "](" + std::string(document.fields<Link>(id).url) + ")";
        break;
      default: break;
    }
    return Next::descend;
  });
  return out;
}

inline std::string label_of(Document const& document, NodeId id) {
  Kind const kind = document[id].kind;
  switch (kind) {
    case Kind::paragraph: return "p";
    case Kind::heading: return "h" + std::to_string(document.fields<Heading>(id).depth);
    case Kind::list: {
      List const& list = document.fields<List>(id);
      std::string label = list.ordered ? "ol from " + std::to_string(list.start) : "ul";
      return list.spread ? label + ", spread" : label;
    }
    case Kind::list_item: {
      auto const checked = document.fields<ListItem>(id).checked;
      return !checked ? "item" : *checked ? "item, done" : "item, to do";
    }
    case Kind::code: {
      std::string_view const lang = document.fields<Code>(id).lang;
      return lang.empty() ? "code" : "code in " + std::string(lang);
    }
    case Kind::callout: {
      Callout const& callout = document.fields<Callout>(id);
      std::string const title(callout.title);
      return std::string(callout_names[static_cast<std::size_t>(callout.callout)]) +
             (title.empty() ? "" : " \"" + title + "\"");
    }
    case Kind::table_row: return "row";
    case Kind::table_cell: return document.fields<TableCell>(id).header ? "head" : "cell";
    default: return std::string(kind_name(kind));
  }
}

inline std::string outline_of(Document const& document) {
  std::string out;
  std::size_t depth = 0;
  walk(document, [&](NodeId id, Visit visit) {
    if (id == Document::root) return Next::descend;
    if (visit == Visit::leave) {
      --depth;
      return Next::descend;
    }
    out += std::string(2 * depth, ' ') + label_of(document, id);
    Node const& node = document[id];
    bool const is_line = node.first_child != no_node && is_inline(document[node.first_child].kind);
    if (is_line) out += " " + line_of(document, id);
    out += "\n";
    if (node.kind == Kind::code) {
      std::string const margin(2 * depth + 2, ' ');
      std::string_view rest = node.value;
      while (!rest.empty()) {
        std::size_t const end = rest.find('\n');
        ((out += margin + "| ") += rest.substr(0, end)) += "\n";
        rest = end == std::string_view::npos ? "" : rest.substr(end + 1);
      }
    }
    if (is_line) return Next::skip;
    ++depth;
    return Next::descend;
  });
  return out;
}

inline std::string outline_of_dropped(std::string_view text) {
  Metadata metadata;
  text_reader::Lines const lines = text_reader::decide_fates(text, metadata);
  std::string out;
  for (text_reader::Line const& line : lines.lines) {
    if (line.fate == text_reader::Fate::furniture) (out += "- ") += lines.text(line);
    if (line.fate == text_reader::Fate::page_break) (out += "- page: ") += lines.text(line);
    if (!out.empty() && out.back() != '\n') out += '\n';
  }
  return out;
}

}  // namespace text_outline_details

/// What the text reader makes of a text, in a form that a person can judge: the metadata, each block
/// on its line and indented by its depth, and each line that was left out.
inline std::string text_outline(std::string_view text) {
  using namespace text_outline_details;
  Article const article = read_text(text);
  return outline_of(article.metadata) + "\n" + outline_of(article.document) + "\nleft out\n" +
         outline_of_dropped(text);
}

}  // namespace article
