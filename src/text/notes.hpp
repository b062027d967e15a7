#pragma once

#include <cstddef>
#include <map>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "text/writer.hpp"

namespace article::text_writer {

/// What is numbered in the text and listed at its end: footnotes, then the addresses of links, in
/// one count so that no number means two things.
class Notes {
 public:
  Notes(Document const& document, TextLinks links);

  /// The notes by number, from 1.
  std::vector<NodeId> const& footnotes() const { return m_footnotes; }

  /// Number of the note with that label; 0 when there is none.
  std::size_t footnote_number(std::string_view label) const;

  /// Number of an address, a new one when it is the first time; 0 when addresses are left out.
  std::size_t link_number(std::string_view url);

  /// The addresses, the first of which has the number after that of the last footnote.
  std::vector<std::string_view> const& urls() const { return m_urls; }

 private:
  TextLinks m_links;
  std::vector<NodeId> m_footnotes;
  std::vector<std::string_view> m_urls;
  // Ordered, since a hash table can be made slow by choosing the names.
  std::map<std::string_view, std::size_t> m_numbers_by_label;
  std::map<std::string_view, std::size_t> m_numbers_by_url;
};

}  // namespace article::text_writer
