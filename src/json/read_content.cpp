#include "json/read_content.hpp"

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "base/ascii.hpp"
#include "document/content_model.hpp"
#include "json/fields.hpp"
#include "json/mdast_names.hpp"
#include "json/references.hpp"

namespace article::json_reader {
namespace {

/// A list of nodes that is being read.
struct OpenNode {
  JsonId next;  ///< The child that is read next.
  JsonId end;
  /// What the children are in: of a node that left only its content, what that stands in.
  Kind kind = Kind::root;
  unsigned closes = 1;  ///< Calls to `Builder::close` at its end.
};

/// A table that is being read. mdast has the alignment of columns on the table and takes the first
/// row for the head; our own form may say otherwise on a cell.
struct OpenTable {
  std::optional<JsonId> align{};
  JsonId cell_align = 0;  ///< That of the next cell's column.
  std::size_t rows = 0;
};

class ContentReader {
 public:
  ContentReader(JsonTree const& tree, JsonId root, JsonOptions const& options, Builder& builder)
      : m_tree(tree), m_options(options), m_builder(builder), m_references(tree, root) {}

  void read(JsonId root) {
    read_language(root, Kind::root);
    open_children(root, Kind::root, 0);
    while (!m_open.empty()) {
      OpenNode& open = m_open.back();
      if (open.next == open.end) {
        leave();
        continue;
      }
      JsonId const child = open.next;
      open.next = m_tree.next(child);
      enter(child);
    }
  }

 private:
  Diagnostics& diagnostics() { return m_builder.diagnostics(); }

  void leave() {
    OpenNode const done = m_open.back();
    m_open.pop_back();
    for (unsigned i = 0; i < done.closes; ++i) m_builder.close();
    if (done.kind == Kind::table && done.closes > 0) m_tables.pop_back();
  }

  /// What is read now stands in a line of text.
  bool is_in_line() const { return (content_model(m_open.back().kind).holds & phrasing) != 0; }

  void enter(JsonId node) {
    if (m_tree.type(node) != JsonType::object) return enter_stranger(node);
    std::string_view const type = m_tree.find_string(node, "type");
    if (auto const kind = parse_kind(type)) return enter_kind(node, *kind);
    MdastName const name = find_mdast_name(type);
    switch (name.treatment) {
      case Treatment::same_as: return enter_kind(node, name.kind);
      case Treatment::definition: return;
      case Treatment::link_reference: return enter_link_reference(node);
      case Treatment::image_reference: return enter_image_reference(node);
      case Treatment::html: return enter_html(node);
      case Treatment::directive: return enter_directive(node);
      case Treatment::content: return enter_content(node);
      case Treatment::left_out: return leave_out(node, type);
      case Treatment::unknown: return enter_unknown(node, type);
    }
  }

  // -------------------------------------------------------------------------------------------
  // Nodes of the vocabulary

  void enter_kind(JsonId node, Kind kind) {
    bool has_fields = false;
    with_fields_type(kind, [&](auto fields) {
      has_fields = true;
      Fields members(m_tree, node, kind_name(kind), diagnostics());
      decltype(fields)::each_field(fields, members);
      adjust(node, fields);
      add(
          node, kind, [&](auto... value) { m_builder.leaf(fields, value...); },
          [&] { m_builder.open(fields); });
    });
    if (has_fields) return;
    add(
        node, kind, [&](auto... value) { m_builder.leaf(kind, value...); },
        [&] { m_builder.open(kind); });
  }

  template <class Leaf, class Open>
  void add(JsonId node, Kind kind, Leaf&& leaf, Open&& open) {
    if (has_value(kind)) {
      std::string_view value;
      Fields(m_tree, node, kind_name(kind), diagnostics())("value", value);
      return leaf(value);
    }
    if (content_model(kind).holds == nowhere) return leaf();
    open();
    read_language(node, kind);
    if (kind == Kind::table) m_tables.push_back({.align = alignments(node)});
    if (kind == Kind::table_row) start_row();
    open_children(node, kind, 1);
  }

  void read_language(JsonId node, Kind kind) {
    Fields members(m_tree, node, kind_name(kind), diagnostics());
    Direction direction = Direction::none;
    members("dir", direction);
    if (direction != Direction::none) m_builder.set_direction(direction);
    std::string_view language;
    members("lang", language);
    m_builder.set_language(language);
  }

  void open_children(JsonId node, Kind kind, unsigned closes) {
    Fields members(m_tree, node, kind_name(kind), diagnostics());
    auto const children = members.member("children");
    bool const is_list = children && m_tree.type(*children) == JsonType::array;
    if (children && !is_list) members.report("children", "a list", *children);
    JsonId const end = is_list ? m_tree.next(*children) : 0;
    m_open.push_back({is_list ? *children + 1 : end, end, kind, closes});
  }

  // What mdast says in other words than `each_field`.

  template <class Other>
  void adjust(JsonId, Other&) {}

  /// mdast calls a list spread when its items are apart, and an item when its own blocks are; in
  /// CommonMark either makes the list loose.
  void adjust(JsonId node, List& list) {
    auto const children = m_tree.find(node, "children");
    if (list.spread || !children || m_tree.type(*children) != JsonType::array) return;
    m_tree.each_item(*children, [&](JsonId item) {
      auto const spread = m_tree.find(item, "spread");
      if (spread && m_tree.boolean(*spread)) list.spread = true;
    });
  }

  void adjust(JsonId node, FootnoteDefinition& definition) {
    definition.label = footnote_label_of(m_tree, node);
  }

  void adjust(JsonId node, FootnoteReference& reference) {
    reference.label =
        m_references.footnote_label(reference.label, m_tree.find_string(node, "identifier"));
  }

  void adjust(JsonId node, TableCell& cell) {
    if (m_tables.empty()) return;
    OpenTable& table = m_tables.back();
    if (!m_tree.find(node, "header")) cell.header = table.rows == 1;
    if (!m_tree.find(node, "align")) cell.align = column_alignment(table);
    if (table.align && table.cell_align < m_tree.next(*table.align)) ++table.cell_align;
  }

  // -------------------------------------------------------------------------------------------
  // Tables

  std::optional<JsonId> alignments(JsonId table) {
    Fields members(m_tree, table, "table", diagnostics());
    auto const align = members.member("align");
    if (!align) return align;
    bool all_names = m_tree.type(*align) == JsonType::array;
    if (all_names) {
      m_tree.each_item(*align, [&](JsonId item) {
        JsonType const type = m_tree.type(item);
        all_names = all_names && (type == JsonType::string || type == JsonType::null);
      });
    }
    if (all_names) return align;
    members.report("align", "a list of left, center, right and null", *align);
    return std::nullopt;
  }

  void start_row() {
    if (m_tables.empty()) return;
    OpenTable& table = m_tables.back();
    ++table.rows;
    if (table.align) table.cell_align = *table.align + 1;
  }

  Alignment column_alignment(OpenTable const& table) const {
    bool const is_said = table.align && table.cell_align < m_tree.next(*table.align) &&
                         m_tree.type(table.cell_align) == JsonType::string;
    if (!is_said) return Alignment::none;
    std::string_view const name = m_tree.string(table.cell_align);
    for (std::size_t i = 0; i < std::size(alignment_names); ++i) {
      if (alignment_names[i] == name) return static_cast<Alignment>(i);
    }
    return Alignment::none;
  }

  // -------------------------------------------------------------------------------------------
  // Nodes of mdast alone

  void enter_link_reference(JsonId node) {
    auto const definition = m_references.definition(m_tree.find_string(node, "identifier"));
    if (!definition) return enter_content(node);
    Link link;
    Fields members(m_tree, *definition, "definition", diagnostics());
    Link::each_field(link, members);
    m_builder.open(link);
    open_children(node, Kind::link, 1);
  }

  void enter_image_reference(JsonId node) {
    auto const definition = m_references.definition(m_tree.find_string(node, "identifier"));
    Image image;
    if (definition) {
      Fields members(m_tree, *definition, "definition", diagnostics());
      members("url", image.url);
      members("title", image.title);
    }
    Fields(m_tree, node, "imageReference", diagnostics())("alt", image.alt);
    definition ? m_builder.leaf(image) : m_builder.text(image.alt);
  }

  /// Within a line mdast has a node for each tag, so there is nothing between a tag and its end:
  /// line breaks and images come through, formatting doesn't.
  void enter_html(JsonId node) {
    std::string_view const html = m_tree.find_string(node, "value");
    if (m_options.add_html != nullptr) m_options.add_html(m_builder, html);
    bool const is_whole = m_options.add_html != nullptr &&
                          (!is_in_line() || starts_with_ignore_case(html, "<br") ||
                           starts_with_ignore_case(html, "<img") || html.starts_with("<!--"));
    if (is_whole) return;
    diagnostics().add(DiagnosticCode::raw_html, "raw HTML was left out", m_tree.offset(node));
  }

  /// A callout by the name of its kind. Its first paragraph may be its label, the title.
  void enter_directive(JsonId node) {
    std::string_view const name = m_tree.find_string(node, "name");
    for (std::size_t i = 0; i < std::size(callout_names); ++i) {
      if (callout_names[i] != name) continue;
      m_builder.open(Callout{.callout = static_cast<CalloutKind>(i)});
      return open_children(node, Kind::callout, 1);
    }
    enter_content(node);
  }

  /// Only what the node holds. Among blocks it gets a paragraph, so that its text doesn't run
  /// together with its neighbor's; a block in it ends that.
  void enter_content(JsonId node) {
    Kind const outer = m_open.back().kind;
    bool const needs_paragraph = (content_model(outer).holds & flow) != 0 && !is_in_line();
    if (needs_paragraph) m_builder.open(Kind::paragraph);
    open_children(node, outer, needs_paragraph ? 1 : 0);
  }

  void leave_out(JsonId node, std::string_view type) {
    diagnostics().add(DiagnosticCode::dropped_content,
                      "a node of type " + in_message(type) + " was left out", m_tree.offset(node));
  }

  void enter_unknown(JsonId node, std::string_view type) {
    std::string const name = type.empty() ? "without a type" : "of type " + in_message(type);
    diagnostics().add(DiagnosticCode::unknown_node, "a node " + name + " was reduced to its text",
                      m_tree.offset(node));
    enter_content(node);
    for (std::string_view const text : {"value", "alt"}) {
      m_builder.text(m_tree.find_string(node, text));
    }
  }

  /// What stands among nodes and is none.
  void enter_stranger(JsonId value) {
    diagnostics().add(DiagnosticCode::invalid_field,
                      "\"children\" of " + in_message(kind_name(m_open.back().kind)) +
                          " has something in it that is no node",
                      m_tree.offset(value));
    if (m_tree.type(value) == JsonType::string) m_builder.text(m_tree.string(value));
  }

  JsonTree const& m_tree;
  JsonOptions const& m_options;
  Builder& m_builder;
  References m_references;
  std::vector<OpenNode> m_open;
  std::vector<OpenTable> m_tables;
};

}  // namespace

void read_content(JsonTree const& tree, JsonId root, JsonOptions const& options, Builder& builder) {
  ContentReader(tree, root, options, builder).read(root);
}

}  // namespace article::json_reader
