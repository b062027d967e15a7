#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/arena.hpp"
#include "document/diagnostics.hpp"
#include "html/html_tag.hpp"

/// HTML as the standard's tree construction makes a tree of it, read-only. This view is all that the
/// rest of the reader knows of the parser.
namespace article {

/// Number of a node within its `Dom`, in document order: a node's number is above its parent's and
/// its earlier siblings', and all below a node follow it without a gap. So a subtree is a range of
/// numbers (`Dom::end_of`), and passes keep what they know of nodes in arrays beside.
using DomId = std::uint32_t;

/// "There is none": no parent, no child, no sibling.
inline constexpr DomId no_dom_node = 0xFFFFFFFF;

enum class DomType : std::uint8_t { document, doctype, element, text, comment };

enum class DomNamespace : std::uint8_t { html, svg, mathml };

struct DomAttribute {
  std::string_view name;   ///< In lower case, but for those that SVG and MathML spell otherwise.
  std::string_view value;  ///< Character references are replaced; empty when there is none.
};

struct DomNode {
  DomType type = DomType::document;
  DomNamespace name_space = DomNamespace::html;
  /// Known elements of HTML, those of MathML in formulas, and `svg` itself; else `unknown`.
  HtmlTag tag = HtmlTag::unknown;
  std::uint8_t attribute_count = 0;
  DomId parent = no_dom_node;
  DomId previous = no_dom_node;
  DomId next = no_dom_node;
  DomId first_child = no_dom_node;
  DomId last_child = no_dom_node;
  DomId end = 0;  ///< One past the last node below: a subtree is the ids from its own to this.
  std::uint32_t first_attribute = 0;
  std::uint32_t offset = 0;  ///< Where it starts in the source, in bytes.
  /// Text or comment; the name of an element or a doctype.
  std::string_view text{};
};

/// Limits of parsing. Where one strikes, there is a diagnostic and the parse goes on.
struct DomLimits {
  /// Deepest nesting of elements. Those below lose themselves and keep their content. Much of what
  /// the standard asks for takes time in proportion to the depth; pages that people made stay
  /// below 100, and browsers have a limit of 512.
  std::size_t max_depth = 256;
  /// Most formatting elements that go on in the next block; the standard has no limit, so a few
  /// kilobytes could grow to gigabytes.
  std::size_t max_formatting = 32;
  /// Most attributes of an element, at most 255.
  std::size_t max_attributes = 128;
  /// Where the page is cut: pieces of memory that the parser takes, two for a plain element or a
  /// text, four for an attribute. The largest pages need a tenth. This many take about a gigabyte,
  /// which WebAssembly can have.
  std::size_t max_pieces = 12'000'000;
};

struct DomOptions {
  DomLimits limits{};
  /// With scripting, `<noscript>` holds its source as text; without, elements.
  bool scripting = false;
};

/// The element that a fragment stands in. `template` lets any fragment stand as it is, rows and
/// cells of tables included.
struct DomContext {
  std::string_view name = "template";
  DomNamespace name_space = DomNamespace::html;
  std::string_view encoding{};  ///< The attribute of MathML's `annotation-xml`.
};

/// The tree. It borrows from the text that it was parsed from, which has to outlive it, and owns all
/// else. Cost: linear in the text, about 56 bytes a node.
class Dom {
 public:
  /// Parses a whole page. Never fails.
  static Dom parse_page(std::string_view text, DomOptions const& options = {});

  /// Parses a part of one. Its nodes are the children of the document node itself.
  static Dom parse_fragment(std::string_view text, DomContext const& context = {},
                            DomOptions const& options = {});

  Dom(Dom&&) noexcept = default;
  Dom& operator=(Dom&&) noexcept = default;
  Dom(Dom const&) = delete;
  Dom& operator=(Dom const&) = delete;
  ~Dom() = default;

  static constexpr DomId document = 0;

  /// Number of nodes; ids are below it.
  DomId size() const { return static_cast<DomId>(m_nodes.size()); }

  DomNode const& operator[](DomId id) const {
    assert(id < m_nodes.size());
    return m_nodes[id];
  }

  bool is_element(DomId id) const { return (*this)[id].type == DomType::element; }
  bool is_text(DomId id) const { return (*this)[id].type == DomType::text; }
  HtmlTag tag(DomId id) const { return (*this)[id].tag; }

  /// One past the last node below `id`: a subtree is the ids from `id` to before this.
  DomId end_of(DomId id) const { return (*this)[id].end; }

  /// The page's <html>, <head> and <body> (or <frameset>); `no_dom_node` in a fragment.
  DomId html() const { return m_html; }
  DomId head() const { return m_head; }
  DomId body() const { return m_body; }

  std::span<DomAttribute const> attributes(DomId id) const {
    DomNode const& node = (*this)[id];
    return {m_attributes.data() + node.first_attribute, node.attribute_count};
  }

  /// The value of an attribute, empty when there is none of that name.
  std::string_view attribute(DomId id, std::string_view name) const;

  bool has_attribute(DomId id, std::string_view name) const;

  /// The nearest element from `id` itself outward that has this tag, or `no_dom_node`.
  DomId closest(DomId id, HtmlTag tag) const;

  /// The element that is the first child of `id`, and the element that follows `id`; text and
  /// comments are passed over.
  DomId first_element(DomId id) const { return element_from((*this)[id].first_child); }
  DomId next_element(DomId id) const { return element_from((*this)[id].next); }

  /// What was odd: where limits struck.
  Diagnostics const& diagnostics() const { return m_diagnostics; }

 private:
  friend class DomMaker;

  Dom() = default;
  DomId element_from(DomId id) const;

  Arena m_arena;
  std::vector<DomNode> m_nodes;
  std::vector<DomAttribute> m_attributes;
  DomId m_html = no_dom_node;
  DomId m_head = no_dom_node;
  DomId m_body = no_dom_node;
  Diagnostics m_diagnostics;
};

/// The children of a node, for `for`.
class DomChildren {
 public:
  DomChildren(Dom const& dom, DomId parent) : m_dom(dom), m_parent(parent) {}

  class Iterator {
   public:
    Iterator(Dom const& dom, DomId id) : m_dom(&dom), m_id(id) {}
    DomId operator*() const { return m_id; }
    Iterator& operator++() {
      m_id = (*m_dom)[m_id].next;
      return *this;
    }
    bool operator!=(Iterator const& other) const { return m_id != other.m_id; }

   private:
    Dom const* m_dom;
    DomId m_id;
  };

  Iterator begin() const { return {m_dom, m_dom[m_parent].first_child}; }
  Iterator end() const { return {m_dom, no_dom_node}; }

 private:
  Dom const& m_dom;
  DomId m_parent;
};

}  // namespace article
