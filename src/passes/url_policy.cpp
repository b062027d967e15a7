#include "passes/url_policy.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/ascii.hpp"

namespace article {
namespace {

/// What relative URLs are parsed against when nobody said where the article is from. RFC 2606
/// reserves the domain, so no URL of the article can be meant by it.
constexpr std::string_view nowhere_url = "https://nowhere.invalid/";

constexpr std::string_view link_schemes[] = {"http", "https", "mailto", "tel"};
constexpr std::string_view resource_schemes[] = {"http", "https"};

/// Pictures made of pixels. SVG is left out: it is a document that can hold script and links.
constexpr std::string_view raster_types[] = {"image/png", "image/gif", "image/jpeg", "image/webp",
                                             "image/avif"};

template <std::size_t size>
bool contains(std::string_view const (&list)[size], std::string_view wanted) {
  for (std::string_view const entry : list) {
    if (entry == wanted) return true;
  }
  return false;
}

bool is_control_or_space(char c) { return static_cast<unsigned char>(c) <= 0x20; }

bool is_tab_or_line_break(char c) { return c == '\t' || c == '\n' || c == '\r'; }

/// What the URL parser takes away before it looks at anything.
/// https://url.spec.whatwg.org/#concept-basic-url-parser, steps 1 to 3
std::string_view without_ignored(std::string_view written, std::string& scratch) {
  while (!written.empty() && is_control_or_space(written.front())) written.remove_prefix(1);
  while (!written.empty() && is_control_or_space(written.back())) written.remove_suffix(1);
  if (written.find_first_of("\t\n\r") == std::string_view::npos) return written;
  scratch.clear();
  for (char const c : written) {
    if (!is_tab_or_line_break(c)) scratch += c;
  }
  return scratch;
}

/// Characters that cmark leaves alone in an `href` (its houdini_href_e.c).
constexpr bool is_url_character(char c) {
  return is_alphanumeric(c) ||
         (c != '\0' && std::string_view("-_.+!*'(),%#@?=;:/&$~").find(c) != std::string_view::npos);
}

/// Percent-encodes what cmark would. Brackets may stay in the host alone, where they mark an IPv6
/// address and would mean nothing when escaped.
std::string encoded(std::string_view url) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string_view const authority = split_url(url).authority;
  std::size_t const host_begin =
      authority.empty() ? url.size() : static_cast<std::size_t>(authority.data() - url.data());
  std::size_t const host_end = host_begin + authority.size();
  std::string out;
  out.reserve(url.size());
  for (std::size_t i = 0; i < url.size(); ++i) {
    char const c = url[i];
    bool const is_host_bracket = (c == '[' || c == ']') && i >= host_begin && i < host_end;
    if (is_url_character(c) || is_host_bracket) {
      out += c;
      continue;
    }
    auto const byte = static_cast<unsigned char>(c);
    out += '%';
    out += digits[byte >> 4U];
    out += digits[byte & 0xFU];
  }
  return out;
}

/// `path` is what follows "data:", e.g. "image/png;base64,iVBO…".
/// https://fetch.spec.whatwg.org/#data-url-processor, steps 5 to 7
bool is_raster_data(std::string_view path) {
  std::size_t const comma = path.find(',');
  if (comma == std::string_view::npos) return false;
  std::string_view const type = path.substr(0, comma);
  return contains(raster_types, to_lower(type.substr(0, type.find(';'))));
}

UrlVerdict verdict_on(Url const& url, UrlUse use) {
  bool allowed = false;
  switch (use) {
    case UrlUse::link: allowed = contains(link_schemes, url.scheme); break;
    case UrlUse::image:
      allowed = contains(resource_schemes, url.scheme) ||
                (url.scheme == "data" && is_raster_data(url.path));
      break;
    case UrlUse::media: allowed = contains(resource_schemes, url.scheme); break;
  }
  return allowed ? UrlVerdict::allowed : UrlVerdict::unsafe;
}

bool is_slash(char c) { return c == '/' || c == '\\'; }

/// Browsers take backslashes for slashes. Percent-encoded, those around a host would be part of it, or
/// make a path of it; those in a path stay as CommonMark has them.
std::string with_slashes_at_host(std::string_view reference) {
  std::string written(reference);
  std::size_t const scheme_end = reference.substr(0, reference.find_first_of("/\\?#")).find(':');
  std::size_t i = scheme_end == reference.npos ? 0 : scheme_end + 1;
  std::size_t const start = i;
  while (i < written.size() && is_slash(written[i])) written[i++] = '/';
  // One slash without a scheme begins a path.
  if (i - start < 2 && scheme_end == reference.npos) return std::string(reference);
  i = std::min(written.find_first_of("/\\?#", i), written.size());
  if (i < written.size() && written[i] == '\\') written[i] = '/';
  return written;
}

}  // namespace

UrlPolicy::UrlPolicy(std::string_view base_url) : m_base(*parse_url(nowhere_url)) {
  if (base_url.empty()) return;
  auto parsed = base_url.size() <= max_base_length ? parse_url(base_url) : std::nullopt;
  if (!parsed) {
    m_base_verdict = UrlVerdict::invalid;
  } else if (!contains(resource_schemes, parsed->scheme)) {
    m_base_verdict = UrlVerdict::unsafe;
  } else {
    m_base = std::move(*parsed);
    m_base.fragment.reset();
    m_page = m_base.href();
  }
}

UrlVerdict UrlPolicy::decide(std::string_view written, UrlUse use, std::string& url) const {
  std::string scratch;
  std::string_view const reference = without_ignored(written, scratch);
  bool const is_within_page = reference.empty() || reference.starts_with('#');
  // A page is no picture and no film, though pages do have such places to be filled by script.
  if (is_within_page && use != UrlUse::link) return UrlVerdict::invalid;

  std::optional<Url> parsed = parse_url(reference, &m_base);
  if (!parsed) return UrlVerdict::invalid;
  UrlVerdict const verdict = verdict_on(*parsed, use);
  if (verdict != UrlVerdict::allowed) return verdict;

  if (m_page.empty()) {
    url = encoded(parsed->is_special() ? with_slashes_at_host(reference) : std::string(reference));
    return verdict;
  }
  std::optional<std::string> const fragment = std::move(parsed->fragment);
  parsed->fragment.reset();
  std::string resolved = parsed->href();
  if (fragment && use == UrlUse::link && resolved == m_page) resolved.clear();
  if (fragment) resolved.append("#").append(*fragment);
  url = encoded(resolved);
  return verdict;
}

std::string url_scheme(std::string_view written) {
  constexpr std::size_t longest = 32;
  std::string scratch;
  std::string_view const reference = without_ignored(written, scratch);
  std::size_t const end = reference.substr(0, longest).find(':');
  std::string_view const scheme = reference.substr(0, end == reference.npos ? 0 : end);
  for (char const c : scheme) {
    if (!is_alphanumeric(c) && c != '+' && c != '-' && c != '.') return {};
  }
  return to_lower(scheme);
}

}  // namespace article
