#include "base/url_host.hpp"

#include "base/ascii.hpp"
#include "base/ip_address.hpp"
#include "base/percent_encode.hpp"
#include "base/punycode.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"

namespace article {

namespace {

// https://url.spec.whatwg.org/#forbidden-host-code-point
constexpr bool is_forbidden_in_host(char c) {
  constexpr std::string_view forbidden{"\0\t\n\r #/:<>?@[\\]^|", 17};
  return forbidden.find(c) != std::string_view::npos;
}

// https://url.spec.whatwg.org/#forbidden-domain-code-point
constexpr bool is_forbidden_in_domain(char c) {
  auto const byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7F || c == '%' || is_forbidden_in_host(c);
}

// https://url.spec.whatwg.org/#concept-opaque-host-parser
std::optional<std::string> parse_opaque_host(std::string_view input) {
  for (char const c : input) {
    if (is_forbidden_in_host(c)) return std::nullopt;
  }
  std::string host;
  append_percent_encoded(host, input, PercentEncodeSet::c0_control);
  return host;
}

/// Code points that UTS 46 drops.
constexpr bool is_ignored_in_domain(char32_t c) {
  return c == 0xAD || c == 0x34F || (c >= 0x180B && c <= 0x180D) || c == 0x180F || c == 0x200B ||
         c == 0x2060 || c == 0x2064 || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF ||
         (c >= 0xE0100 && c <= 0xE01EF);
}

/// The simplified mapping that parse_host() describes.
char32_t map_domain_code_point(char32_t c) {
  if (c == 0x3002 || c == 0xFF0E || c == 0xFF61) return '.';
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFF01 - '!';
  return lower_case(c);
}

constexpr bool is_joiner(char32_t c) { return c == 0x200C || c == 0x200D; }

bool is_valid_in_domain(char32_t c) {
  if (c < 0x80) return true;  // Forbidden ASCII is looked for in the finished domain.
  return c != replacement_character &&
         (is_letter_or_number(c) || is_mark(c) || is_punctuation_or_symbol(c));
}

/// Whether a mapped label is valid: it does not begin with a mark, and a joiner stands after one
/// only (where Indic scripts need it).
bool is_valid_label(std::u32string_view label) {
  if (!label.empty() && is_mark(label.front())) return false;
  for (std::size_t i = 0; i < label.size(); ++i) {
    if (is_joiner(label[i])) {
      if (i == 0 || !is_mark(label[i - 1])) return false;
    } else if (!is_valid_in_domain(label[i])) {
      return false;
    }
  }
  return true;
}

bool is_all_ascii(std::u32string_view text) {
  for (char32_t const c : text) {
    if (c >= 0x80) return false;
  }
  return true;
}

/// Whether a label that begins with "xn--" decodes to a label which would be encoded so.
bool is_valid_punycode(std::u32string_view encoded) {
  std::string ascii;
  for (char32_t const c : encoded) ascii.push_back(static_cast<char>(c));
  auto const label = punycode_decode(ascii);
  if (!label || is_all_ascii(*label) || !is_valid_label(*label)) return false;
  for (char32_t const c : *label) {
    if (is_ignored_in_domain(c) || map_domain_code_point(c) != c) return false;
  }
  return true;
}

/// Appends one mapped label in ASCII; false when it is invalid.
bool append_label(std::string& domain, std::u32string_view label) {
  constexpr std::u32string_view prefix = U"xn--";
  bool const has_prefix = label.substr(0, prefix.size()) == prefix;
  if (is_all_ascii(label)) {
    if (has_prefix && !is_valid_punycode(label.substr(prefix.size()))) return false;
    for (char32_t const c : label) domain.push_back(static_cast<char>(c));
    return true;
  }
  auto const encoded = !has_prefix && is_valid_label(label) ? punycode_encode(label) : std::nullopt;
  if (!encoded) return false;
  domain.append("xn--").append(*encoded);
  return true;
}

/// Whether lower-casing is all that the domain needs.
bool is_plain_domain(std::string_view domain) {
  for (std::size_t i = 0; i < domain.size(); ++i) {
    if (!is_ascii(domain[i])) return false;
    if (domain[i] == '-' && domain.substr(i, 2) == "--") return false;
  }
  return true;
}

// https://url.spec.whatwg.org/#concept-domain-to-ascii, beStrict false; see parse_host().
std::optional<std::string> domain_to_ascii(std::string_view domain) {
  if (is_plain_domain(domain)) return to_lower(domain);
  std::string ascii;
  std::u32string label;
  for (std::size_t offset = 0; offset < domain.size();) {
    DecodedCodePoint const decoded = decode_code_point(domain, offset);
    offset += decoded.length;
    if (is_ignored_in_domain(decoded.code_point)) continue;
    if (decoded.code_point == 0x130) {
      // The one code point whose lower case is two.
      label.append(U"i\u0307");
      continue;
    }
    char32_t const mapped = map_domain_code_point(decoded.code_point);
    if (mapped != '.') {
      label.push_back(mapped);
      continue;
    }
    if (!append_label(ascii, label)) return std::nullopt;
    ascii.push_back('.');
    label.clear();
  }
  if (!append_label(ascii, label)) return std::nullopt;
  return ascii;
}

}  // namespace

std::optional<std::string> parse_host(std::string_view input, bool is_opaque) {
  if (input.substr(0, 1) == "[") {
    if (input.back() != ']') return std::nullopt;
    auto const address = normalize_ipv6(input.substr(1, input.size() - 2));
    if (!address) return std::nullopt;
    return "[" + *address + "]";
  }
  if (is_opaque) return parse_opaque_host(input);

  auto domain = domain_to_ascii(percent_decode(input));
  if (!domain || domain->empty()) return std::nullopt;
  for (char const c : *domain) {
    if (is_forbidden_in_domain(c)) return std::nullopt;
  }
  if (ends_in_number(*domain)) return normalize_ipv4(*domain);
  return domain;
}

}  // namespace article
