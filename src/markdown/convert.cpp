#include "markdown/convert.hpp"

#include <cassert>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include <node.h>

extern "C" {
#include <table.h>
}

#include "base/ascii.hpp"
#include "html/fragment.hpp"
#include "markdown/block_extensions.hpp"
#include "markdown/callout.hpp"
#include "markdown/html_skeleton.hpp"
#include "markdown/inline_extensions.hpp"
#include "markdown/paragraphs.hpp"

namespace article {
namespace {

std::string_view view(cmark_chunk const& chunk) {
  return {reinterpret_cast<char const*>(chunk.data), static_cast<std::size_t>(chunk.len)};
}

std::string_view without_last_line_feed(std::string_view text) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  return text;
}

/// The literal text below a node, as an image's description has it.
std::string text_below(cmark_node* top) {
  std::string text;
  for (cmark_node* node = top->first_child; node != nullptr && node != top;) {
    if (node->type == CMARK_NODE_TEXT || node->type == CMARK_NODE_CODE ||
        inline_extension_of(node) == InlineExtension::math) {
      text += view(node->as.literal);
    }
    if (node->type == CMARK_NODE_SOFTBREAK || node->type == CMARK_NODE_LINEBREAK) text += ' ';
    if (node->first_child != nullptr) {
      node = node->first_child;
      continue;
    }
    while (node != top && node->next == nullptr) node = node->parent;
    if (node != top) node = node->next;
  }
  return text;
}

/// `{#id}` at the end of a heading (PHP Markdown Extra, Pandoc), which is taken off its text.
std::string take_heading_id(cmark_node* heading) {
  std::string tail;
  cmark_node* first = heading->last_child;
  for (; first != nullptr && first->type == CMARK_NODE_TEXT; first = first->prev) {
    tail.insert(0, view(first->as.literal));
    if (view(first->as.literal).find('{') != std::string_view::npos || tail.size() > 200) break;
  }
  if (first == nullptr || first->type != CMARK_NODE_TEXT || !tail.ends_with('}')) return {};
  std::size_t const open = tail.rfind("{#");
  if (open == std::string::npos) return {};
  std::string_view const braces = std::string_view(tail).substr(open + 2);
  std::size_t const end = braces.find_first_of(" }");
  std::string_view const id = braces.substr(0, end);
  if (id.empty() || braces.find_first_of("{\n") != std::string_view::npos) return {};

  while (heading->last_child != first) cmark_node_unlink(heading->last_child);
  std::size_t const kept = trim_end(std::string_view(tail).substr(0, open)).size();
  first->as.literal.len = static_cast<bufsize_t>(kept);
  return std::string(id);
}

bool is_empty_head(cmark_node* row) {
  if (cmark_gfm_extensions_get_table_row_is_header(row) == 0 || row->next == nullptr) return false;
  for (cmark_node const* cell = row->first_child; cell != nullptr; cell = cell->next) {
    if (cell->first_child != nullptr) return false;
  }
  return true;
}

class Converter {
 public:
  Converter(CmarkTree const& tree, Builder& builder, ConvertOptions const& options)
      : m_root(tree.root()), m_sentinel(tree.sentinel()), m_builder(builder), m_options(options) {}

  void run() {
    if (!has_raw_html(m_root)) return run_plain();
    // The tree is told as the reader of HTML finds its parts in the HTML that it would be written as,
    // so that tags in Markdown work as they do in a browser.
    prepare();
    HtmlSkeleton const skeleton = write_skeleton(m_root, m_sentinel, m_options.extensions);
    Diagnostics before;
    std::swap(before, m_builder.diagnostics());
    SkeletonPlaceholders placeholders(*this, skeleton);
    convert_fragment(skeleton.html, m_builder, &placeholders);
    std::swap(before, m_builder.diagnostics());
    if (before.needs_full_engine()) m_builder.diagnostics().need_full_engine();
    for (Diagnostic const& each : before.entries()) {
      bool const placed = each.offset != Diagnostic::no_offset;
      cmark_node* const node = placed ? skeleton.raw_html_at(each.offset) : nullptr;
      std::size_t const offset = node == nullptr ? Diagnostic::no_offset : offset_of(node);
      m_builder.diagnostics().add(each.code, each.message, offset, each.count);
    }
  }

 private:
  /// Tells nodes where their elements stand.
  class SkeletonPlaceholders : public Placeholders {
   public:
    SkeletonPlaceholders(Converter& converter, HtmlSkeleton const& skeleton)
        : m_converter(converter), m_skeleton(skeleton) {}

    Entered enter(std::uint32_t offset, std::string_view name) override {
      cmark_node* const node = m_skeleton.node_at(offset);
      if (node == nullptr) return Entered::no;
      std::string_view const tag = std::string_view(m_skeleton.html).substr(offset + 1);
      if (!tag.starts_with(name) || !tag.substr(name.size()).starts_with('>')) return Entered::no;
      return m_converter.enter(node) ? Entered::opened : Entered::done;
    }
    void leave(std::uint32_t offset) override { m_converter.leave(m_skeleton.node_at(offset)); }

   private:
    Converter& m_converter;
    HtmlSkeleton const& m_skeleton;
  };

  void run_plain() {
    cmark_node* node = m_root;
    for (;;) {
      bool const into = node != m_sentinel && enter(node);
      if (into && node->first_child != nullptr) {
        node = node->first_child;
        continue;
      }
      if (into) leave(node);
      while (node->next == nullptr) {
        node = node->parent;
        if (node == nullptr) return;
        leave(node);
      }
      node = node->next;
    }
  }

  /// Takes heads of callouts and ids of headings off the text, before it is written elsewhere.
  void prepare() {
    m_is_prepared = m_options.extensions;
    if (!m_is_prepared) return;
    for (cmark_node* node = m_root->first_child; node != nullptr; node = next_in_order(node)) {
      if (node->type == CMARK_NODE_BLOCK_QUOTE) m_callouts[node] = take_callout(node);
      if (node->type == CMARK_NODE_HEADING) m_heading_ids[node] = take_heading_id(node);
    }
  }

  /// True when the children come next, and `leave` after them.
  bool enter(cmark_node* node) {
    if (CMARK_NODE_TYPE_BLOCK_P(static_cast<cmark_node_type>(node->type))) return enter_block(node);
    return enter_inline(node);
  }

  bool open(Kind kind) {
    m_builder.open(kind);
    return true;
  }

  bool enter_block(cmark_node* node) {
    switch (block_extension_of(node)) {
      case BlockExtension::math: add_math_block(node); return false;
      case BlockExtension::definition_list: return enter_definition_list(node);
      case BlockExtension::definition_term: return open(Kind::definition_term);
      case BlockExtension::definition_description: return open(Kind::definition_description);
      case BlockExtension::none:
      case BlockExtension::open_task:
      case BlockExtension::done_task: break;
    }
    switch (node->type) {
      case CMARK_NODE_DOCUMENT: return true;
      case CMARK_NODE_BLOCK_QUOTE: enter_quote(node); return true;
      case CMARK_NODE_LIST: enter_list(node); return true;
      case CMARK_NODE_ITEM: enter_item(node); return true;
      case CMARK_NODE_CODE_BLOCK: add_code(node); return false;
      case CMARK_NODE_HTML_BLOCK: return false;  // A comment: else there is a skeleton.
      case CMARK_NODE_PARAGRAPH: return enter_paragraph(node);
      case CMARK_NODE_HEADING: enter_heading(node); return true;
      case CMARK_NODE_THEMATIC_BREAK: m_builder.leaf(Kind::thematic_break); return false;
      case CMARK_NODE_FOOTNOTE_DEFINITION:
        m_builder.open(FootnoteDefinition{.label = view(node->as.literal)});
        return true;
      default: break;
    }
    if (node->type == CMARK_NODE_TABLE) return open(Kind::table);
    if (node->type == CMARK_NODE_TABLE_ROW) {
      // GFM has no table without a head; people write an empty one.
      return !(m_options.extensions && is_empty_head(node)) && open(Kind::table_row);
    }
    if (node->type == CMARK_NODE_TABLE_CELL) {
      enter_cell(node);
      return true;
    }
    assert(false && "cmark has no other blocks");
    return open(Kind::paragraph);
  }

  bool enter_inline(cmark_node* node) {
    switch (inline_extension_of(node)) {
      case InlineExtension::deletion: return open(Kind::deletion);
      case InlineExtension::subscript: return open(Kind::subscript);
      case InlineExtension::superscript: return open(Kind::superscript);
      case InlineExtension::mark: return open(Kind::mark);
      case InlineExtension::math:
      case InlineExtension::display_math:
        m_builder.leaf(Kind::inline_math, trim(view(node->as.literal)));
        return false;
      case InlineExtension::none: break;
    }
    switch (node->type) {
      case CMARK_NODE_TEXT: m_builder.text(view(node->as.literal)); return false;
      case CMARK_NODE_SOFTBREAK: m_builder.text("\n"); return false;
      case CMARK_NODE_LINEBREAK: m_builder.leaf(Kind::line_break); return false;
      case CMARK_NODE_CODE: m_builder.leaf(Kind::inline_code, view(node->as.literal)); return false;
      case CMARK_NODE_HTML_INLINE: return false;
      case CMARK_NODE_EMPH: return open(Kind::emphasis);
      case CMARK_NODE_STRONG: return open(Kind::strong);
      case CMARK_NODE_LINK:
        m_builder.open(Link{.url = view(node->as.link.url), .title = view(node->as.link.title)});
        return true;
      case CMARK_NODE_IMAGE: add_image(node); return false;
      case CMARK_NODE_FOOTNOTE_REFERENCE:
        m_builder.leaf(
            FootnoteReference{.label = view(node->parent_footnote_def == nullptr
                                                ? node->as.literal
                                                : node->parent_footnote_def->as.literal)});
        return false;
      default: break;
    }
    assert(false && "cmark has no other inlines");
    return open(Kind::emphasis);
  }

  void leave(cmark_node* node) {
    if (node == m_root) return;
    // Lists in a row that came of one are one.
    if (block_extension_of(node) == BlockExtension::definition_list && node->next != nullptr &&
        block_extension_of(node->next) == BlockExtension::definition_list) {
      return;
    }
    m_builder.close();
  }

  bool enter_definition_list(cmark_node* node) {
    bool const continued =
        node->prev != nullptr && block_extension_of(node->prev) == BlockExtension::definition_list;
    if (!continued) m_builder.open(Kind::definition_list);
    return true;
  }

  void enter_quote(cmark_node* node) {
    if (m_options.extensions) {
      if (auto const callout = m_is_prepared ? m_callouts[node] : take_callout(node)) {
        m_builder.open(Callout{.callout = callout->kind, .title = callout->title});
        return;
      }
    }
    m_builder.open(Kind::blockquote);
  }

  void enter_list(cmark_node* node) {
    cmark_list const& list = node->as.list;
    bool const ordered = list.list_type == CMARK_ORDERED_LIST;
    m_builder.open(List{.ordered = ordered,
                        .start = ordered ? static_cast<std::uint32_t>(list.start) : 1,
                        .spread = !list.tight});
  }

  void enter_item(cmark_node* node) {
    BlockExtension const task = block_extension_of(node);
    ListItem item;
    if (task == BlockExtension::open_task) item.checked = false;
    if (task == BlockExtension::done_task) item.checked = true;
    m_builder.open(item);
  }

  void enter_cell(cmark_node* node) {
    // cmark keeps a column's alignment at the table.
    std::uint8_t const* const alignments =
        cmark_gfm_extensions_get_table_alignments(node->parent->parent);
    Alignment align = Alignment::none;
    switch (alignments[node->as.cell_index]) {
      case 'l': align = Alignment::left; break;
      case 'c': align = Alignment::center; break;
      case 'r': align = Alignment::right; break;
      default: break;
    }
    bool const header = cmark_gfm_extensions_get_table_row_is_header(node->parent) != 0;
    m_builder.open(TableCell{.header = header, .align = align});
  }

  void add_code(cmark_node* node) {
    std::string_view const value = without_last_line_feed(view(node->as.code.literal));
    std::string_view const info = trim(view(node->as.code.info));
    std::size_t const end = std::min(info.find_first_of(" \t"), info.size());
    std::string_view const lang = info.substr(0, end);
    if (m_options.extensions && lang == "math") {
      m_builder.leaf(Kind::math, value);
    } else {
      m_builder.leaf(Code{.lang = lang, .meta = trim(info.substr(end))}, value);
    }
  }

  void add_math_block(cmark_node* node) {
    std::string_view value = trim(view(node->as.code.literal));
    if (value.ends_with("$$")) value.remove_suffix(2);
    m_builder.leaf(Kind::math, trim(value));
  }

  bool enter_paragraph(cmark_node* node) {
    if (!m_options.extensions) return open(Kind::paragraph);
    if (cmark_node* const formula = lone_formula(node)) {
      m_builder.leaf(Kind::math, trim(view(formula->as.literal)));
      return false;
    }
    cmark_node* const image = lone_image(node);
    if (image == nullptr) return open(Kind::paragraph);
    add_figure(node->first_child, image);
    return false;
  }

  /// A lone image; its title is the caption.
  void add_figure(cmark_node* child, cmark_node* image) {
    std::string_view const caption = view(image->as.link.title);
    image->as.link.title = cmark_chunk_literal("");
    bool const linked = child != image;
    m_builder.open(Kind::figure);
    if (linked) {
      m_builder.open(Link{.url = view(child->as.link.url), .title = view(child->as.link.title)});
    }
    add_image(image);
    if (linked) m_builder.close();
    if (!caption.empty()) {
      m_builder.open(Kind::figcaption);
      m_builder.text(caption);
      m_builder.close();
    }
    m_builder.close();
  }

  void enter_heading(cmark_node* node) {
    std::string id;
    if (m_options.extensions) id = m_is_prepared ? m_heading_ids[node] : take_heading_id(node);
    m_builder.open(Heading{.depth = static_cast<std::uint8_t>(node->as.heading.level), .id = id});
  }

  void add_image(cmark_node* node) {
    std::string const alt = text_below(node);
    m_builder.leaf(
        Image{.url = view(node->as.link.url), .alt = alt, .title = view(node->as.link.title)});
  }

  /// Byte offset in the input of the line a node starts on. Asked only for the few diagnostics
  /// that are listed, so it may count lines.
  std::size_t offset_of(cmark_node* node) {
    if (m_places_given >= Diagnostics::max_per_code) return Diagnostic::no_offset;
    ++m_places_given;
    while (node->start_line == 0 && node->parent != nullptr) node = node->parent;
    std::size_t offset = 0;
    for (int line = 1; line < node->start_line && offset < m_options.source.size(); ++line) {
      offset = std::min(m_options.source.find('\n', offset), m_options.source.size() - 1) + 1;
    }
    return m_options.base_offset + offset;
  }

  cmark_node* m_root;
  cmark_node* m_sentinel;
  Builder& m_builder;
  ConvertOptions const& m_options;
  std::size_t m_places_given = 0;
  bool m_is_prepared = false;
  std::unordered_map<cmark_node*, std::optional<CalloutHead>> m_callouts;
  std::unordered_map<cmark_node*, std::string> m_heading_ids;
};

}  // namespace

void convert(CmarkTree const& tree, Builder& builder, ConvertOptions const& options) {
  Converter(tree, builder, options).run();
}

}  // namespace article
