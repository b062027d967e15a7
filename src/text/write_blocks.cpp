#include "text/write_blocks.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "document/content_model.hpp"
#include "document/walk.hpp"
#include "text/wrap.hpp"
#include "text/write_code.hpp"
#include "text/write_inline.hpp"
#include "text/write_table.hpp"

namespace article::text_writer {
namespace {

constexpr std::string_view callout_labels[] = {"Note", "Tip", "Important", "Warning", "Caution"};

class BlockWriter {
 public:
  BlockWriter(Page& page, Document const& document, Notes& notes, NodeId left_out)
      : m_page(page), m_document(document), m_notes(notes), m_left_out(left_out) {}

  void write(NodeId parent) {
    walk(m_document, parent, [&](NodeId id, Visit visit) {
      if (id == parent) return Next::descend;
      if (visit == Visit::leave) return leave(id);
      if (id == m_left_out || m_document[id].kind == Kind::footnote_definition) return Next::skip;
      return enter(id);
    });
  }

 private:
  /// Opens a block that holds blocks; writes all others whole.
  Next enter(NodeId id) {
    switch (m_document[id].kind) {
      case Kind::blockquote: m_page.push("> ", "> "); return Next::descend;
      case Kind::callout: return open_callout(m_document.fields<Callout>(id));
      case Kind::list: return open_list(id);
      case Kind::list_item: return open_item(m_document.fields<ListItem>(id));
      case Kind::definition_description: m_page.push("    ", "    "); return Next::descend;
      case Kind::details:
      case Kind::figure:
      case Kind::definition_list: return Next::descend;
      default: break;
    }
    write_leaf(id);
    close(id);
    return Next::skip;
  }

  Next leave(NodeId id) {
    switch (m_document[id].kind) {
      case Kind::list: m_lists.pop_back(); break;
      case Kind::blockquote:
      case Kind::callout:
      case Kind::list_item:
      case Kind::definition_description: m_page.pop(); break;
      case Kind::details:
        if (has_summary(id)) m_page.pop();
        break;
      default: break;
    }
    close(id);
    return Next::descend;
  }

  /// A block that holds no blocks.
  void write_leaf(NodeId id) {
    Node const& node = m_document[id];
    switch (node.kind) {
      case Kind::heading:
        return write_heading(m_page, inline_text(m_document, id, m_notes),
                             m_document.fields<Heading>(id).depth);
      case Kind::code: return write_code(m_page, m_document.fields<Code>(id).lang, node.value);
      case Kind::math: return write_formula(m_page, node.value);
      case Kind::table: return write_table(m_page, m_document, id, m_notes);
      case Kind::thematic_break: return m_page.lines("* * *");
      case Kind::media: return write_media(m_document.fields<Media>(id));
      case Kind::embed: return write_embed(m_document.fields<Embed>(id));
      case Kind::summary: return write_summary(id);
      default: return write_line(id);
    }
  }

  /// A paragraph, or an inline that stands in a figure by itself.
  void write_line(NodeId id) {
    std::string const text = inline_text(m_document, id, m_notes);
    if (!text.empty()) m_page.text(text);
  }

  /// The summary sets in what comes after it.
  void write_summary(NodeId id) {
    write_line(id);
    m_page.gap();
    m_page.push("  ", "  ");
  }

  /// What comes after a block: a blank line, where the next is not one with it.
  void close(NodeId id) {
    if (!belongs_to_next(id)) m_page.gap();
  }

  bool belongs_to_next(NodeId id) const {
    Node const& node = m_document[id];
    // What comes after the last one comes after the parent.
    if (node.next == no_node) return true;
    Kind const next = m_document[node.next].kind;
    NodeId const parent = node.parent;
    switch (m_document[parent].kind) {
      case Kind::list: return !m_document.fields<List>(parent).spread;
      case Kind::list_item: {
        bool const is_spread = m_document.fields<List>(m_document[parent].parent).spread;
        return !is_spread && (node.kind != Kind::paragraph || next != Kind::paragraph);
      }
      // A figure is one with its caption.
      case Kind::figure:
        return next == Kind::figcaption || node.kind == Kind::figcaption ||
               (is_inline(node.kind) && is_inline(next));
      case Kind::definition_list: return node.kind == Kind::definition_term;
      default: return false;
    }
  }

  Next open_callout(Callout const& callout) {
    m_page.push("> ", "> ");
    std::string label(callout_labels[static_cast<std::size_t>(callout.callout)]);
    if (!is_all_space(callout.title)) label.append(": ").append(callout.title);
    m_page.text(label);
    m_page.gap();
    return Next::descend;
  }

  Next open_list(NodeId id) {
    List const& list = m_document.fields<List>(id);
    OpenList open{.is_ordered = list.ordered, .number = list.start};
    if (list.ordered) {
      std::uint64_t last = list.start;
      for (NodeId item = m_document[id].first_child; m_document[item].next != no_node;
           item = m_document[item].next) {
        ++last;
      }
      open.marker_width = std::to_string(last).size() + 2;
    }
    m_lists.push_back(open);
    return Next::descend;
  }

  Next open_item(ListItem const& item) {
    OpenList& list = m_lists.back();
    std::string marker = "- ";
    if (list.is_ordered) {
      marker = std::to_string(list.number++) + ". ";
      marker.append(list.marker_width - marker.size(), ' ');
    }
    if (item.checked) marker += *item.checked ? "[x] " : "[ ] ";
    m_page.push(marker, std::string(marker.size(), ' '));
    return Next::descend;
  }

  bool has_summary(NodeId details) const {
    NodeId const first = m_document[details].first_child;
    return first != no_node && m_document[first].kind == Kind::summary;
  }

  void write_media(Media const& media) {
    std::string_view const url = media.sources.empty() ? media.poster : media.sources[0].url;
    write_card(media.media == MediaKind::video ? "Video" : "Audio", media.title, url);
  }

  void write_embed(Embed const& embed) {
    write_card(embed.provider.empty() ? "Embedded" : embed.provider, embed.title, embed.url);
  }

  /// What is not text, by its name, or else by where it is.
  void write_card(std::string_view label, std::string_view title, std::string_view url) {
    std::string card = "[" + std::string(label);
    std::string_view const name = title.empty() ? url : title;
    if (!name.empty()) card.append(": ").append(name);
    card += ']';
    std::size_t const number = title.empty() || url.empty() ? 0 : m_notes.link_number(url);
    if (number > 0) card += " [" + std::to_string(number) + "]";
    m_page.text(card);
  }

  struct OpenList {
    bool is_ordered = false;
    std::uint64_t number = 1;      ///< Of the next item.
    std::size_t marker_width = 0;  ///< Of the widest number with what follows it.
  };

  Page& m_page;
  Document const& m_document;
  Notes& m_notes;
  NodeId m_left_out;
  std::vector<OpenList> m_lists;
};

}  // namespace

void write_blocks(Page& page, Document const& document, NodeId parent, Notes& notes,
                  NodeId left_out) {
  BlockWriter(page, document, notes, left_out).write(parent);
}

void write_heading(Page& page, std::string_view text, std::size_t depth) {
  if (text.empty()) return;
  constexpr std::string_view signs = "=-~^";
  // The text reader takes no shorter line for one that underlines.
  std::size_t width = 3;
  std::size_t const limit = page.width() == 0 ? 0 : page.available();
  for (std::string_view const line : wrap(text, limit)) width = std::max(width, columns_of(line));
  page.text(text);
  page.lines(std::string(width, signs[std::min(depth, signs.size()) - 1]));
}

}  // namespace article::text_writer
