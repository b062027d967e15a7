#include "text/inline_text.hpp"

#include <algorithm>
#include <string>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "text/character.hpp"

namespace article::text_reader {
namespace {

/// Part of the text that is an address.
struct Address {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view scheme;  ///< To put before it: "mailto:", "https://", or nothing.
};

/// Longest address that becomes a link: browsers and servers take no longer ones.
constexpr std::size_t longest_address = 2048;

bool is_address_character(char c) {
  return static_cast<unsigned char>(c) > 0x20 && c != '<' && c != '>' && c != '"' && c != 0x7F;
}

/// Where the address that begins at `at` ends: at white space, at quotes and brackets that were
/// opened before it, without the punctuation of the sentence around it.
std::size_t end_of_address(std::string_view text, std::size_t at) {
  std::size_t end = at;
  int open = 0;
  while (end < text.size() && end - at < longest_address && is_address_character(text[end])) {
    DecodedCodePoint const next = decode_code_point(text, end);
    bool const ends = is_space_of_any_kind(next.code_point) ||
                      is_cjk_punctuation(next.code_point) || next.code_point == U'”' ||
                      next.code_point == U'»' || next.code_point == U'“';
    if (ends) break;
    if (next.code_point == '(') ++open;
    if (next.code_point == ')' && --open < 0) break;
    end += next.length;
  }
  end = std::min(end, text.size());
  constexpr std::string_view trailing = ".,;:!?'*_~]}";
  while (end > at && trailing.find(text[end - 1]) != std::string_view::npos) --end;
  return end;
}

bool begins_word(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  return !is_letter_or_number(decode_last_code_point(text.substr(0, at)).code_point);
}

/// "example.org", with a dot between labels.
bool is_host(std::string_view host) {
  std::size_t const end = host.find_first_of("/?#:");
  host = host.substr(0, end);
  std::size_t const dot = host.find('.');
  return dot != std::string_view::npos && dot > 0 && !host.ends_with('.') &&
         host.find("..") == std::string_view::npos;
}

/// "https://…" and "www.…", by the sign in their middle.
bool find_web_address(std::string_view text, std::size_t colon, Address& found) {
  for (std::string_view scheme : {"https", "http"}) {
    if (colon < scheme.size() ||
        !equals_ignore_case(text.substr(colon - scheme.size(), scheme.size()), scheme)) {
      continue;
    }
    std::size_t const begin = colon - scheme.size();
    std::size_t const host = colon + 3;
    std::size_t const end = end_of_address(text, begin);
    if (!begins_word(text, begin) || end <= host) continue;
    found = {begin, end, ""};
    return true;
  }
  return false;
}

bool is_mail_character(char c) {
  return is_alphanumeric(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%';
}

/// "jane@example.org", by the "@" in its middle. Looks no further than addresses may be long, which
/// keeps a line of nothing else linear.
bool find_mail_address(std::string_view text, std::size_t sign, std::size_t from, Address& found) {
  constexpr std::size_t longest_part = 64;
  std::size_t begin = sign;
  while (begin > from && sign - begin < longest_part && is_mail_character(text[begin - 1])) --begin;
  while (begin < sign && !is_alphanumeric(text[begin])) ++begin;
  constexpr std::size_t longest_host = 253;
  std::size_t end = sign + 1;
  while (end < text.size() && end - sign <= longest_host &&
         (is_alphanumeric(text[end]) || text[end] == '.' || text[end] == '-')) {
    ++end;
  }
  while (end > sign && !is_alphanumeric(text[end - 1])) --end;
  std::string_view const host = text.substr(sign + 1, end - sign - 1);
  if (begin == sign || end <= sign + 1 || !is_host(host)) return false;
  std::size_t const last_label = host.rfind('.') + 1;
  bool const has_domain = host.size() - last_label >= 2 && is_alpha(host[last_label]);
  if (!has_domain || !begins_word(text, begin)) return false;
  found = {begin, end, "mailto:"};
  return true;
}

/// The first address at or after `from`.
bool find_address(std::string_view text, std::size_t from, Address& found) {
  for (std::size_t at = from; at < text.size(); ++at) {
    at = text.find_first_of(":@wW", at);
    if (at == std::string_view::npos) return false;
    char const c = text[at];
    if (c == ':') {
      if (text.substr(at, 3) == "://" && find_web_address(text, at, found) && found.begin >= from) {
        return true;
      }
    } else if (c == '@') {
      if (find_mail_address(text, at, from, found)) return true;
    } else if (equals_ignore_case(text.substr(at, 4), "www.") && begins_word(text, at)) {
      std::size_t const end = end_of_address(text, at);
      if (end > at + 4 && is_host(text.substr(at + 4, end - at - 4))) {
        found = {at, end, "https://"};
        return true;
      }
    }
  }
  return false;
}

}  // namespace

void add_inline_text(Builder& builder, std::string_view text) {
  std::size_t at = 0;
  Address address;
  while (find_address(text, at, address)) {
    builder.text(text.substr(at, address.begin - at));
    std::string_view const shown = text.substr(address.begin, address.end - address.begin);
    std::string const url = std::string(address.scheme) + std::string(shown);
    builder.open(Link{.url = url});
    builder.text(shown);
    builder.close();
    at = address.end;
  }
  builder.text(text.substr(at));
}

}  // namespace article::text_reader
