#include "document/equal.hpp"

#include <optional>
#include <type_traits>

#include "document/content_model.hpp"

namespace article {
namespace {

bool is_computed(std::string_view name) {
  return name == "anchor" || name == "number" || name == "references" || name == "instance";
}

/// Writes a node's fields that are not at their default as ` name=value`.
class FieldPrinter {
 public:
  FieldPrinter(std::string& out, EqualOptions options) : m_out(out), m_options(options) {}

  template <class Value>
  void operator()(std::string_view name, Value const& value) {
    if (is_computed(name) && !m_options.computed_fields) return;
    std::string text;
    print(value, text);
    if (text.empty()) return;
    m_out += ' ';
    m_out += name;
    m_out += '=';
    m_out += text;
  }

 private:
  static void print(std::string_view value, std::string& text) {
    if (value.empty()) return;
    text += '"';
    text += value;
    text += '"';
  }
  static void print(bool value, std::string& text) { text = value ? "true" : ""; }
  static void print(std::optional<bool> value, std::string& text) {
    if (value) text = *value ? "true" : "false";
  }
  static void print(std::span<ImageCandidate const> candidates, std::string& text) {
    for (ImageCandidate const& candidate : candidates) {
      print(candidate.url, text);
      text += std::to_string(candidate.width_px) + "w" + std::to_string(candidate.density_percent) +
              "%";
    }
  }
  static void print(std::span<MediaSource const> sources, std::string& text) {
    for (MediaSource const& source : sources) {
      print(source.url, text);
      print(source.type, text);
    }
  }
  template <class Value>
  static void print(Value value, std::string& text) {
    if constexpr (std::is_enum_v<Value>) {
      text = names_of(value)[static_cast<std::size_t>(value)];
    } else {
      text = std::to_string(value);
    }
  }

  std::string& m_out;
  EqualOptions m_options;
};

std::string describe(Document const& document, NodeId id, EqualOptions options) {
  Node const& node = document[id];
  std::string line(kind_name(node.kind));
  with_fields_type(node.kind, [&](auto empty) {
    using Fields = decltype(empty);
    FieldPrinter printer(line, options);
    Fields::each_field(document.fields<Fields>(id), printer);
  });
  if (node.direction != Direction::none) {
    line += " dir=";
    line += direction_names[static_cast<std::size_t>(node.direction)];
  }
  if (node.language != 0) {
    line += " lang=";
    line += document.language(id);
  }
  if (has_value(node.kind)) {
    line += " '";
    line += node.value;
    line += '\'';
  }
  return line;
}

NodeId following(Document const& document, NodeId id, int& depth) {
  if (document[id].first_child != no_node) {
    ++depth;
    return document[id].first_child;
  }
  while (id != no_node && document[id].next == no_node) {
    id = document[id].parent;
    --depth;
  }
  return id == no_node ? no_node : document[id].next;
}

}  // namespace

std::string difference(Document const& a, Document const& b, EqualOptions options) {
  NodeId in_a = Document::root;
  NodeId in_b = Document::root;
  int depth_a = 0;
  int depth_b = 0;
  while (in_a != no_node && in_b != no_node) {
    std::string const left = describe(a, in_a, options);
    std::string const right = describe(b, in_b, options);
    if (left != right || depth_a != depth_b) {
      return "depth " + std::to_string(depth_a) + ": " + left + "\ndepth " +
             std::to_string(depth_b) + ": " + right;
    }
    in_a = following(a, in_a, depth_a);
    in_b = following(b, in_b, depth_b);
  }
  if (in_a != no_node) return "only in the first: " + describe(a, in_a, options);
  if (in_b != no_node) return "only in the second: " + describe(b, in_b, options);
  return {};
}

std::string dump(Document const& document) {
  std::string out;
  int depth = 0;
  for (NodeId id = Document::root; id != no_node; id = following(document, id, depth)) {
    out.append(static_cast<std::size_t>(depth) * 2, ' ');
    out += describe(document, id, {});
    out += '\n';
  }
  return out;
}

}  // namespace article
