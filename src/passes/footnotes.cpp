#include "passes/footnotes.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.hpp"
#include "document/walk.hpp"
#include "passes/rebuild.hpp"

namespace article {
namespace {

/// Enough of a label to find it by.
std::string in_message(std::string_view label) {
  constexpr std::size_t longest = 60;
  if (label.size() <= longest) return "\"" + std::string(label) + "\"";
  return "\"" + std::string(label.substr(0, floor_utf8_boundary(label, longest))) + "…\"";
}

class FootnoteNumberer {
 public:
  explicit FootnoteNumberer(Article& article) : m_article(article), m_document(article.document) {}

  void run() {
    collect_definitions();
    number_references(Document::root);
    number_references_in_notes();
    number_unused();
    if (!m_dropped.empty()) drop();
  }

 private:
  void collect_definitions() {
    for_each_node(m_document, Document::root, [&](NodeId id) {
      if (m_document[id].kind != Kind::footnote_definition) return;
      FootnoteDefinition& definition = m_document.edit<FootnoteDefinition>(id);
      definition.number = 0;
      definition.references = 0;
      if (m_by_label.try_emplace(definition.label, id).second) {
        m_definitions.push_back(id);
      } else {
        m_dropped.try_emplace(id, Fate::Kind::unwrap);
        m_article.diagnostics.add(DiagnosticCode::unused_footnote,
                                  "the footnote " + in_message(definition.label) +
                                      " is defined before: its text stays where it stands");
      }
    });
  }

  /// Those in the content of a node, without those in notes in there: a note is read later.
  void number_references(NodeId from) {
    walk(m_document, from, [&](NodeId id, Visit visit) {
      if (visit == Visit::leave) return Next::descend;
      if (m_document[id].kind == Kind::footnote_reference) number_reference(id);
      bool const is_note =
          m_document[id].kind == Kind::footnote_definition && !m_dropped.contains(id);
      return is_note && id != from ? Next::skip : Next::descend;
    });
  }

  void number_reference(NodeId id) {
    FootnoteReference& reference = m_document.edit<FootnoteReference>(id);
    auto const found = m_by_label.find(reference.label);
    if (found == m_by_label.end()) {
      m_dropped.try_emplace(id, Fate::Kind::replace);
      m_article.diagnostics.add(DiagnosticCode::undefined_footnote,
                                "the footnote " + in_message(reference.label) + " is not defined");
      return;
    }
    FootnoteDefinition& definition = m_document.edit<FootnoteDefinition>(found->second);
    if (definition.number == 0) give_number(found->second);
    reference.number = definition.number;
    reference.instance = ++definition.references;
  }

  void give_number(NodeId id) {
    m_numbered.push_back(id);
    m_document.edit<FootnoteDefinition>(id).number = static_cast<std::uint32_t>(m_numbered.size());
  }

  /// Notes refer to other notes, which come after all that have a number already.
  void number_references_in_notes() {
    for (; m_read < m_numbered.size(); ++m_read) number_references(m_numbered[m_read]);
  }

  void number_unused() {
    for (NodeId const id : m_definitions) {
      FootnoteDefinition const& definition = m_document.fields<FootnoteDefinition>(id);
      if (definition.number != 0) continue;
      m_article.diagnostics.add(
          DiagnosticCode::unused_footnote,
          "nothing refers to the footnote " + in_message(definition.label) + ": it is shown last");
      give_number(id);
      number_references_in_notes();
    }
  }

  void drop() {
    m_document = rebuild(m_document, [&](NodeId id) {
      auto const dropped = m_dropped.find(id);
      if (dropped == m_dropped.end()) return Fate{};
      if (dropped->second == Fate::Kind::unwrap) return Fate{Fate::Kind::unwrap, {}};
      std::string_view const label = m_document.fields<FootnoteReference>(id).label;
      return Fate{Fate::Kind::replace, "[^" + std::string(label) + "]"};
    });
  }

  Article& m_article;
  Document& m_document;
  // Ordered, since a hash table can be made slow by choosing the labels.
  std::map<std::string_view, NodeId> m_by_label;
  std::vector<NodeId> m_definitions;  ///< The first of each label, in document order.
  std::vector<NodeId> m_numbered;     ///< By number.
  std::size_t m_read = 0;             ///< How many of them were searched for references.
  std::map<NodeId, Fate::Kind> m_dropped;
};

}  // namespace

void number_footnotes(Article& article) { FootnoteNumberer(article).run(); }

}  // namespace article
