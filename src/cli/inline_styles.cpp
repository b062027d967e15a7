#include "cli/inline_styles.hpp"

#include <string>
#include <vector>

#include "document/walk.hpp"

namespace article {
namespace {

/// Of inlines whose text is not marked: writers change it, or show it as a whole.
constexpr std::uint8_t no_marks = 0x80;

class Marker {
 public:
  Marker(Document& document, TextLinks links) : m_document(document), m_links(links) {}

  void run() {
    walk(m_document, [&](NodeId id, Visit visit) {
      visit == Visit::enter ? enter(id) : leave(id);
      return Next::descend;
    });
  }

 private:
  void enter(NodeId id) {
    m_styles.push_back(static_cast<std::uint8_t>(m_styles.back() | style_of(id)));
  }

  std::uint8_t style_of(NodeId id) const {
    switch (m_document[id].kind) {
      case Kind::strong: return style_strong;
      case Kind::emphasis: return style_emphasis;
      case Kind::inline_code: return style_code;
      case Kind::link:
        if (says_its_address(id)) return no_marks;
        return style_link;
      case Kind::heading:
      case Kind::superscript:
      case Kind::subscript: return no_marks;
      default: return 0;
    }
  }

  bool says_its_address(NodeId link) const {
    if (m_links != TextLinks::footnotes) return false;
    return m_document.fields<Link>(link).url.find(plain_text(m_document, link)) !=
           std::string_view::npos;
  }

  void leave(NodeId id) {
    std::uint8_t const style = m_styles.back();
    m_styles.pop_back();
    Node const& node = m_document[id];
    bool const is_text = node.kind == Kind::text || node.kind == Kind::inline_code;
    if (!is_text || style == 0 || (style & no_marks) != 0) return;
    std::string marked(1, static_cast<char>(style_mark | style));
    marked.append(node.value).push_back(style_mark);
    m_document.replace_with_text(id, m_document.keep(marked));
  }

  Document& m_document;
  TextLinks m_links;
  std::vector<std::uint8_t> m_styles{0};
};

}  // namespace

void mark_inline_styles(Document& document, TextLinks links) { Marker(document, links).run(); }

}  // namespace article
