/// URLs by the WHATWG URL standard: what a browser makes of the text in an `href`.
/// https://url.spec.whatwg.org/
///
/// All strings are valid UTF-8. Everything here is linear in its input and never throws. Departures
/// concern hosts outside ASCII only: see parse_host() in url_host.hpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace article {

/// A parsed URL: https://url.spec.whatwg.org/#url-representation
///
///   https://user:pass@example.com:8080/a/b?x=1#top
///   scheme  username  host        port path query fragment   (password: pass)
struct Url {
  std::string scheme;  ///< Lower case, without ":".
  std::string username;
  std::string password;
  std::optional<std::string> host;      ///< As serialized; IPv6 in brackets. Empty for file:///.
  std::optional<std::uint16_t> port;    ///< None when it is the scheme's default.
  std::string path;                     ///< "/a/b", or what stands after "mailto:" and the like.
  bool has_opaque_path = false;         ///< mailto:, data:, javascript: … cannot be a base.
  std::optional<std::string> query;     ///< Without "?".
  std::optional<std::string> fragment;  ///< Without "#".

  /// Whether the scheme is one of http, https, ws, wss, ftp, file.
  bool is_special() const;

  /// The URL as text: https://url.spec.whatwg.org/#url-serializing
  std::string href() const;
};

/// Whether the scheme (lower case, without ":") is one of http, https, ws, wss, ftp, file.
bool is_special_scheme(std::string_view scheme);

/// Parses an absolute URL, or a relative one against `base`. Nothing when it is invalid, or when it
/// is relative and there is no base.
std::optional<Url> parse_url(std::string_view input, Url const* base = nullptr);

/// Resolves a reference as an `href` against a base: the serialized URL, or nothing.
/// With an empty base an absolute URL is normalized, and a relative one gives nothing. The result
/// may be as long as both together and three times that by escaping.
std::optional<std::string> resolve_url(std::string_view input, std::string_view base);

/// The same for many references: the base is parsed once.
std::optional<std::string> resolve_url(std::string_view input, Url const& base);

/// The parts of a URL or relative reference, as views into it. A split by RFC 3986, appendix B:
/// nothing is checked, decoded or normalized. Give it what resolve_url() returned, or any reference.
struct UrlParts {
  std::string_view scheme;     ///< Without ":"; empty when relative. In the case it is written in.
  std::string_view authority;  ///< user:pass@host:port
  std::string_view host;       ///< Without user, password and port; IPv6 with its brackets.
  std::string_view path;
  std::string_view query;     ///< Without "?".
  std::string_view fragment;  ///< Without "#".
  bool has_authority = false;
  bool has_query = false;
  bool has_fragment = false;
};

UrlParts split_url(std::string_view url);

}  // namespace article
