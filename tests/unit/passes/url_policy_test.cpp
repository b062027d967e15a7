#include "passes/url_policy.hpp"

#include <string>

#include <catch2/catch_test_macros.hpp>

namespace article {
namespace {

struct Row {
  std::string_view written;
  UrlVerdict verdict;
  std::string_view url{};
};

constexpr UrlVerdict allowed = UrlVerdict::allowed;
constexpr UrlVerdict unsafe = UrlVerdict::unsafe;
constexpr UrlVerdict invalid = UrlVerdict::invalid;

template <std::size_t size>
void check(Row const (&rows)[size], std::string_view base, UrlUse use) {
  UrlPolicy const policy(base);
  for (Row const& row : rows) {
    CAPTURE(row.written, base);
    std::string url;
    CHECK(policy.decide(row.written, use, url) == row.verdict);
    if (row.verdict != allowed) continue;
    CHECK(url == row.url);
    // What was allowed once stays as it is, e.g. when an article comes back from JSON.
    std::string again;
    CHECK(UrlPolicy("").decide(url, use, again) == allowed);
    CHECK(again == url);
  }
}

}  // namespace

TEST_CASE("a link of an unknown place stays as written") {
  constexpr Row rows[] = {
      {"", allowed, ""},
      {"#", allowed, "#"},
      {"#part two", allowed, "#part%20two"},
      {"a/b.html?x=1&y=2#z", allowed, "a/b.html?x=1&y=2#z"},
      {"/root", allowed, "/root"},
      {"../up", allowed, "../up"},
      {"?q", allowed, "?q"},
      {"//example.org/x", allowed, "//example.org/x"},
      // Backslashes around a host are slashes; percent-encoded they would be part of it.
      {"//example.org\\x\\y", allowed, "//example.org/x%5Cy"},
      {"\\\\example.org\\x", allowed, "//example.org/x"},
      {"https:\\\\example.org", allowed, "https://example.org"},
      {"http://example.com", allowed, "http://example.com"},
      {"HTTPS://Example.COM/A", allowed, "HTTPS://Example.COM/A"},
      {"http://user:secret@example.com:8080/", allowed, "http://user:secret@example.com:8080/"},
      {"http://[2001:db8::1]/[x]", allowed, "http://[2001:db8::1]/%5Bx%5D"},
      {"mailto:foo@bar.example", allowed, "mailto:foo@bar.example"},
      {"MAILTO:foo@bar.example?subject=Hello there", allowed,
       "MAILTO:foo@bar.example?subject=Hello%20there"},
      {"tel:+49-30-1234", allowed, "tel:+49-30-1234"},
      {"  https://example.com/  ", allowed, "https://example.com/"},
      {"https://example.com/a\nb\tc", allowed, "https://example.com/abc"},
      // As cmark writes them: https://spec.commonmark.org/0.31.2/#example-500 and others
      {"/my uri", allowed, "/my%20uri"},
      {"foo%20b\xC3\xA4", allowed, "foo%20b%C3%A4"},
      {"\xC2\xA0x", allowed, "%C2%A0x"},
      {"https://example.com?find=\\*", allowed, "https://example.com?find=%5C*"},
      {"https://foo.bar.`baz", allowed, "https://foo.bar.%60baz"},
      {"a\"b<c>d^e{f}g|h", allowed, "a%22b%3Cc%3Ed%5Ee%7Bf%7Dg%7Ch"},
      {"100%", allowed, "100%"},
      // A colon that ends no scheme.
      {"a/b:c", allowed, "a/b:c"},
      {"1st:x", allowed, "1st:x"},
      {":x", allowed, ":x"},
      {"java script:alert(1)", allowed, "java%20script:alert(1)"},
      {"javascript&colon;alert(1)", allowed, "javascript&colon;alert(1)"},
      {"javascript%3Aalert(1)", allowed, "javascript%3Aalert(1)"},
      {"\xEF\xBF\xBDjavascript:alert(1)", allowed, "%EF%BF%BDjavascript:alert(1)"},
  };
  check(rows, "", UrlUse::link);
}

TEST_CASE("no disguise gets a scheme past the policy") {
  constexpr Row rows[] = {
      {"javascript:alert(1)", unsafe},
      {"JaVaScRiPt:alert(1)", unsafe},
      {" javascript:alert(1)", unsafe},
      {"\x01\x02\x1Fjavascript:alert(1)", unsafe},
      {"java\tscript:alert(1)", unsafe},
      {"java\nscript:alert(1)", unsafe},
      {"j\r\na\r\nvascript\r\n:alert(1)", unsafe},
      {"javascript\t:alert(1)", unsafe},
      {"javascript://example.com/%0Aalert(1)", unsafe},
      {"javascript:", unsafe},
      {"vbscript:msgbox", unsafe},
      {"data:text/html,<script>alert(1)</script>", unsafe},
      {"data:image/png;base64,iVBORw0KGgo=", unsafe},
      {"file:///etc/passwd", unsafe},
      {"FILE:c:\\x", unsafe},
      {"blob:https://example.com/1", unsafe},
      {"filesystem:https://example.com/temporary/1", unsafe},
      {"about:blank", unsafe},
      {"view-source:https://example.com", unsafe},
      {"intent://scan/#Intent;end", unsafe},
      {"ftp://example.com/", unsafe},
      {"ws://example.com/", unsafe},
      {"localhost:5001/foo", unsafe},
      {"made-up-scheme://foo,./bar", unsafe},
      {"x:", unsafe},
  };
  check(rows, "", UrlUse::link);
  check(rows, "https://example.com/a/", UrlUse::link);
  check(rows, "", UrlUse::media);
}

TEST_CASE("a URL that no browser can follow is invalid") {
  constexpr Row rows[] = {
      {"http://", invalid},
      {"https://exa mple.com/", invalid},
      {"http://[::1", invalid},
      {"//[bad", invalid},
      {"https://a:99999/", invalid},
      {"http://a<b>c/", invalid},
      {"https://256.1.1.1/", invalid},
  };
  check(rows, "", UrlUse::link);
  check(rows, "https://example.com/", UrlUse::image);
}

TEST_CASE("links resolve against the page by the URL standard") {
  constexpr Row rows[] = {
      {"", allowed, "https://example.com/a/b?q=1"},
      {"#", allowed, "#"},
      {"#x y", allowed, "#x%20y"},
      {"c", allowed, "https://example.com/a/c"},
      {"../c", allowed, "https://example.com/c"},
      {"/c", allowed, "https://example.com/c"},
      {"?q=2", allowed, "https://example.com/a/b?q=2"},
      {"//other.example/c", allowed, "https://other.example/c"},
      {"\\\\other.example\\c", allowed, "https://other.example/c"},
      {"/\\other.example", allowed, "https://other.example/"},
      {"http:c", allowed, "http://c/"},
      {"https:c", allowed, "https://example.com/a/c"},
      {"HTTP://EXAMPLE.com:80/./x/../y", allowed, "http://example.com/y"},
      {"https://m\xC3\xBCller.example/\xC3\xA4?\xC3\xB6#\xC3\xBC", allowed,
       "https://xn--mller-kva.example/%C3%A4?%C3%B6#%C3%BC"},
      {"x?a[]=1|2", allowed, "https://example.com/a/x?a%5B%5D=1%7C2"},
      {"mailto:a@b.example", allowed, "mailto:a@b.example"},
      // The page itself, however it is written.
      {"https://example.com/a/b?q=1#note", allowed, "#note"},
      {"HTTPS://EXAMPLE.COM:443/a/./b?q=1#note", allowed, "#note"},
      {"b?q=1#note", allowed, "#note"},
      {"b#note", allowed, "https://example.com/a/b#note"},
      {"https://example.com/a/b?q=1", allowed, "https://example.com/a/b?q=1"},
  };
  check(rows, "https://example.com/a/b?q=1#top", UrlUse::link);
}

TEST_CASE("pictures may be data of pixels, and only that") {
  constexpr Row rows[] = {
      {"a.png", allowed, "a.png"},
      {"data:image/png;base64,iVBORw0KGgo=", allowed, "data:image/png;base64,iVBORw0KGgo="},
      {"DATA:IMAGE/GIF,x", allowed, "DATA:IMAGE/GIF,x"},
      {"data:image/jpeg;charset=x,y z", allowed, "data:image/jpeg;charset=x,y%20z"},
      {"data: image/png,x", unsafe},
      {"data:image/webp;base64,AA==", allowed, "data:image/webp;base64,AA=="},
      {"data:image/avif;base64,AA==", allowed, "data:image/avif;base64,AA=="},
      {"data:image/svg+xml,<svg onload=alert(1)>", unsafe},
      {"data:image/svg+xml;image/png,x", unsafe},
      {"data:text/html;image/png,x", unsafe},
      {"data:,image/png", unsafe},
      {"data:image/png", unsafe},
      {"mailto:a@b.example", unsafe},
      {"tel:1", unsafe},
      {"", invalid},
      {"#sprite", invalid},
  };
  check(rows, "", UrlUse::image);
}

TEST_CASE("a base URL that can be none is named and ignored") {
  struct BaseRow {
    std::string base;
    UrlVerdict verdict;
  };
  BaseRow const rows[] = {
      {"javascript:alert(1)", unsafe},
      {"data:text/html,x", unsafe},
      {"file:///home/", unsafe},
      {"ftp://example.com/", unsafe},
      {"not a url", invalid},
      {"/path", invalid},
      {"https://example.com/" + std::string(UrlPolicy::max_base_length, 'a'), invalid},
  };
  for (BaseRow const& row : rows) {
    CAPTURE(row.base);
    UrlPolicy const policy(row.base);
    CHECK(policy.base_verdict() == row.verdict);
    std::string url;
    CHECK(policy.decide("a b", UrlUse::link, url) == allowed);
    CHECK(url == "a%20b");
  }
  CHECK(UrlPolicy("").base_verdict() == allowed);
  CHECK(UrlPolicy("https://example.com").base_verdict() == allowed);
}

TEST_CASE("a scheme is named in messages as a browser sees it") {
  CHECK(url_scheme(" Java\tScript:x") == "javascript");
  CHECK(url_scheme("a/b:c") == "");
  CHECK(url_scheme("plain") == "");
  CHECK(url_scheme(std::string(1000, 'x') + ":") == "");
}

}  // namespace article
