#include "html/extract/metadata/page_fields.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "html/extract/metadata/plain_text.hpp"

namespace article {
namespace {

constexpr std::size_t longest_name = 200;
constexpr std::size_t longest_excerpt = 2000;
constexpr std::size_t longest_tag = 100;
constexpr std::size_t max_tags = 50;

/// Sets a text from the most trusted claim that `accept` turns into something.
template <class Accept>
void fill(Sourced<std::string>& field, Claims const& claims, Field about, Accept&& accept) {
  for (Claim const* claim : claims.about(about)) {
    if (field) return;
    std::string value = accept(claim->value);
    if (!value.empty()) field.set(std::move(value), claim->source);
  }
}

std::string short_text(std::string const& value) {
  return value.size() <= longest_name ? value : std::string();
}

/// "en_US" as "en-US"; nothing where it is no tag of BCP 47.
std::string language_tag(std::string_view value) {
  std::string tag(trim(value.substr(0, value.find(','))));
  std::replace(tag.begin(), tag.end(), '_', '-');
  tag.resize(std::min(tag.find('.'), tag.size()));
  std::size_t part_length = 0;
  std::size_t parts = 0;
  for (std::size_t i = 0; i <= tag.size(); ++i) {
    if (i < tag.size() && tag[i] != '-') {
      if (!is_alphanumeric(tag[i]) || (parts == 0 && !is_alpha(tag[i]))) return {};
      ++part_length;
      continue;
    }
    bool const fits =
        parts == 0 ? part_length == 2 || part_length == 3 : part_length >= 1 && part_length <= 8;
    if (!fits) return {};
    ++parts;
    part_length = 0;
  }
  return tag;
}

void fill_language(Dom const& dom, Claims const& claims, Metadata& metadata) {
  for (DomId const element : {dom.html(), dom.body()}) {
    if (element == no_dom_node) continue;
    for (std::string_view const attribute : {"lang", "xml:lang"}) {
      std::string tag = language_tag(dom.attribute(element, attribute));
      if (!tag.empty()) metadata.language.set_if_unset(std::move(tag), Source::html_meta);
    }
    std::string_view const direction = dom.attribute(element, "dir");
    if (equals_ignore_case(direction, "rtl"))
      metadata.direction.set_if_unset(Direction::rtl, Source::html_meta);
    if (equals_ignore_case(direction, "ltr"))
      metadata.direction.set_if_unset(Direction::ltr, Source::html_meta);
  }
  fill(metadata.language, claims, Field::language, language_tag);
}

/// Tags that are listed one by one are better than keywords, which are made for search engines.
void fill_tags(Claims const& claims, Metadata& metadata) {
  std::set<std::string> known;
  std::vector<std::string> tags;
  Source source = Source::none;
  auto const add = [&](std::string_view tag, Source from) {
    std::string text = one_line(tag);
    std::string folded = fold_text(text);
    if (folded.empty() || text.size() > longest_tag || tags.size() >= max_tags) return;
    if (!known.insert(std::move(folded)).second) return;
    tags.push_back(std::move(text));
    if (source == Source::none) source = from;
  };
  for (Field const field : {Field::tag, Field::tags}) {
    for (Claim const* claim : claims.about(field)) {
      if (source != Source::none && claim->source != source) break;
      std::string_view list = claim->value;
      constexpr std::string_view separators = ",;";
      while (!list.empty()) {
        std::size_t const end = std::min(list.find_first_of(separators), list.size());
        add(list.substr(0, end), claim->source);
        list.remove_prefix(std::min(end + 1, list.size()));
      }
    }
    if (!tags.empty()) break;
  }
  if (!tags.empty()) metadata.tags.set(std::move(tags), source);
}

/// The address under which the page wants to be known. Some pages name the site's front page there.
void fill_address(Claims const& claims, PageAddress const& address, Metadata& metadata) {
  std::string_view const own_path = split_url(address.url()).path;
  fill(metadata.canonical_url, claims, Field::canonical_url, [&](std::string const& value) {
    std::string url = address.resolve(value);
    bool const is_front_page = split_url(url).path.size() <= 1 && own_path.size() > 1;
    return is_front_page ? std::string() : url;
  });
}

}  // namespace

void fill_page_fields(Dom const& dom, Claims const& claims, PageAddress const& address,
                      Metadata& metadata) {
  fill(metadata.site_name, claims, Field::site_name, short_text);
  fill(metadata.site_name, claims, Field::publisher, short_text);
  fill(metadata.section, claims, Field::section, short_text);
  std::string const title = fold_text(metadata.title.value);
  auto const other_than_title = [&](std::string const& value) {
    bool const is_title = fold_text(value) == title;
    return is_title || value.size() > longest_excerpt ? std::string() : value;
  };
  fill(metadata.subtitle, claims, Field::subtitle, other_than_title);
  fill(metadata.excerpt, claims, Field::excerpt, other_than_title);
  fill(metadata.licence, claims, Field::licence, short_text);
  fill_language(dom, claims, metadata);
  fill_tags(claims, metadata);
  fill_address(claims, address, metadata);
  if (Claim const* const free = claims.best(Field::is_free)) {
    metadata.is_free.set(free->value == "true", free->source);
  }
}

}  // namespace article
