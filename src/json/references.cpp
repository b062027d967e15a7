#include "json/references.hpp"

#include "base/unicode.hpp"

namespace article::json_reader {

std::string_view footnote_label_of(JsonTree const& tree, JsonId definition) {
  std::string_view const label = tree.find_string(definition, "label");
  return label.empty() ? tree.find_string(definition, "identifier") : label;
}

/// The first of several definitions counts, as in Markdown.
void References::collect() {
  m_is_collected = true;
  for (JsonId id = m_root; id < m_tree.next(m_root); ++id) {
    std::string_view const type = m_tree.find_string(id, "type");
    if (type == "definition") {
      m_definitions.try_emplace(lower_case(m_tree.find_string(id, "identifier")), id);
    } else if (type == "footnoteDefinition") {
      std::string_view const label = footnote_label_of(m_tree, id);
      m_footnotes.try_emplace(lower_case(m_tree.find_string(id, "identifier")), label);
      m_labels.try_emplace(label, id);
    }
  }
}

std::optional<JsonId> References::definition(std::string_view identifier) {
  if (!m_is_collected) collect();
  auto const found = m_definitions.find(lower_case(identifier));
  if (found == m_definitions.end()) return std::nullopt;
  return found->second;
}

std::string_view References::footnote_label(std::string_view label, std::string_view identifier) {
  if (!m_is_collected) collect();
  if (!label.empty() && m_labels.contains(label)) return label;
  auto const found = m_footnotes.find(lower_case(identifier));
  if (found != m_footnotes.end() && !identifier.empty()) return found->second;
  return label.empty() ? identifier : label;
}

}  // namespace article::json_reader
