#include "document/check.hpp"

#include <string>

#include "base/utf8.hpp"
#include "document/content_model.hpp"
#include "document/walk.hpp"

namespace article {
namespace {

bool is_clean(std::string_view text) {
  for (char const c : text) {
    if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') return false;
  }
  return is_valid_utf8(text);
}

class FieldChecker {
 public:
  std::string_view fault;

  void operator()(std::string_view name, std::string_view text) {
    if (!is_clean(text)) fault = name;
  }
  void operator()(std::string_view name, std::uint8_t number) {
    if (name == "depth" && (number < 1 || number > 6)) fault = name;
  }
  void operator()(std::string_view name, std::uint16_t number) {
    if (number < 1 || number > 1000) fault = name;
  }
  template <class Other>
  void operator()(std::string_view, Other const&) {}
};

class Checker {
 public:
  explicit Checker(Document const& document) : m_document(document) {}

  std::string run() {
    walk(m_document, [&](NodeId id, Visit visit) {
      if (visit == Visit::leave) {
        leave(id);
        return Next::descend;
      }
      enter(id);
      return m_fault.empty() ? Next::descend : Next::stop;
    });
    return m_fault;
  }

 private:
  void fail(NodeId id, std::string_view what) {
    if (!m_fault.empty()) return;
    m_fault = "node " + std::to_string(id) + " (" + std::string(kind_name(m_document[id].kind)) +
              "): " + std::string(what);
  }

  void enter(NodeId id) {
    Node const& node = m_document[id];
    ++m_depth;
    if (m_depth > max_depth + 1) fail(id, "is nested too deep");
    if (node.kind == Kind::link || node.kind == Kind::footnote_reference) {
      if (m_links > 0) fail(id, "stands in a link");
    }
    if (node.kind == Kind::link) ++m_links;
    check_links(id);
    check_children(id);
    check_content(id);
    with_fields_type(node.kind, [&](auto empty) {
      using Fields = decltype(empty);
      if (node.fields == nullptr) return fail(id, "has no fields");
      FieldChecker checker;
      Fields::each_field(m_document.fields<Fields>(id), checker);
      if (!checker.fault.empty()) fail(id, checker.fault);
    });
    if (id != Document::root && !accepts(m_document[node.parent].kind, node.kind)) {
      fail(id, "is not allowed in " + std::string(kind_name(m_document[node.parent].kind)));
    }
  }

  void leave(NodeId id) {
    --m_depth;
    if (m_document[id].kind == Kind::link) --m_links;
  }

  void check_links(NodeId id) {
    Node const& node = m_document[id];
    if (node.next != no_node && m_document[node.next].previous != id) fail(id, "broken next");
    if (node.first_child != no_node && m_document[node.first_child].previous != no_node) {
      fail(id, "broken first child");
    }
    if (node.next == no_node && id != Document::root && m_document[node.parent].last_child != id) {
      fail(id, "broken last child");
    }
  }

  void check_children(NodeId id) {
    Kind const kind = m_document[id].kind;
    std::size_t captions = 0;
    std::size_t blocks = 0;
    std::size_t inlines = 0;
    for (NodeId const child : Children(m_document, id)) {
      Node const& node = m_document[child];
      if (node.parent != id) return fail(child, "has another parent");
      ++(is_inline(node.kind) ? inlines : blocks);
      if (node.kind == Kind::figcaption) ++captions;
      if (node.kind == Kind::summary && child != m_document[id].first_child) {
        fail(child, "is not first");
      }
      bool const doubled = node.kind == Kind::text && node.next != no_node &&
                           m_document[node.next].kind == Kind::text;
      if (doubled) fail(child, "is followed by more text");
    }
    if (captions > 1) fail(id, "has two captions");
    if (captions > 0 && captions == blocks + inlines) fail(id, "has a caption only");
    if (kind == Kind::table_cell && blocks > 0 && inlines > 0) fail(id, "mixes blocks and text");
    if (has_value(kind) && blocks + inlines > 0) fail(id, "has both a value and children");
    bool const needs_children = kind == Kind::paragraph || kind == Kind::list ||
                                kind == Kind::table || kind == Kind::table_row ||
                                kind == Kind::figure || kind == Kind::definition_list ||
                                kind == Kind::emphasis || kind == Kind::strong;
    if (needs_children && blocks + inlines == 0) fail(id, "is empty");
  }

  void check_content(NodeId id) {
    Node const& node = m_document[id];
    if (!has_value(node.kind)) {
      if (!node.value.empty()) fail(id, "has a value");
      return;
    }
    if (!is_clean(node.value)) fail(id, "has unclean text");
    if (node.kind != Kind::text) return;
    if (node.value.empty()) fail(id, "is empty");
    if (node.value.find("  ") != std::string_view::npos ||
        node.value.find_first_of("\n\t") != std::string_view::npos) {
      fail(id, "has white space that was not collapsed");
    }
    bool const first = node.previous == no_node && !is_inline(m_document[node.parent].kind);
    bool const last = node.next == no_node && !is_inline(m_document[node.parent].kind);
    bool const in_ruby = m_document[node.parent].kind == Kind::ruby_text;
    if (first && !in_ruby && node.value.starts_with(' ')) fail(id, "starts with a space");
    if (last && !in_ruby && node.value.ends_with(' ')) fail(id, "ends with a space");
  }

  Document const& m_document;
  std::string m_fault;
  std::uint32_t m_depth = 0;
  std::uint32_t m_links = 0;
};

}  // namespace

std::string find_fault(Document const& document) { return Checker(document).run(); }

}  // namespace article
