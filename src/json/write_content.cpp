#include "json/write_content.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "base/unicode.hpp"
#include "document/content_model.hpp"
#include "document/walk.hpp"

namespace article {
namespace {

/// What is written for a field that says nothing. mdast's own utilities write some fields always,
/// and those who read mdast rely on it.
enum class WhenEmpty : std::uint8_t { omit, null, value };

constexpr WhenEmpty when_empty(Kind kind, std::string_view field) {
  switch (kind) {
    case Kind::link:
    case Kind::image: return field == "title" ? WhenEmpty::null : WhenEmpty::value;
    case Kind::code: return WhenEmpty::null;
    case Kind::embed: return field == "url" ? WhenEmpty::value : WhenEmpty::omit;
    case Kind::list_item: return WhenEmpty::null;
    case Kind::footnote_definition:
    case Kind::footnote_reference: return field == "label" ? WhenEmpty::value : WhenEmpty::omit;
    default: return WhenEmpty::omit;
  }
}

/// Writes the fields of one node as members, under the names that `each_field` gives them.
class FieldWriter {
 public:
  FieldWriter(JsonWriter& json, Kind kind) : m_json(json), m_kind(kind) {}

  void operator()(std::string_view name, std::string_view text) {
    WhenEmpty const rule = text.empty() ? when_empty(m_kind, name) : WhenEmpty::value;
    if (rule == WhenEmpty::omit) return;
    m_json.key(name);
    rule == WhenEmpty::null ? m_json.null() : m_json.string(text);
  }
  void operator()(std::string_view name, bool value) { m_json.key(name).boolean(value); }
  void operator()(std::string_view name, std::optional<bool> value) {
    m_json.key(name);
    value ? m_json.boolean(*value) : m_json.null();
  }
  void operator()(std::string_view name, std::span<ImageCandidate const> candidates) {
    if (candidates.empty()) return;
    m_json.key(name).begin_array();
    for (ImageCandidate const& candidate : candidates) {
      m_json.begin_object();
      m_json.key("url").string(candidate.url);
      if (candidate.width_px > 0) m_json.key("width").number(candidate.width_px);
      if (candidate.density_percent > 0) {
        m_json.key("density").raw(decimal(candidate.density_percent));
      }
      m_json.end_object();
    }
    m_json.end_array();
  }
  void operator()(std::string_view name, std::span<MediaSource const> sources) {
    m_json.key(name).begin_array();
    for (MediaSource const& source : sources) {
      m_json.begin_object();
      m_json.key("url").string(source.url);
      if (!source.type.empty()) m_json.key("type").string(source.type);
      m_json.end_object();
    }
    m_json.end_array();
  }
  template <class Value>
  void operator()(std::string_view name, Value value) {
    if constexpr (std::is_enum_v<Value>) {
      m_json.key(name).string(names_of(value)[static_cast<std::size_t>(value)]);
    } else if (value != unsaid(name)) {
      m_json.key(name).number(value);
    }
  }
  void operator()(std::string_view, Alignment) {
    // Of a column as a rule: see `write_alignment`.
  }

 private:
  /// The number that says nothing: not known, or a cell that spans one row and one column.
  static constexpr std::uint64_t unsaid(std::string_view name) {
    return name == "colspan" || name == "rowspan" ? 1 : 0;
  }

  static std::string decimal(std::uint32_t percent) {
    std::string text = std::to_string(percent / 100);
    std::uint32_t const rest = percent % 100;
    if (rest == 0) return text;
    text += rest < 10 ? ".0" : ".";
    text += std::to_string(rest % 10 == 0 ? rest / 10 : rest);
    return text;
  }

  JsonWriter& m_json;
  Kind m_kind;
};

class ContentWriter {
 public:
  ContentWriter(JsonWriter& json, Document const& document) : m_json(json), m_document(document) {}

  void write() {
    walk(m_document, [&](NodeId id, Visit visit) {
      visit == Visit::enter ? enter(id) : leave(id);
      return Next::descend;
    });
  }

 private:
  void enter(NodeId id) {
    Node const& node = m_document[id];
    m_json.begin_object();
    m_json.key("type").string(kind_name(node.kind));
    if (node.kind == Kind::table) open_table(id);
    if (node.kind == Kind::table_row) m_columns.back() = first_row_cell(node.parent);
    write_fields(id);
    write_language(id);
    if (has_value(node.kind)) m_json.key("value").string(node.value);
    if (content_model(node.kind).holds != nowhere) m_json.key("children").begin_array();
  }

  void leave(NodeId id) {
    Kind const kind = m_document[id].kind;
    if (content_model(kind).holds != nowhere) m_json.end_array();
    m_json.end_object();
    if (kind == Kind::table) m_columns.pop_back();
    if (kind == Kind::table_cell && m_columns.back() != no_node) {
      m_columns.back() = m_document[m_columns.back()].next;
    }
  }

  void write_fields(NodeId id) {
    Kind const kind = m_document[id].kind;
    if (kind == Kind::list) return write_list(id);
    if (kind == Kind::list_item) {
      m_json.key("spread").boolean(m_document.fields<List>(m_document[id].parent).spread);
    }
    with_fields_type(kind, [&](auto empty) {
      using Fields = decltype(empty);
      Fields const& fields = m_document.fields<Fields>(id);
      if constexpr (requires { fields.label; }) {
        m_json.key("identifier").string(lower_case(fields.label));
      }
      FieldWriter writer(m_json, kind);
      Fields::each_field(fields, writer);
    });
    if (kind == Kind::table_cell) write_alignment(id);
  }

  void write_list(NodeId id) {
    List const& list = m_document.fields<List>(id);
    m_json.key("ordered").boolean(list.ordered);
    m_json.key("start");
    list.ordered || list.start != List{}.start ? m_json.number(list.start) : m_json.null();
    m_json.key("spread").boolean(list.spread);
  }

  /// What node has another language or direction than its parent.
  void write_language(NodeId id) {
    Node const& node = m_document[id];
    // `lang` of code is the programming language.
    if (node.language != 0 && node.kind != Kind::code) {
      m_json.key("lang").string(m_document.language(id));
    }
    if (node.direction != Direction::none) {
      m_json.key("dir").string(direction_names[static_cast<std::size_t>(node.direction)]);
    }
  }

  NodeId first_row_cell(NodeId table) const {
    return m_document[m_document[table].first_child].first_child;
  }

  /// mdast has one alignment for each column: that of the first row's cell.
  void open_table(NodeId id) {
    m_columns.push_back(no_node);
    m_json.key("align").begin_array();
    for (NodeId cell = first_row_cell(id); cell != no_node; cell = m_document[cell].next) {
      write_alignment(m_document.fields<TableCell>(cell).align);
    }
    m_json.end_array();
  }

  /// A cell has its own alignment where it differs from its column's.
  void write_alignment(NodeId cell) {
    NodeId const head = m_columns.back();
    Alignment const column =
        head == no_node ? Alignment::none : m_document.fields<TableCell>(head).align;
    Alignment const align = m_document.fields<TableCell>(cell).align;
    if (align == column) return;
    m_json.key("align");
    write_alignment(align);
  }

  void write_alignment(Alignment align) {
    if (align == Alignment::none) return m_json.null();
    m_json.string(alignment_names[static_cast<std::size_t>(align)]);
  }

  JsonWriter& m_json;
  Document const& m_document;
  /// For each table around the current node, the first row's cell above the current one.
  std::vector<NodeId> m_columns;
};

}  // namespace

void write_json_content(JsonWriter& json, Document const& document) {
  ContentWriter(json, document).write();
}

}  // namespace article
