#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "document/metadata.hpp"
#include "html/dom.hpp"

namespace article {

/// What a claim is about.
enum class Field : std::uint8_t {
  none,
  title,
  subtitle,
  author,      ///< One person, or several in one text.
  author_url,  ///< A page about the author.
  published,
  modified,
  some_date,  ///< A date that doesn't say which of them it is.
  site_name,
  publisher,  ///< Who runs the site: in its titles as often as the site's name.
  section,
  tag,   ///< One tag.
  tags,  ///< Several, with commas between.
  language,
  excerpt,
  canonical_url,
  image,
  image_alt,
  image_caption,
  image_credit,
  image_width,
  image_height,
  licence,
  is_free,  ///< "true" or "false".
};

/// One place of the page that says something about the article.
struct Claim {
  Field field = Field::none;
  Source source = Source::none;
  std::string value{};          ///< Plain text, in one line.
  DomId element = no_dom_node;  ///< Where it is visible; else `no_dom_node`.
  std::string url{};            ///< Of an author, if given.
  bool is_organization = false;
};

/// All that the page claims, in the order in which it was read.
class Claims {
 public:
  void add(Claim claim) {
    if (!claim.value.empty() && m_claims.size() < max_claims) m_claims.push_back(std::move(claim));
  }
  void add(Field field, Source source, std::string value, DomId element = no_dom_node) {
    add(Claim{field, source, std::move(value), element});
  }

  std::vector<Claim> const& all() const { return m_claims; }

  /// Those about a field, the most trusted source first (`trust_in`), else in the order of reading.
  std::vector<Claim const*> about(Field field) const;

  /// The most trusted one about a field, or null.
  Claim const* best(Field field) const;

 private:
  /// More than any page has; keeps sorting them cheap whatever the input.
  static constexpr std::size_t max_claims = 4000;

  std::vector<Claim> m_claims;
};

}  // namespace article
