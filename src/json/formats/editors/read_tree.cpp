#include "json/formats/editors/read_tree.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

#include "document/content_model.hpp"
#include "json/fields.hpp"
#include "json/formats/editors/add_node.hpp"
#include "json/formats/editors/runs.hpp"
#include "json/formats/place.hpp"
#include "json/formats/strings.hpp"
#include "json/number.hpp"

namespace article::json_reader {
namespace {

/// A list of nodes that is being read.
struct Frame {
  JsonId next;
  JsonId end;
  Kind kind = Kind::root;   ///< What the nodes are in.
  unsigned closes = 0;      ///< Calls to `Builder::close` at the end.
  JsonId node = 0;          ///< Whose lists `more` names.
  std::string_view more{};  ///< Paths of lists that come after this one.
  std::size_t lists = 0;    ///< Where the lists of flat items in here begin.
  bool is_ordered = false;  ///< Of the innermost list.
  bool is_table = false;
  NodeRow const* literal = nullptr;  ///< What is made of the text below, if it is literal.
};

struct OpenTable {
  std::uint32_t head_rows = 0;
  std::uint32_t head_columns = 0;
  std::uint32_t row = 0;
  std::uint32_t column = 0;
};

/// Names under which nodes of any kind keep text.
constexpr std::string_view text_names[] = {"text",        "title", "caption", "content",
                                           "description", "html",  "body",    "quote"};

class TreeReader {
 public:
  TreeReader(Dialect const& dialect, JsonTree const& tree, JsonOptions const& options,
             Builder& builder, LinkedObjects const* links)
      : m_dialect(dialect),
        m_tree(tree),
        m_finder(tree, links),
        m_options(options),
        m_builder(builder),
        m_runs(builder),
        m_lists(builder) {}

  void read(JsonId document) {
    if (m_tree.type(document) == JsonType::array) {
      m_frames.push_back({.next = document + 1, .end = m_tree.next(document)});
    } else {
      m_frames.push_back({.next = 0, .end = 0, .node = document, .more = m_dialect.start});
    }
    while (!m_frames.empty()) {
      Frame& frame = m_frames.back();
      if (frame.next == frame.end) {
        if (!start_next_list()) leave();
        continue;
      }
      JsonId const node = frame.next;
      frame.next = m_tree.next(node);
      visit(node);
    }
  }

 private:
  // -------------------------------------------------------------------------------------------
  // Lists of nodes

  /// Goes on with the next of the paths that the frame has left. False when there is none.
  bool start_next_list() {
    Frame& frame = m_frames.back();
    while (!frame.more.empty()) {
      std::string_view path = take_part(frame.more, ',');
      bool const is_nested = path.starts_with('+');
      if (is_nested) path.remove_prefix(1);
      if (path.find('*') != std::string_view::npos) {
        push_lists(m_finder.find_all(frame.node, path));
        return true;
      }
      auto const list = m_finder.find(frame.node, path);
      if (!list) continue;
      JsonType const type = m_tree.type(*list);
      if (type == JsonType::number || type == JsonType::boolean) {
        report_value(*list);
        continue;
      }
      bool const is_list = type == JsonType::array;
      if (is_nested && is_list) {
        end_line();
        m_builder.open(List{.ordered = frame.is_ordered});
        push_value(*list, Kind::list, 1);
        return true;
      }
      frame.next = is_list ? *list + 1 : *list;
      frame.end = m_tree.next(*list);
      if (frame.next != frame.end) return true;
    }
    return false;
  }

  /// Lists that come one after the other, such as those of columns.
  void push_lists(std::vector<JsonId> const& lists) {
    Kind const kind = around();
    for (auto list = lists.rbegin(); list != lists.rend(); ++list) push_value(*list, kind, 0);
  }

  void leave() {
    end_line();
    Frame const done = m_frames.back();
    m_frames.pop_back();
    m_lists.end(done.lists);
    if (done.literal != nullptr) {
      NodeRow const& row = *done.literal;
      m_is_literal = false;
      add_leaf(row.kind, {m_finder, done.node, row.fields}, m_literal, m_options, m_builder);
    }
    for (unsigned i = 0; i < done.closes; ++i) m_builder.close();
    if (done.is_table) m_tables.pop_back();
  }

  /// The lists at `paths` come next, then `closes` nodes are closed.
  Frame& push(JsonId node, std::string_view paths, Kind kind, unsigned closes) {
    Frame const& outer = m_frames.back();
    m_frames.push_back({.next = 0,
                        .end = 0,
                        .kind = kind,
                        .closes = closes,
                        .node = node,
                        .more = paths,
                        .lists = m_lists.size(),
                        .is_ordered = outer.is_ordered});
    return m_frames.back();
  }

  /// The value itself comes next: what is in it when it is a list.
  void push_value(JsonId value, Kind kind, unsigned closes) {
    Frame& frame = push(value, {}, kind, closes);
    bool const is_list = m_tree.type(value) == JsonType::array;
    frame.next = is_list ? value + 1 : value;
    frame.end = m_tree.next(value);
  }

  Kind around() const { return m_frames.back().kind; }

  bool is_among_blocks() const { return (content_model(around()).holds & phrasing) == 0; }

  bool is_literal() const { return m_is_literal; }

  void end_line() { m_runs.finish(); }

  // -------------------------------------------------------------------------------------------
  // Nodes

  void visit(JsonId node) {
    switch (m_tree.type(node)) {
      case JsonType::string: return add_string(node);
      case JsonType::array: return open_list_value(node);
      case JsonType::object: break;
      case JsonType::null: return;
      default: return report_value(node);
    }
    if (!m_dialect.mark_definitions.empty()) read_mark_definitions(node);
    std::string_view type;
    NodeRow const* const row = find_row(node, type);
    bool const may_be_text = row == nullptr || row->kind == Kind::text;
    if (may_be_text) {
      std::string_view const path = row == nullptr ? std::string_view() : text_path(*row);
      if (add_run(node, path.empty() ? m_dialect.text : path)) return;
    }
    if (row == nullptr) return enter_unknown(node, type);
    if (find_in_spec(row->fields, "skip")) return;
    enter(node, *row);
  }

  static std::string_view text_path(NodeRow const& row) {
    auto const said = find_in_spec(row.fields, "text");
    return said && said->starts_with(':') ? said->substr(1) : std::string_view();
  }

  /// The type is at the first of several paths where one stands that is known.
  NodeRow const* find_row(JsonId node, std::string_view& type) const {
    NodeRow const* row = nullptr;
    std::string_view paths = m_dialect.type;
    while (!paths.empty() && row == nullptr) {
      std::string_view const found = m_finder.text(node, take_part(paths, '|'));
      if (!found.empty()) row = find_node_row(m_dialect, type = found);
    }
    return type.empty() ? find_node_row(m_dialect, "") : row;
  }

  void enter(JsonId node, NodeRow const& row) {
    SpecReader const fields(m_finder, node, row.fields);
    if (is_literal()) return enter_in_literal(node, row);
    bool const is_in_line = is_inline(row.kind) && !(row.kind == Kind::image && is_among_blocks());
    if (!is_in_line) end_line();
    bool const is_flat = find_in_spec(row.fields, "flat").has_value();
    if (!is_in_line && !is_flat) m_lists.end(m_frames.back().lists);

    // Notion has formulas among the texts of a line.
    bool const is_in_text = !is_among_blocks() || m_finder.find(node, m_dialect.text);
    if (row.kind == Kind::math && is_in_text) {
      m_runs.change(marks_of(node));
      return m_builder.leaf(Kind::inline_math, fields.text("value"));
    }
    if (has_value(row.kind) && row.kind != Kind::text) return add_literal(node, row, fields);
    bool const is_leaf = content_model(row.kind).holds == nowhere && row.kind != Kind::root &&
                         row.kind != Kind::text;
    if (is_leaf) return add_with_caption(node, row, {});
    unsigned closes = 1;
    switch (row.kind) {
      case Kind::text: closes = 0; break;
      case Kind::list_item:
        if (is_flat) {
          m_lists.item(m_frames.back().lists, item_level(fields), list_fields(fields),
                       item_fields(fields));
          closes = 0;
          break;
        }
        m_builder.open(item_fields(fields));
        if (take_nested_list()) closes = 0;
        break;
      case Kind::table_row: open_row(); break;
      case Kind::table_cell: open_cell(cell_fields(fields)); break;
      case Kind::table: closes += open_table(fields); break;
      default:
        end_line();
        open_node(row.kind, fields, m_builder);
        break;
    }
    add_content(node, row, fields, closes);
  }

  /// Some put a nested list after the item that it belongs to, Lexical into an item of its own. It
  /// then comes after this item's content.
  bool take_nested_list() {
    Frame& list = m_frames.back();
    JsonId const item = list.next;
    if (list.kind != Kind::list || item == list.end) return false;
    if (is_row_of(item, Kind::list)) {
      list.next = m_tree.next(item);
      Frame& nested = push(item, {}, Kind::list_item, 1);
      nested.next = item;
      nested.end = m_tree.next(item);
      return true;
    }
    if (!is_row_of(item, Kind::list_item)) return false;
    auto const children = m_finder.find(item, m_dialect.children);
    bool const is_wrapper = children && m_tree.type(*children) == JsonType::array &&
                            m_tree.next(*children) > *children + 1 &&
                            is_row_of(*children + 1, Kind::list);
    if (!is_wrapper) return false;
    list.next = m_tree.next(item);
    push(item, m_dialect.children, Kind::list_item, 1);
    return true;
  }

  bool is_row_of(JsonId node, Kind kind) const {
    std::string_view type;
    NodeRow const* const row = find_row(node, type);
    return row != nullptr && row->kind == kind;
  }

  /// What is in a node that holds others: its HTML or text, a summary, then its lists. Blocks that
  /// stand in a paragraph or a heading follow it.
  void add_content(JsonId node, NodeRow const& row, SpecReader const& fields, unsigned closes) {
    auto const said = find_in_spec(row.fields, "children");
    std::string_view paths = said && said->size() > 1 ? said->substr(1) : m_dialect.children;
    bool const has_more = paths.find(',') != std::string_view::npos;
    Categories const holds = content_model(row.kind).holds;
    bool const holds_lines_only = (holds & flow) == 0 && (holds & phrasing) != 0;
    Kind const outer = around();
    Kind const kind = row.kind == Kind::root || row.kind == Kind::text ? outer : row.kind;
    if (has_more && holds_lines_only) {
      std::string_view const own = take_part(paths, ',');
      push(node, paths, outer, 0);
      paths = own;
    }
    Frame& frame = push(node, paths, kind, closes);
    if (row.kind == Kind::list) frame.is_ordered = fields.is_true("ordered");
    frame.is_table = row.kind == Kind::table;
    auto const summary = fields.value("summary");
    if (summary) {
      m_builder.open(Kind::summary);
      push_value(*summary, Kind::summary, 1);
      // What has strings has no lists of nodes, and they come after it.
      if (m_tree.type(*summary) == JsonType::string) {
        m_frames.back().next = m_frames.back().end;
        add_string(*summary);
        leave();
      }
    }
    add_strings(fields, m_options, m_builder);
  }

  void add_literal(JsonId node, NodeRow const& row, SpecReader const& fields) {
    if (find_in_spec(row.fields, "value")) return add_with_caption(node, row, fields.text("value"));
    auto const said = find_in_spec(row.fields, "children");
    Frame& frame = push(node, said ? said->substr(1) : m_dialect.children, row.kind, 0);
    frame.literal = &row;
    m_is_literal = true;
    m_literal.clear();
  }

  /// Below code: only text counts, and that blocks are lines.
  void enter_in_literal(JsonId node, NodeRow const& row) {
    bool const is_break = row.kind == Kind::line_break;
    bool const is_line = !is_inline(row.kind) && !m_literal.empty() && !m_literal.ends_with('\n');
    if (is_break || is_line) m_literal += '\n';
    if (!is_break) push(node, m_dialect.children, around(), 0);
  }

  /// A leaf that has a caption becomes a figure.
  void add_with_caption(JsonId node, NodeRow const& row, std::string_view value) {
    SpecReader const fields(m_finder, node, row.fields);
    auto const caption = fields.value("caption");
    bool const has_caption = caption && !is_empty(*caption) && is_among_blocks();
    if (!has_caption) {
      // An image among blocks stands by itself.
      bool const is_alone =
          row.kind == Kind::image && is_among_blocks() && around() != Kind::figure;
      if (is_alone) m_builder.open(Kind::paragraph);
      if (is_inline(row.kind)) m_runs.change(marks_of(node));
      add_leaf(row.kind, fields, value, m_options, m_builder);
      if (is_alone) end_line(), m_builder.close();
      return;
    }
    end_line();
    m_builder.open(Kind::figure);
    add_leaf(row.kind, fields, value, m_options, m_builder);
    push(node, {}, Kind::figure, 1);
    add_caption(fields);
  }

  void add_caption(SpecReader const& fields) {
    auto const caption = fields.value("caption");
    if (!caption || is_empty(*caption)) return;
    m_builder.open(Kind::figcaption);
    push_value(*caption, Kind::figcaption, 1);
  }

  bool is_empty(JsonId value) const {
    JsonType const type = m_tree.type(value);
    if (type == JsonType::string) return m_tree.string(value).empty();
    return type == JsonType::null || m_tree.next(value) == value + 1;
  }

  /// Only what an unknown node holds, or the texts in it.
  void enter_unknown(JsonId node, std::string_view type) {
    if (m_unknown.insert(type).second &&
        !(type.empty() && m_finder.find(node, m_dialect.children))) {
      std::string const name = type.empty() ? "without a type" : "of type " + in_message(type);
      m_builder.diagnostics().add(DiagnosticCode::unknown_node,
                                  "nodes " + name + " were reduced to their text",
                                  m_tree.offset(node));
    }
    if (is_literal()) return static_cast<void>(push(node, m_dialect.children, around(), 0));
    bool const among_blocks = is_among_blocks();
    std::string_view paths = m_dialect.children;
    bool has_content = false;
    while (!paths.empty()) has_content |= m_finder.find(node, take_part(paths, ',')).has_value();
    if (among_blocks) {
      end_line();
      m_lists.end(m_frames.back().lists);
      m_builder.open(Kind::root);
    }
    if (!has_content) add_loose_texts(node, among_blocks);
    push(node, has_content ? m_dialect.children : std::string_view(), around(),
         among_blocks ? 1 : 0);
  }

  void add_loose_texts(JsonId node, bool among_blocks) {
    JsonId const end = m_tree.next(node);
    for (JsonId id = node; id < end; ++id) {
      for (std::string_view const name : text_names) {
        std::string_view const text = m_tree.find_string(id, name);
        if (text.empty()) continue;
        if (among_blocks) m_builder.open(Kind::paragraph);
        looks_like_html(text) ? add_html(text, m_options, m_builder) : m_builder.text(text);
        if (among_blocks) m_builder.close();
      }
    }
  }

  // -------------------------------------------------------------------------------------------
  // What has no type of its own

  void add_string(JsonId id) {
    std::string_view const text = m_tree.string(id);
    if (is_literal()) {
      m_literal += text;
      return;
    }
    unsigned closes = open_implied();
    m_runs.finish();
    Kind const outer = around();
    if (closes == 0 && is_among_blocks()) m_builder.open(Kind::paragraph), closes = 1;
    bool const may_be_html = outer == Kind::figcaption || outer == Kind::summary;
    bool const is_html = m_dialect.has_html_strings || (may_be_html && looks_like_html(text));
    is_html ? add_html(text, m_options, m_builder) : add_lines(text, m_builder);
    for (unsigned i = 0; i < closes; ++i) m_builder.close();
  }

  void open_list_value(JsonId list) {
    Kind const outer = around();
    unsigned const closes = is_literal() ? 0 : open_implied();
    Kind kind = outer;
    if (closes > 0) kind = outer == Kind::table ? Kind::table_row : Kind::table_cell;
    if (outer == Kind::list_item && !is_literal()) {
      // A list of items in an item is a list like the one around it.
      m_builder.open(List{.ordered = m_frames.back().is_ordered});
      return push_value(list, Kind::list, 1);
    }
    push_value(list, kind, closes);
  }

  /// In a table a list is a row, and what is in a row is a cell; in a list a text is an item.
  unsigned open_implied() {
    switch (around()) {
      case Kind::table: end_line(); return open_row(), 1;
      case Kind::table_row: end_line(); return open_cell({}), 1;
      case Kind::list: end_line(); return m_builder.open(Kind::list_item), 1;
      default: return 0;
    }
  }

  // -------------------------------------------------------------------------------------------
  // Tables

  /// Gives how many nodes more than the table were opened.
  unsigned open_table(SpecReader const& fields) {
    auto const count = [&](std::string_view name) -> std::uint32_t {
      return fields.is_true(name) ? fields.number(name, 1) : 0;
    };
    m_tables.push_back({.head_rows = count("headRows"), .head_columns = count("headColumns")});
    std::string_view const caption = fields.text("caption");
    if (!caption.empty()) {
      m_builder.open(Kind::figure);
      m_builder.open(Kind::figcaption);
      m_builder.text(caption);
      m_builder.close();
    }
    m_builder.open(Kind::table);
    return caption.empty() ? 0 : 1;
  }

  void open_row() {
    m_builder.open(Kind::table_row);
    if (m_tables.empty()) return;
    ++m_tables.back().row;
    m_tables.back().column = 0;
  }

  void open_cell(TableCell cell) {
    if (!m_tables.empty()) {
      OpenTable& table = m_tables.back();
      if (table.row <= table.head_rows || ++table.column <= table.head_columns) cell.header = true;
    }
    m_builder.open(cell);
  }

  // -------------------------------------------------------------------------------------------
  // Text

  /// Adds the text that a node has at a path. False when it has none.
  bool add_run(JsonId node, std::string_view path) {
    auto const text = m_finder.find(node, path);
    if (!text || m_tree.type(*text) != JsonType::string) {
      if (text && m_tree.type(*text) == JsonType::number) report_value(*text);
      return false;
    }
    std::string_view const value = m_tree.string(*text);
    if (is_literal()) {
      m_literal += value;
      return true;
    }
    // A text among blocks is one of them.
    unsigned const closes = open_implied();
    m_runs.add(value, marks_of(node));
    if (closes > 0) end_line();
    for (unsigned i = 0; i < closes; ++i) m_builder.close();
    return true;
  }

  std::vector<Mark> const& marks_of(JsonId node) {
    m_marks.clear();
    switch (m_dialect.mark_form) {
      case MarkForm::none: break;
      case MarkForm::list: read_mark_list(node); break;
      case MarkForm::bits: read_mark_bits(node); break;
      case MarkForm::members:
        for (MarkRow const& row : m_dialect.mark_rows) {
          if (m_finder.is_true(node, row.names)) add_mark(row, node);
        }
    }
    return m_marks;
  }

  void add_mark(MarkRow const& row, JsonId described_by) {
    Mark mark{.kind = row.kind};
    if (!row.fields.empty()) {
      SpecReader const fields(m_finder, described_by, row.fields);
      mark.url = fields.text("url");
      mark.title = fields.text("title");
    }
    m_marks.push_back(mark);
  }

  void read_mark_list(JsonId node) {
    auto const list = m_finder.find(node, m_dialect.marks);
    if (!list || m_tree.type(*list) != JsonType::array) return;
    std::size_t count = 0;
    m_tree.each_item(*list, [&](JsonId mark) {
      if (++count > max_marks) return;
      if (m_tree.type(mark) == JsonType::string) {
        auto const definition = m_definitions.find(m_tree.string(mark));
        if (definition != m_definitions.end()) mark = definition->second;
      }
      bool const is_name = m_tree.type(mark) == JsonType::string;
      std::string_view const name =
          is_name ? m_tree.string(mark) : m_finder.text(mark, m_dialect.mark_name);
      if (MarkRow const* const row = find_mark_row(m_dialect, name)) return add_mark(*row, mark);
      if (!m_unknown.insert(name).second) return;
      m_builder.diagnostics().add(DiagnosticCode::unknown_node,
                                  "formatting of type " + in_message(name) + " was left out",
                                  m_tree.offset(mark));
    });
  }

  void read_mark_bits(JsonId node) {
    auto const number = m_finder.find(node, m_dialect.marks);
    if (!number || m_tree.type(*number) != JsonType::number) return;
    std::uint64_t bits = parse_whole_number(m_tree.number(*number), UINT32_MAX).value_or(0);
    for (MarkRow const& row : m_dialect.mark_rows) {
      if ((bits & 1) != 0) add_mark(row, node);
      bits >>= 1;
    }
  }

  void read_mark_definitions(JsonId node) {
    auto const list = m_tree.find(node, m_dialect.mark_definitions);
    if (!list || m_tree.type(*list) != JsonType::array) return;
    m_definitions.clear();
    m_tree.each_item(*list, [&](JsonId definition) {
      m_definitions.emplace(m_tree.find_string(definition, "_key"), definition);
    });
  }

  void report_value(JsonId value) {
    if (m_has_odd_value) return;
    m_has_odd_value = true;
    m_builder.diagnostics().add(DiagnosticCode::invalid_field,
                                "a value is of another type than it can have; it was ignored",
                                m_tree.offset(value));
  }

  Dialect const& m_dialect;
  JsonTree const& m_tree;
  Finder m_finder;
  JsonOptions const& m_options;
  Builder& m_builder;
  Runs m_runs;
  FlatLists m_lists;
  std::vector<Frame> m_frames;
  std::vector<OpenTable> m_tables;
  std::vector<Mark> m_marks;
  std::map<std::string_view, JsonId> m_definitions;
  std::set<std::string_view> m_unknown;
  std::string m_literal;
  bool m_is_literal = false;
  bool m_has_odd_value = false;
};

}  // namespace

void read_tree(Dialect const& dialect, JsonTree const& tree, JsonId document,
               JsonOptions const& options, Builder& builder, LinkedObjects const* links) {
  TreeReader(dialect, tree, options, builder, links).read(document);
}

}  // namespace article::json_reader
