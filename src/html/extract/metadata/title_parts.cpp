#include "html/extract/metadata/title_parts.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"

namespace article {
namespace {

/// Marks that part a title from the site's name. Those of the first row do so without white space too.
constexpr std::string_view marks_anywhere[] = {"|", "｜", "│", "ㅣ", "»", "«", "::"};
constexpr std::string_view marks_in_space[] = {"-", "–", "—", "·", "•", "/", ":", "~", "<",
                                               ">", "›", "‹", "_", "*", "@", "−", "―"};

/// Marks of Chinese, Japanese and Korean, which set no white space: the longer ones first.
constexpr std::string_view marks_in_cjk[] = {"--", "-", "_"};

/// Length of the mark at the offset when letters without white space stand on both sides of it.
std::size_t cjk_mark_length(std::string_view title, std::size_t at) {
  for (std::string_view const mark : marks_in_cjk) {
    if (!title.substr(at).starts_with(mark)) continue;
    std::size_t const after = at + mark.size();
    if (after == title.size() || is_ascii(title[after]) || is_ascii(title[at - 1])) return 0;
    char32_t const before = decode_last_code_point(title.substr(0, at)).code_point;
    bool const ends_cjk = is_cjk(before) || is_cjk_punctuation(before);
    return ends_cjk && is_cjk(decode_code_point(title, after).code_point) ? mark.size() : 0;
  }
  return 0;
}

/// Length of the mark at the offset; 0 when there is none.
std::size_t mark_length(std::string_view title, std::size_t at) {
  std::string_view const rest = title.substr(at);
  for (std::string_view const mark : marks_anywhere) {
    // Quotation marks of French and German stand at a word.
    bool const is_quote = mark == "»" || mark == "«";
    bool const has_space =
        at > 0 && title[at - 1] == ' ' && (rest.size() > mark.size() && rest[mark.size()] == ' ');
    if (rest.starts_with(mark) && (!is_quote || has_space)) return mark.size();
  }
  if (at == 0) return 0;
  for (std::string_view const mark : marks_in_space) {
    if (!rest.starts_with(mark)) continue;
    bool const is_colon = mark == ":";
    bool const has_space_before = title[at - 1] == ' ';
    bool const has_space_after = (rest.size() > mark.size() && rest[mark.size()] == ' ');
    if (has_space_after && (has_space_before || is_colon)) return mark.size();
  }
  return cjk_mark_length(title, at);
}

}  // namespace

std::vector<std::string_view> title_parts(std::string_view title) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < title.size();) {
    std::size_t const length = mark_length(title, at);
    if (length == 0) {
      ++at;
      continue;
    }
    std::string_view const part = trim(title.substr(begin, at - begin));
    if (!part.empty()) parts.push_back(part);
    at += length;
    begin = at;
  }
  std::string_view const last = trim(title.substr(begin));
  if (!last.empty()) parts.push_back(last);
  return parts;
}

std::string_view without_site(std::string_view title, SiteNames const& sites) {
  std::vector<std::string_view> const parts = title_parts(title);
  if (parts.size() < 2) return title;
  std::size_t first = 0;
  std::size_t last = parts.size();
  while (last > first + 1 && sites.is_site(parts[last - 1])) --last;
  while (first + 1 < last && sites.is_site(parts[first])) ++first;
  char const* const begin = parts[first].data();
  char const* const end = parts[last - 1].data() + parts[last - 1].size();
  return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace article
