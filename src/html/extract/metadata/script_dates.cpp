#include "html/extract/metadata/script_dates.hpp"

#include <string_view>

#include "base/ascii.hpp"
#include "base/date.hpp"

namespace article {
namespace {

constexpr std::string_view field_names[] = {
    "datePublished", "publishedAt",  "published_at",   "publishedDate",     "published_date",
    "publishDate",   "publish_date", "firstPublished", "first_published_at"};

/// The date in a string after the field's name and a colon, quoted once or twice; or nothing.
std::string date_after_name(std::string_view text) {
  constexpr std::size_t longest_joint = 8;
  std::size_t at = 0;
  bool has_colon = false;
  while (at < text.size() && at < longest_joint && !is_digit(text[at])) {
    char const c = text[at++];
    if (c == ':') {
      has_colon = true;
    } else if (c != '"' && c != '\\' && c != '\'' && c != ' ') {
      return {};
    }
  }
  std::string_view const rest = text.substr(at);
  std::size_t const end = rest.find_first_of("\"\\'");
  constexpr std::size_t longest_date = 40;
  if (!has_colon || end == std::string_view::npos || end > longest_date) return {};
  return parse_date(rest.substr(0, end)).value_or("");
}

}  // namespace

std::string date_in_scripts(Dom const& dom) {
  for (DomId id = 1; id < dom.size(); ++id) {
    if (!dom.is_text(id) || dom.tag(dom[id].parent) != HtmlTag::script) continue;
    std::string_view const text = dom[id].text;
    for (std::string_view const name : field_names) {
      for (std::size_t found = text.find(name); found != std::string_view::npos;
           found = text.find(name, found + name.size())) {
        std::string iso = date_after_name(text.substr(found + name.size()));
        if (iso.size() >= 10) return iso;
      }
    }
  }
  return {};
}

}  // namespace article
