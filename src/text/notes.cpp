#include "text/notes.hpp"

#include <algorithm>

#include "document/walk.hpp"

namespace article::text_writer {

Notes::Notes(Document const& document, TextLinks links) : m_links(links) {
  for_each_node(document, Document::root, [&](NodeId id) {
    if (document[id].kind == Kind::footnote_definition) m_footnotes.push_back(id);
  });
  // Those without a number, before the pass that gives them, stay as they stand and come last.
  auto const rank = [&](NodeId id) { return document.fields<FootnoteDefinition>(id).number - 1; };
  std::stable_sort(m_footnotes.begin(), m_footnotes.end(),
                   [&](NodeId a, NodeId b) { return rank(a) < rank(b); });
  for (std::size_t i = 0; i < m_footnotes.size(); ++i) {
    m_numbers_by_label.try_emplace(document.fields<FootnoteDefinition>(m_footnotes[i]).label,
                                   i + 1);
  }
}

std::size_t Notes::footnote_number(std::string_view label) const {
  auto const found = m_numbers_by_label.find(label);
  return found == m_numbers_by_label.end() ? 0 : found->second;
}

std::size_t Notes::link_number(std::string_view url) {
  if (m_links == TextLinks::inline_text) return 0;
  auto const [place, is_new] =
      m_numbers_by_url.try_emplace(url, m_footnotes.size() + m_urls.size() + 1);
  if (is_new) m_urls.push_back(url);
  return place->second;
}

}  // namespace article::text_writer
