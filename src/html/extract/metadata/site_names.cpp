#include "html/extract/metadata/site_names.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/url.hpp"
#include "html/extract/metadata/plain_text.hpp"

namespace article {
namespace {

constexpr std::size_t longest_name = 80;

std::string squash_name(std::string_view text) {
  std::string folded = fold_text(text);
  for (std::string_view const start : {"the ", "www "}) {
    if (folded.starts_with(start)) folded.erase(0, start.size());
  }
  folded.erase(std::remove(folded.begin(), folded.end(), ' '), folded.end());
  return folded;
}

}  // namespace

SiteNames::SiteNames(Claims const& claims, std::string_view url) {
  for (Claim const& claim : claims.all()) {
    if (claim.field == Field::site_name || claim.field == Field::publisher) add(claim.value);
  }
  auto const add_domain = [&](std::string_view address) {
    std::string host = to_lower(split_url(address).host);
    if (host.starts_with("www.")) host.erase(0, 4);
    if (host.find('.') == std::string::npos) return;
    m_domains.push_back(squash_text(host));
    // The labels before the last: of news.example.co.uk "news", "example", "co".
    std::size_t begin = 0;
    for (std::size_t dot = host.find('.'); dot != std::string::npos; dot = host.find('.', begin)) {
      std::string label = squash_text(host.substr(begin, dot - begin));
      if (label.size() > 3) m_domains.push_back(std::move(label));
      begin = dot + 1;
    }
  };
  add_domain(url);
  Claim const* const canonical = claims.best(Field::canonical_url);
  if (canonical != nullptr) add_domain(canonical->value);
}

void SiteNames::add(std::string_view name) {
  std::string squashed = name.size() > longest_name ? std::string() : squash_name(name);
  if (squashed.size() > 1) m_names.push_back(std::move(squashed));
}

bool SiteNames::is_exactly_site(std::string_view text) const {
  if (text.size() > longest_name) return false;
  std::string const name = squash_name(text);
  auto const is_name = [&](std::string const& each) { return each == name; };
  return !name.empty() && (std::any_of(m_names.begin(), m_names.end(), is_name) ||
                           std::any_of(m_domains.begin(), m_domains.end(), is_name));
}

bool SiteNames::is_site(std::string_view text) const {
  if (is_exactly_site(text)) return true;
  if (text.size() > longest_name) return false;
  std::string const name = squash_name(text);
  constexpr std::size_t shortest_part = 4;
  if (name.size() < shortest_part) return false;
  auto const is_near = [&](std::string const& each) {
    if (each.size() < shortest_part) return false;
    // One holds the other, and most of it.
    std::string const& longer = each.size() > name.size() ? each : name;
    std::string const& shorter = each.size() > name.size() ? name : each;
    return longer.size() < 3 * shorter.size() && longer.find(shorter) != std::string::npos;
  };
  return std::any_of(m_names.begin(), m_names.end(), is_near) ||
         std::any_of(m_domains.begin(), m_domains.end(), is_near);
}

}  // namespace article
