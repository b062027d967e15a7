#include "detect/html_tags.hpp"

#include "base/ascii.hpp"

namespace article {

namespace {

struct KnownTags {
  TagKind kind;
  std::string_view names;  ///< Each between spaces.
};

constexpr KnownTags known_tags[] = {
    {TagKind::document, " html head body title base frameset "},
    {TagKind::raw, " script style pre textarea "},
    {TagKind::void_, " br img hr meta link input source col wbr embed "},
    {TagKind::block,
     " address article aside blockquote caption center dd details dialog dir div dl dt fieldset"
     " figcaption figure footer form h1 h2 h3 h4 h5 h6 header iframe legend li main menu nav"
     " noscript ol optgroup option p picture search section select summary svg table tbody td tfoot"
     " th thead tr ul video audio "},
    {TagKind::inline_,
     " a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label map mark"
     " q rp rt ruby s samp small span strike strong sub sup time tt u var "},
};

/// Longest name in the table.
constexpr std::size_t longest_name = 10;

TagKind kind_of(std::string_view name) {
  if (name.size() > longest_name) return TagKind::unknown;
  char needle[longest_name + 2] = {' '};
  std::size_t length = 1;
  for (char const c : name) needle[length++] = to_lower(c);
  needle[length++] = ' ';
  for (KnownTags const& group : known_tags) {
    if (group.names.find(std::string_view(needle, length)) != std::string_view::npos) {
      return group.kind;
    }
  }
  return TagKind::unknown;
}

constexpr bool is_name_character(char c) {
  return is_alphanumeric(c) || c == '-' || c == '_' || c == ':' || c == '.';
}

}  // namespace

Tag read_tag(std::string_view text) {
  if (text.size() < 3 || text[0] != '<') return {};
  if (text.substr(0, 4) == "<!--") return {TagKind::comment, false, {}, 4};
  if (starts_with_ignore_case(text, "<!doctype")) {
    return {TagKind::document, false, text.substr(1, 8), 9};
  }

  // Names of custom elements are longer than known ones, but not without end.
  constexpr std::size_t longest_custom_name = 64;
  bool const is_closing = text[1] == '/';
  std::size_t const begin = is_closing ? 2 : 1;
  std::size_t end = begin;
  while (end < text.size() && end - begin < longest_custom_name && is_name_character(text[end])) {
    ++end;
  }
  if (end == begin || !is_alpha(text[begin])) return {};
  // A name ends with the tag, with a space or with a slash: "<http://…>" is no tag.
  if (end < text.size() && text[end] != '>' && text[end] != '/' && !is_space(text[end])) return {};
  std::string_view const name = text.substr(begin, end - begin);
  if (name.back() == ':') return {};
  return {kind_of(name), is_closing, name, end};
}

}  // namespace article
