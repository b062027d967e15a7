// The URL parser. The standard describes a state machine over code points; here its states are
// functions over what is left of the input, in the same order and with the same names.
#include "base/ascii.hpp"
#include "base/percent_encode.hpp"
#include "base/url.hpp"
#include "base/url_host.hpp"
#include "base/url_path.hpp"

namespace article {

namespace {

constexpr std::uint16_t default_port(std::string_view scheme) {
  if (scheme == "http" || scheme == "ws") return 80;
  if (scheme == "https" || scheme == "wss") return 443;
  if (scheme == "ftp") return 21;
  return 0;
}

/// Without C0 controls and spaces at the ends, and without tabs and line breaks anywhere.
std::string clean_input(std::string_view input) {
  auto const is_c0_or_space = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
  while (!input.empty() && is_c0_or_space(input.front())) input.remove_prefix(1);
  while (!input.empty() && is_c0_or_space(input.back())) input.remove_suffix(1);
  std::string cleaned;
  cleaned.reserve(input.size());
  for (char const c : input) {
    if (c != '\t' && c != '\n' && c != '\r') cleaned.push_back(c);
  }
  return cleaned;
}

/// One run of the parser. Each `parse_…` continues with what m_rest holds and says whether the URL
/// is valid so far. The fragment is taken off at the start: "#" ends every state.
class UrlParser {
 public:
  UrlParser(std::string_view cleaned, Url const* base) : m_base(base) {
    std::size_t const hash = cleaned.find('#');
    m_rest = cleaned.substr(0, hash);
    if (hash != std::string_view::npos) m_fragment = cleaned.substr(hash + 1);
  }

  std::optional<Url> parse() {
    bool const is_valid = take_scheme() ? parse_after_scheme() : parse_no_scheme();
    if (!is_valid) return std::nullopt;
    m_url.fragment.reset();
    if (m_fragment) {
      append_percent_encoded(m_url.fragment.emplace(), *m_fragment, PercentEncodeSet::fragment);
    }
    return std::move(m_url);
  }

 private:
  bool is_slash(char c) const { return c == '/' || (m_is_special && c == '\\'); }
  bool starts_with_slash() const { return !m_rest.empty() && is_slash(m_rest.front()); }

  void set_scheme(std::string scheme) {
    m_url.scheme = std::move(scheme);
    m_is_special = m_url.is_special();
  }

  /// Takes "scheme:" off the front, if it is there.
  bool take_scheme() {
    if (m_rest.empty() || !is_alpha(m_rest.front())) return false;
    std::size_t end = 1;
    while (end < m_rest.size() && (is_alphanumeric(m_rest[end]) || m_rest[end] == '+' ||
                                   m_rest[end] == '-' || m_rest[end] == '.')) {
      ++end;
    }
    if (end == m_rest.size() || m_rest[end] != ':') return false;
    set_scheme(to_lower(m_rest.substr(0, end)));
    m_rest.remove_prefix(end + 1);
    return true;
  }

  // https://url.spec.whatwg.org/#scheme-state, from step 2 on.
  bool parse_after_scheme() {
    if (m_url.scheme == "file") return parse_file();
    if (m_is_special) {
      bool const has_two_slashes = m_rest.substr(0, 2) == "//";
      if (!has_two_slashes && m_base != nullptr && m_base->scheme == m_url.scheme) {
        return parse_relative();
      }
      return parse_authority_after_slashes();
    }
    if (m_rest.substr(0, 2) == "//") {
      m_rest.remove_prefix(2);
      return parse_authority();
    }
    if (starts_with_slash()) return parse_path();
    return parse_opaque_path();
  }

  // https://url.spec.whatwg.org/#no-scheme-state
  bool parse_no_scheme() {
    if (m_base == nullptr) return false;
    if (m_base->has_opaque_path) {
      // Only a fragment can be relative to mailto: and the like.
      if (!m_rest.empty() || !m_fragment) return false;
      m_url = *m_base;
      return true;
    }
    set_scheme(m_base->scheme);
    return m_url.scheme == "file" ? parse_file() : parse_relative();
  }

  // https://url.spec.whatwg.org/#relative-state and #relative-slash-state
  bool parse_relative() {
    if (starts_with_slash()) {
      if (m_rest.size() > 1 && is_slash(m_rest[1])) {
        if (m_is_special) return parse_authority_after_slashes();
        m_rest.remove_prefix(2);
        return parse_authority();
      }
      copy_authority();
      return parse_path();
    }
    copy_authority();
    return parse_below_base();
  }

  void copy_authority() {
    m_url.username = m_base->username;
    m_url.password = m_base->password;
    m_url.host = m_base->host;
    m_url.port = m_base->port;
  }

  /// The common end of the relative state and the file state: a reference to something beside the
  /// base's last segment, or to the base itself.
  bool parse_below_base() {
    m_url.path = m_base->path;
    if (m_rest.empty()) {
      m_url.query = m_base->query;
      return true;
    }
    if (m_rest.front() == '?') return parse_query();
    if (m_url.scheme == "file" && starts_with_drive_letter(m_rest)) {
      m_url.path.clear();
    } else {
      shorten_url_path(m_url.path, m_url.scheme);
    }
    return parse_path();
  }

  // https://url.spec.whatwg.org/#special-authority-ignore-slashes-state
  bool parse_authority_after_slashes() {
    while (starts_with_slash()) m_rest.remove_prefix(1);
    return parse_authority();
  }

  // https://url.spec.whatwg.org/#authority-state
  bool parse_authority() {
    std::size_t const end = m_rest.find_first_of(m_is_special ? "/\\?" : "/?");
    std::string_view authority = m_rest.substr(0, end);
    m_rest = end == std::string_view::npos ? std::string_view{} : m_rest.substr(end);

    std::size_t const at = authority.rfind('@');
    if (at != std::string_view::npos) {
      parse_credentials(authority.substr(0, at));
      authority.remove_prefix(at + 1);
      if (authority.empty()) return false;
    }
    return parse_host_and_port(authority) && parse_path_start();
  }

  void parse_credentials(std::string_view credentials) {
    std::size_t const colon = credentials.find(':');
    append_percent_encoded(m_url.username, credentials.substr(0, colon),
                           PercentEncodeSet::userinfo);
    if (colon != std::string_view::npos) {
      append_percent_encoded(m_url.password, credentials.substr(colon + 1),
                             PercentEncodeSet::userinfo);
    }
  }

  // https://url.spec.whatwg.org/#host-state and #port-state
  bool parse_host_and_port(std::string_view text) {
    bool inside_brackets = false;
    std::size_t colon = 0;
    for (; colon < text.size(); ++colon) {
      if (text[colon] == ':' && !inside_brackets) break;
      if (text[colon] == '[') inside_brackets = true;
      if (text[colon] == ']') inside_brackets = false;
    }
    std::string_view const host = text.substr(0, colon);
    bool const has_port = colon < text.size();
    if (host.empty() && (m_is_special || has_port)) return false;
    m_url.host = parse_host(host, !m_is_special);
    return m_url.host && (!has_port || parse_port(text.substr(colon + 1)));
  }

  bool parse_port(std::string_view digits) {
    unsigned port = 0;
    for (char const c : digits) {
      if (!is_digit(c)) return false;
      port = port * 10 + static_cast<unsigned>(c - '0');
      if (port > 0xFFFF) return false;
    }
    bool const is_default = m_is_special && port == default_port(m_url.scheme);
    if (!digits.empty() && !is_default) m_url.port = static_cast<std::uint16_t>(port);
    return true;
  }

  // https://url.spec.whatwg.org/#file-state and #file-slash-state
  bool parse_file() {
    m_url.host.emplace();
    bool const has_file_base = m_base != nullptr && m_base->scheme == "file";
    if (starts_with_slash()) {
      if (m_rest.size() > 1 && is_slash(m_rest[1])) {
        m_rest.remove_prefix(2);
        return parse_file_host();
      }
      if (has_file_base) {
        m_url.host = m_base->host;
        if (!starts_with_drive_letter(m_rest.substr(1))) m_url.path = drive_of_path(m_base->path);
      }
      return parse_path();
    }
    if (!has_file_base) return parse_path();
    m_url.host = m_base->host;
    return parse_below_base();
  }

  // https://url.spec.whatwg.org/#file-host-state
  bool parse_file_host() {
    std::size_t const end = m_rest.find_first_of("/\\?");
    std::string_view const host = m_rest.substr(0, end);
    // A drive letter here is the beginning of the path.
    if (is_drive_letter(host)) return parse_path();
    m_rest = end == std::string_view::npos ? std::string_view{} : m_rest.substr(end);
    if (host.empty()) return parse_path_start();
    m_url.host = parse_host(host, false);
    if (!m_url.host) return false;
    if (*m_url.host == "localhost") m_url.host->clear();
    return parse_path_start();
  }

  // https://url.spec.whatwg.org/#path-start-state
  bool parse_path_start() {
    // Only URLs that are not special can have no path at all.
    if (!m_is_special && m_rest.empty()) return true;
    if (!m_is_special && m_rest.front() == '?') return parse_query();
    return parse_path();
  }

  // https://url.spec.whatwg.org/#path-state
  bool parse_path() {
    std::size_t const query = m_rest.find('?');
    std::string_view const path = m_rest.substr(0, query);
    m_rest = query == std::string_view::npos ? std::string_view{} : m_rest.substr(query);
    append_url_path(m_url.path, path, m_url.scheme);
    return parse_query();
  }

  // https://url.spec.whatwg.org/#cannot-be-a-base-url-path-state
  bool parse_opaque_path() {
    m_url.has_opaque_path = true;
    std::size_t const query = m_rest.find('?');
    std::string_view path = m_rest.substr(0, query);
    m_rest = query == std::string_view::npos ? std::string_view{} : m_rest.substr(query);
    // A space right before "?" or "#" would be lost if that were removed later.
    bool const ends_in_space =
        !path.empty() && path.back() == ' ' && (!m_rest.empty() || m_fragment);
    if (ends_in_space) path.remove_suffix(1);
    append_percent_encoded(m_url.path, path, PercentEncodeSet::c0_control);
    if (ends_in_space) m_url.path.append("%20");
    return parse_query();
  }

  // https://url.spec.whatwg.org/#query-state
  bool parse_query() {
    if (m_rest.empty()) return true;
    append_percent_encoded(
        m_url.query.emplace(), m_rest.substr(1),
        m_is_special ? PercentEncodeSet::special_query : PercentEncodeSet::query);
    return true;
  }

  Url m_url;
  Url const* m_base;
  std::string_view m_rest;
  std::optional<std::string_view> m_fragment;
  bool m_is_special = false;
};

}  // namespace

// https://url.spec.whatwg.org/#concept-basic-url-parser
std::optional<Url> parse_url(std::string_view input, Url const* base) {
  std::string const cleaned = clean_input(input);
  UrlParser parser(cleaned, base);
  return parser.parse();
}

}  // namespace article
