#include "base/url.hpp"

#include "base/ascii.hpp"

namespace article {

bool is_special_scheme(std::string_view scheme) {
  for (std::string_view const special : {"http", "https", "ws", "wss", "ftp", "file"}) {
    if (scheme == special) return true;
  }
  return false;
}

bool Url::is_special() const { return is_special_scheme(scheme); }

std::string Url::href() const {
  std::string out;
  out.reserve(scheme.size() + path.size() + 16 + (host ? host->size() : 0) +
              (query ? query->size() : 0) + (fragment ? fragment->size() : 0));
  out.append(scheme).push_back(':');
  if (host) {
    out.append("//");
    if (!username.empty() || !password.empty()) {
      out.append(username);
      if (!password.empty()) out.append(":").append(password);
      out.push_back('@');
    }
    out.append(*host);
    if (port) out.append(":").append(std::to_string(*port));
  } else if (!has_opaque_path && path.substr(0, 2) == "//") {
    // Without this, "web+demo:/.//not-a-host/" would come back with a host.
    out.append("/.");
  }
  out.append(path);
  if (query) out.append("?").append(*query);
  if (fragment) out.append("#").append(*fragment);
  return out;
}

std::optional<std::string> resolve_url(std::string_view input, Url const& base) {
  auto const url = parse_url(input, &base);
  if (!url) return std::nullopt;
  return url->href();
}

std::optional<std::string> resolve_url(std::string_view input, std::string_view base) {
  if (base.empty()) {
    auto const url = parse_url(input);
    if (!url) return std::nullopt;
    return url->href();
  }
  auto const parsed_base = parse_url(base);
  if (!parsed_base) return std::nullopt;
  return resolve_url(input, *parsed_base);
}

// https://www.rfc-editor.org/rfc/rfc3986#appendix-B
UrlParts split_url(std::string_view url) {
  UrlParts parts;
  if (auto const hash = url.find('#'); hash != std::string_view::npos) {
    parts.has_fragment = true;
    parts.fragment = url.substr(hash + 1);
    url = url.substr(0, hash);
  }
  if (auto const mark = url.find('?'); mark != std::string_view::npos) {
    parts.has_query = true;
    parts.query = url.substr(mark + 1);
    url = url.substr(0, mark);
  }
  std::size_t end = 0;
  while (end < url.size() &&
         (is_alphanumeric(url[end]) || url[end] == '+' || url[end] == '-' || url[end] == '.')) {
    ++end;
  }
  if (end < url.size() && url[end] == ':' && is_alpha(url[0])) {
    parts.scheme = url.substr(0, end);
    url = url.substr(end + 1);
  }
  if (url.substr(0, 2) == "//") {
    parts.has_authority = true;
    std::string_view const rest = url.substr(2);
    std::size_t const slash = rest.find('/');
    parts.authority = rest.substr(0, slash);
    url = slash == std::string_view::npos ? std::string_view{} : rest.substr(slash);

    parts.host = parts.authority;
    if (auto const at = parts.host.rfind('@'); at != std::string_view::npos) {
      parts.host.remove_prefix(at + 1);
    }
    std::size_t const colon = parts.host.rfind(':');
    // A colon before "]" belongs to an IPv6 address.
    if (colon != std::string_view::npos && parts.host.find(']', colon) == std::string_view::npos) {
      parts.host = parts.host.substr(0, colon);
    }
  }
  parts.path = url;
  return parts;
}

}  // namespace article
