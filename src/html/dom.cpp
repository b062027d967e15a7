#include "html/dom.hpp"

#include <algorithm>
#include <cstring>
#include <string>

#include <nokogiri_gumbo.h>

#include "html/gumbo_overrides/limited_parser.h"
#include "html/gumbo_overrides/memory.hpp"

namespace article {
namespace {

/// The name with which an attribute of SVG or MathML is written; gumbo takes its prefix away.
std::string_view prefix_of(GumboAttribute const& attribute) {
  switch (attribute.attr_namespace) {
    case GUMBO_ATTR_NAMESPACE_XLINK: return "xlink:";
    case GUMBO_ATTR_NAMESPACE_XML: return "xml:";
    case GUMBO_ATTR_NAMESPACE_XMLNS:
      return std::string_view(attribute.name) == "xmlns" ? "" : "xmlns:";
    case GUMBO_ATTR_NAMESPACE_NONE: break;
  }
  return {};
}

GumboVector const* children_of(GumboNode const& node) {
  switch (node.type) {
    case GUMBO_NODE_DOCUMENT: return &node.v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE: return &node.v.element.children;
    default: return nullptr;
  }
}

std::uint32_t offset_of(GumboSourcePosition const& position) {
  return static_cast<std::uint32_t>(std::min<std::size_t>(position.offset, 0xFFFFFFFF));
}

/// Tags by gumbo's numbers, so that each name is looked up once.
class TagTable {
 public:
  HtmlTag find(GumboTag tag, std::string_view name) {
    if (tag == GUMBO_TAG_UNKNOWN) return find_html_tag(name);
    Entry& entry = m_entries[tag];
    if (!entry.known) entry = {true, find_html_tag(name)};
    return entry.tag;
  }

 private:
  struct Entry {
    bool known = false;
    HtmlTag tag = HtmlTag::unknown;
  };
  Entry m_entries[GUMBO_TAG_LAST + 1]{};
};

}  // namespace

/// Copies gumbo's tree.
class DomMaker {
 public:
  explicit DomMaker(std::string_view text) : m_text(text) {}

  Dom make(DomContext const* context, DomOptions const& options) {
    ParserMemory const memory;
    std::string const context_name(context != nullptr ? context->name : "");
    std::string const encoding(context != nullptr ? context->encoding : "");
    ArticleHtmlParse parse{};
    parse.text = m_text.empty() ? "" : m_text.data();
    parse.size = m_text.size();
    if (context != nullptr) {
      parse.context = context_name.c_str();
      parse.context_encoding = encoding.empty() ? nullptr : encoding.c_str();
      parse.context_namespace = static_cast<ArticleNamespace>(context->name_space);
    }
    parse.scripting = options.scripting;
    parse.max_depth = options.limits.max_depth;
    parse.max_formatting = options.limits.max_formatting;
    parse.max_attributes = std::min<std::size_t>(options.limits.max_attributes, 255);
    parse.max_pieces = options.limits.max_pieces;
    parse.too_deep_at = parse.formatting_lost_at = parse.attributes_lost_at = SIZE_MAX;
    parse.cut_at = parse.doctype_at = SIZE_MAX;
    GumboOutput const* const output = article_parse_html(&parse);

    m_dom.m_nodes.emplace_back();
    bool const is_page = context == nullptr;
    m_doctype_at = parse.doctype_at;
    if (is_page) m_doctype = &output->document->v.document;
    if (m_doctype != nullptr && !m_doctype->has_doctype) m_doctype = nullptr;
    copy(is_page ? *output->document : *output->root);
    if (is_page) {
      if (m_doctype != nullptr) add_doctype();
      m_dom.m_nodes[Dom::document].end = m_dom.size();
      find_landmarks();
    }
    report(parse);
    return std::move(m_dom);
  }

 private:
  /// A node of gumbo's whose children are being copied.
  struct Level {
    GumboNode const* node;
    DomId id;
    unsigned next_child;
  };

  void copy(GumboNode const& root) {
    std::vector<Level> levels;
    levels.push_back({&root, Dom::document, 0});
    while (!levels.empty()) {
      Level& level = levels.back();
      GumboVector const* const children = children_of(*level.node);
      if (children == nullptr || level.next_child == children->length) {
        m_dom.m_nodes[level.id].end = static_cast<DomId>(m_dom.m_nodes.size());
        levels.pop_back();
        continue;
      }
      auto const* const child = static_cast<GumboNode const*>(children->data[level.next_child++]);
      DomId const id = add(level.id, *child);
      if (children_of(*child) != nullptr) levels.push_back({child, id, 0});
    }
  }

  DomId add(DomId parent, GumboNode const& node) {
    switch (node.type) {
      case GUMBO_NODE_ELEMENT:
      case GUMBO_NODE_TEMPLATE: return add_element(parent, node.v.element);
      case GUMBO_NODE_COMMENT: {
        bool const after_doctype =
            m_doctype != nullptr && node.v.text.start_pos.offset > m_doctype_at;
        if (parent == Dom::document && after_doctype) add_doctype();
        DomId const id = append(parent, DomType::comment, offset_of(node.v.text.start_pos));
        m_dom.m_nodes[id].text = text_of(node.v.text);
        return id;
      }
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_CDATA:
      case GUMBO_NODE_WHITESPACE: return add_text(parent, node.v.text);
      case GUMBO_NODE_DOCUMENT: break;
    }
    return parent;
  }

  DomId append(DomId parent, DomType type, std::uint32_t offset) {
    auto const id = static_cast<DomId>(m_dom.m_nodes.size());
    m_dom.m_nodes.emplace_back();
    DomNode& node = m_dom.m_nodes.back();
    DomNode& above = m_dom.m_nodes[parent];
    node.type = type;
    node.offset = offset;
    node.parent = parent;
    node.end = id + 1;
    node.previous = above.last_child;
    node.first_attribute = static_cast<std::uint32_t>(m_dom.m_attributes.size());
    if (above.last_child != no_dom_node) m_dom.m_nodes[above.last_child].next = id;
    if (above.first_child == no_dom_node) above.first_child = id;
    above.last_child = id;
    return id;
  }

  DomId add_element(DomId parent, GumboElement const& element) {
    if (m_doctype != nullptr) add_doctype();
    DomId const id = append(parent, DomType::element, offset_of(element.start_pos));
    std::string_view const name = element.name;
    for (unsigned i = 0; i < element.attributes.length && i < 255; ++i) {
      add_attribute(*static_cast<GumboAttribute const*>(element.attributes.data[i]));
    }
    DomNode& node = m_dom.m_nodes[id];
    node.name_space = static_cast<DomNamespace>(element.tag_namespace);
    node.attribute_count =
        static_cast<std::uint8_t>(m_dom.m_attributes.size() - node.first_attribute);
    HtmlTag const tag = m_tags.find(element.tag, name);
    DomNamespace const own_space = is_mathml_tag(tag)    ? DomNamespace::mathml
                                   : tag == HtmlTag::svg ? DomNamespace::svg
                                                         : DomNamespace::html;
    bool const counts = node.name_space == own_space;
    if (counts) node.tag = tag;
    node.text = counts && tag != HtmlTag::unknown ? html_tag_name(tag) : m_dom.m_arena.copy(name);
    return id;
  }

  void add_attribute(GumboAttribute const& attribute) {
    std::string_view name = attribute.name;
    std::string_view const written(attribute.original_name.data, attribute.original_name.length);
    std::string_view const prefix = prefix_of(attribute);
    if (!prefix.empty()) {
      name = m_dom.m_arena.append(m_dom.m_arena.copy(prefix), name);
    } else {
      name = keep(name, written.data());
    }
    std::string_view const value = attribute.value;
    char const* place = attribute.original_value.data;
    bool const quoted = attribute.original_value.length > 0 && (*place == '"' || *place == '\'');
    if (quoted) ++place;
    m_dom.m_attributes.push_back({name, keep(value, place)});
  }

  /// Text that came in pieces, as the content of broken tables does, is one node.
  DomId add_text(DomId parent, GumboText const& text) {
    std::string_view const value = text_of(text);
    DomId const last = m_dom.m_nodes[parent].last_child;
    if (last == no_dom_node || m_dom.m_nodes[last].type != DomType::text) {
      DomId const id = append(parent, DomType::text, offset_of(text.start_pos));
      m_dom.m_nodes[id].text = value;
      m_appendable = nullptr;
      return id;
    }
    std::string_view& joined = m_dom.m_nodes[last].text;
    if (joined.data() != m_appendable) joined = m_dom.m_arena.copy(joined);
    joined = m_dom.m_arena.append(joined, value);
    m_appendable = joined.data();
    return last;
  }

  std::string_view text_of(GumboText const& text) {
    return keep(text.text, m_text.data() + std::min(text.start_pos.offset, m_text.size()));
  }

  /// The same text at `place` in the source, where it stands there, or a copy.
  std::string_view keep(std::string_view text, char const* place) {
    if (text.empty()) return {};
    char const* const end = m_text.data() + m_text.size();
    bool const inside = place != nullptr && place >= m_text.data() && place <= end &&
                        static_cast<std::size_t>(end - place) >= text.size();
    if (inside && std::memcmp(place, text.data(), text.size()) == 0) return {place, text.size()};
    return m_dom.m_arena.copy(text);
  }

  void add_doctype() {
    GumboDocument const& doctype = *m_doctype;
    m_doctype = nullptr;
    DomId const id =
        append(Dom::document, DomType::doctype, static_cast<std::uint32_t>(m_doctype_at));
    DomNode& node = m_dom.m_nodes[id];
    node.text = m_dom.m_arena.copy(doctype.name);
    node.attribute_count = 2;
    m_dom.m_attributes.push_back({"public", m_dom.m_arena.copy(doctype.public_identifier)});
    m_dom.m_attributes.push_back({"system", m_dom.m_arena.copy(doctype.system_identifier)});
  }

  void find_landmarks() {
    m_dom.m_html = m_dom.first_element(Dom::document);
    if (m_dom.m_html == no_dom_node) return;
    for (DomId id = m_dom.first_element(m_dom.m_html); id != no_dom_node;
         id = m_dom.next_element(id)) {
      HtmlTag const tag = m_dom.tag(id);
      bool const is_body = tag == HtmlTag::body || tag == HtmlTag::frameset;
      if (tag == HtmlTag::head && m_dom.m_head == no_dom_node) m_dom.m_head = id;
      if (is_body && m_dom.m_body == no_dom_node) m_dom.m_body = id;
    }
  }

  void report(ArticleHtmlParse const& parse) {
    auto const add = [&](std::size_t offset, DiagnosticCode code, std::string_view message) {
      if (offset != SIZE_MAX) m_dom.m_diagnostics.add(code, message, offset);
    };
    add(parse.too_deep_at, DiagnosticCode::too_deep, "elements nested too deep were flattened");
    add(parse.formatting_lost_at, DiagnosticCode::too_many_nodes,
        "formatting that is never closed was left out");
    add(parse.attributes_lost_at, DiagnosticCode::too_many_nodes,
        "an element has too many attributes; the last ones were left out");
    add(parse.cut_at, DiagnosticCode::limit_reached,
        "the page has more elements than can be read; the rest was left out");
  }

  std::string_view m_text;
  Dom m_dom;
  TagTable m_tags;
  GumboDocument const* m_doctype = nullptr;  ///< Not added yet.
  std::size_t m_doctype_at = 0;
  char const* m_appendable = nullptr;  ///< The text that was copied already, to be appended to.
};

Dom Dom::parse_page(std::string_view text, DomOptions const& options) {
  return DomMaker(text).make(nullptr, options);
}

Dom Dom::parse_fragment(std::string_view text, DomContext const& context,
                        DomOptions const& options) {
  return DomMaker(text).make(&context, options);
}

std::string_view Dom::attribute(DomId id, std::string_view name) const {
  for (DomAttribute const& attribute : attributes(id)) {
    if (attribute.name == name) return attribute.value;
  }
  return {};
}

bool Dom::has_attribute(DomId id, std::string_view name) const {
  for (DomAttribute const& attribute : attributes(id)) {
    if (attribute.name == name) return true;
  }
  return false;
}

DomId Dom::closest(DomId id, HtmlTag tag) const {
  while (id != no_dom_node && (*this)[id].tag != tag) id = (*this)[id].parent;
  return id;
}

DomId Dom::element_from(DomId id) const {
  while (id != no_dom_node && !is_element(id)) id = (*this)[id].next;
  return id;
}

}  // namespace article
