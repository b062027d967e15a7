#include "html/extract/metadata/page_address.hpp"

#include "base/ascii.hpp"

namespace article {

PageAddress::PageAddress(std::string_view url, std::string_view base) : m_url(url) {
  m_base = parse_url(url);
  if (!base.empty()) {
    if (auto resolved = parse_url(base, m_base ? &*m_base : nullptr)) m_base = std::move(resolved);
  }
}

std::string PageAddress::resolve(std::string_view reference) const {
  constexpr std::size_t longest_reference = 4000;
  reference = trim(reference);
  if (reference.empty() || reference.size() > longest_reference) return {};
  auto const resolved = m_base ? resolve_url(reference, *m_base) : resolve_url(reference, "");
  if (resolved) {
    bool const is_web = resolved->starts_with("http://") || resolved->starts_with("https://");
    return is_web ? *resolved : std::string();
  }
  // Relative, and the page's address isn't known.
  bool const has_scheme = !split_url(reference).scheme.empty();
  bool const has_space = reference.find_first_of(" \t\n\"<>") != std::string_view::npos;
  return m_base || has_scheme || has_space ? std::string() : std::string(reference);
}

}  // namespace article
