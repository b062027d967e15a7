#include "base/url.hpp"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "base/percent_encode.hpp"
#include "base/punycode.hpp"

using namespace article;

namespace {

struct ResolveRow {
  std::string_view input;
  std::string_view base;
  std::string_view expected;  ///< Empty when there is no URL.
};

constexpr std::string_view none;
constexpr std::string_view invalid;
constexpr std::string_view page = "http://example.com/a/b/c?q=1#f";
constexpr std::string_view secret = "https://user:pass@example.com:8080/dir/";
constexpr std::string_view drive = "file:///C:/dir/file.txt";
constexpr std::string_view file = "file:///home/user/file";
constexpr std::string_view other = "foo://host/a/b";

constexpr ResolveRow resolve_rows[] = {
    // Absolute URLs are normalized.
    {"http://example.com", none, "http://example.com/"},
    {"HTTP://EXAMPLE.COM/", none, "http://example.com/"},
    {"http://example.com/path?q=1#top", none, "http://example.com/path?q=1#top"},
    {"https://example.com:443/", none, "https://example.com/"},
    {"http://example.com:80", none, "http://example.com/"},
    {"http://example.com:8080", none, "http://example.com:8080/"},
    {"http://example.com:", none, "http://example.com/"},
    {"http://example.com:0", none, "http://example.com:0/"},
    {"http://example.com:00443/", none, "http://example.com:443/"},
    {"ftp://example.com:21/f", none, "ftp://example.com/f"},
    {"ws://example.com:80/", none, "ws://example.com/"},
    {"wss://example.com:443/", none, "wss://example.com/"},
    {"https://example.com:80/", none, "https://example.com:80/"},
    {"http://example.com/a/../b/./c", none, "http://example.com/b/c"},
    {"http:example.com", none, "http://example.com/"},
    {"http:/example.com", none, "http://example.com/"},
    {"http:///example.com", none, "http://example.com/"},
    {R"(http:\\example.com\a\b)", none, "http://example.com/a/b"},
    {"http:////example.com//a//b", none, "http://example.com//a//b"},
    {"https://example.com?q", none, "https://example.com/?q"},
    {"https://example.com#f", none, "https://example.com/#f"},
    {"http://example.com/?", none, "http://example.com/?"},
    {"http://example.com/#", none, "http://example.com/#"},
    // White space at the ends, and tabs and line breaks anywhere, are ignored.
    {"  http://example.com/ ", none, "http://example.com/"},
    {"\nhttp://example.com/\r\n", none, "http://example.com/"},
    {"ht\ttp://exa\nmple.com/a\rb", none, "http://example.com/ab"},
    {"\x01\x1fhttp://example.com", none, "http://example.com/"},
    {"java\nscript:alert(1)", none, "javascript:alert(1)"},
    {" javascript:alert(1)", none, "javascript:alert(1)"},
    {"\x01javascript:alert(1)", none, "javascript:alert(1)"},
    {"/a\tb", page, "http://example.com/ab"},
    {"   ", page, "http://example.com/a/b/c?q=1"},
    {"http://example.com/a b", none, "http://example.com/a%20b"},
    // Relative references.
    {"", page, "http://example.com/a/b/c?q=1"},
    {"d", page, "http://example.com/a/b/d"},
    {"./d", page, "http://example.com/a/b/d"},
    {"../d", page, "http://example.com/a/d"},
    {"../../d", page, "http://example.com/d"},
    {"../../../d", page, "http://example.com/d"},
    {"/d", page, "http://example.com/d"},
    {"/", page, "http://example.com/"},
    {".", page, "http://example.com/a/b/"},
    {"..", page, "http://example.com/a/"},
    {"./", page, "http://example.com/a/b/"},
    {"../", page, "http://example.com/a/"},
    {"...", page, "http://example.com/a/b/..."},
    {"d/", page, "http://example.com/a/b/d/"},
    {"d/.", page, "http://example.com/a/b/d/"},
    {"d/..", page, "http://example.com/a/b/"},
    {"d/./e", page, "http://example.com/a/b/d/e"},
    {"d/../e", page, "http://example.com/a/b/e"},
    {"?x", page, "http://example.com/a/b/c?x"},
    {"?", page, "http://example.com/a/b/c?"},
    {"#x", page, "http://example.com/a/b/c?q=1#x"},
    {"#", page, "http://example.com/a/b/c?q=1#"},
    {"d?x#y", page, "http://example.com/a/b/d?x#y"},
    {"d#y?x", page, "http://example.com/a/b/d#y?x"},
    {"//other.example/d", page, "http://other.example/d"},
    {"//other.example", page, "http://other.example/"},
    {"//other.example:8080", page, "http://other.example:8080/"},
    {R"(\d)", page, "http://example.com/d"},
    {R"(\\other.example\d)", page, "http://other.example/d"},
    {R"(/\other.example)", page, "http://other.example/"},
    {R"(..\d)", page, "http://example.com/a/d"},
    {"d//e", page, "http://example.com/a/b/d//e"},
    {"/d//../e", page, "http://example.com/d/e"},
    {"d:e", page, "d:e"},
    {"./d:e", page, "http://example.com/a/b/d:e"},
    {"/d:e", page, "http://example.com/d:e"},
    {"http:d", page, "http://example.com/a/b/d"},
    {"http:/d", page, "http://example.com/d"},
    {"http:?x", page, "http://example.com/a/b/c?x"},
    {"http:#x", page, "http://example.com/a/b/c?q=1#x"},
    {"https:d", page, "https://d/"},
    {"1d:e", page, "http://example.com/a/b/1d:e"},
    {"d;x=1", page, "http://example.com/a/b/d;x=1"},
    {"@d", page, "http://example.com/a/b/@d"},
    {":d", page, "http://example.com/a/b/:d"},
    {"//", page, invalid},
    {"///", page, invalid},
    {"d", secret, "https://user:pass@example.com:8080/dir/d"},
    {"/d", secret, "https://user:pass@example.com:8080/d"},
    {"//h", secret, "https://h/"},
    {"?x", secret, "https://user:pass@example.com:8080/dir/?x"},
    {"", "https://example.com", "https://example.com/"},
    {"d", "https://example.com", "https://example.com/d"},
    {"d", other, "foo://host/a/d"},
    {"../../d", other, "foo://host/d"},
    {"//h/d", other, "foo://h/d"},
    {"/d", other, "foo://host/d"},
    {R"(\d)", other, R"(foo://host/a/\d)"},
    {"?x", other, "foo://host/a/b?x"},
    {"foo:d", other, "foo:d"},
    {"d", "foo:/a/b", "foo:/a/d"},
    {"//d", "foo:/a/b", "foo://d"},
    {"/.//d", "foo:/a/b", "foo:/.//d"},
    // Without a base, or with one that cannot be a base.
    {"a", none, invalid},
    {"/a", none, invalid},
    {"//example.com", none, invalid},
    {"#a", none, invalid},
    {"?a", none, invalid},
    {"", none, invalid},
    {".", none, invalid},
    {"a", " ", invalid},
    {"a", "mailto:x@y", invalid},
    {"#a", "mailto:x@y", "mailto:x@y#a"},
    {"?a", "mailto:x@y", invalid},
    {"a#b", "mailto:x@y", invalid},
    {"http://h/", "mailto:x@y", "http://h/"},
    {"a", "nonsense", invalid},
    {"http://h/", "nonsense", invalid},
    {"a", "http://", invalid},
    {"", "data:text/plain,x", invalid},
    // Dots may be escaped.
    {"http://h/a/%2e/b", none, "http://h/a/b"},
    {"http://h/a/%2E%2e/b", none, "http://h/b"},
    {"http://h/a/.%2e/b", none, "http://h/b"},
    {"http://h/a/%2e.", none, "http://h/"},
    {"http://h/a/%2e", none, "http://h/a/"},
    {"http://h/a/..%2f", none, "http://h/a/..%2f"},
    {"http://h/a/%2e%2e%2e", none, "http://h/a/%2e%2e%2e"},
    {"http://h/..", none, "http://h/"},
    {"http://h/../../..", none, "http://h/"},
    {"http://h/a/b/../..", none, "http://h/"},
    {"http://h/a/b/../../..", none, "http://h/"},
    {"http://h/.a/..b/c./d..", none, "http://h/.a/..b/c./d.."},
    // What is escaped depends on the part.
    {R"(http://h/ "#<>)", none, "http://h/%20%22#%3C%3E"},
    {"http://h/`{}^|[]", none, "http://h/%60%7B%7D%5E|[]"},
    {"http://h/'!$&()*+,;=:@~", none, "http://h/'!$&()*+,;=:@~"},
    {R"(http://h/?a b"<>')", none, "http://h/?a%20b%22%3C%3E%27"},
    {R"(http://h/?`{}^|[]\)", none, R"(http://h/?`{}^|[]\)"},
    {"foo://h/?'", none, "foo://h/?'"},
    {R"(http://h/#a b"<>`)", none, "http://h/#a%20b%22%3C%3E%60"},
    {"http://h/#{}^|'", none, "http://h/#{}^|'"},
    {"http://h/%41%zz%", none, "http://h/%41%zz%"},
    {"http://h/é?é#é", none, "http://h/%C3%A9?%C3%A9#%C3%A9"},
    {"http://h/😀", none, "http://h/%F0%9F%98%80"},
    {"http://h/a\x7f"
     "b\x01",
     none, "http://h/a%7Fb"},
    {"http://u'se;r:p@ss:w^d@h/", none, "http://u'se%3Br:p%40ss%3Aw%5Ed@h/"},
    {"http://a b:c|d@h/", none, "http://a%20b:c%7Cd@h/"},
    // User names and passwords.
    {"http://user@h", none, "http://user@h/"},
    {"http://user:@h", none, "http://user@h/"},
    {"http://:pass@h", none, "http://:pass@h/"},
    {"http://user:pass@h:81/", none, "http://user:pass@h:81/"},
    {"http://:@h", none, "http://h/"},
    {"http://@h", none, "http://h/"},
    {"http://a@b@h", none, "http://a%40b@h/"},
    {"http://a:b:c@h", none, "http://a:b%3Ac@h/"},
    {"http://user@", none, invalid},
    {"http://user@:80", none, invalid},
    {"http://@/x", none, invalid},
    {"http://a/b@h", none, "http://a/b@h"},
    {"http://a?b@h", none, "http://a/?b@h"},
    {R"(http://a\b@h)", none, "http://a/b@h"},
    // Ports.
    {"http://h:65535", none, "http://h:65535/"},
    {"http://h:65536", none, invalid},
    {"http://h:99999999999999999999", none, invalid},
    {"http://h:8a", none, invalid},
    {"http://h:-1", none, invalid},
    {"http://h: 80", none, invalid},
    {"http://:80", none, invalid},
    {"foo://h:443", none, "foo://h:443"},
    {"foo://:443", none, invalid},
    {"foo://h:", none, "foo://h"},
    // IPv4 addresses in all their forms.
    {"http://127.0.0.1", none, "http://127.0.0.1/"},
    {"http://127.1", none, "http://127.0.0.1/"},
    {"http://127.0.1", none, "http://127.0.0.1/"},
    {"http://2130706433", none, "http://127.0.0.1/"},
    {"http://0x7f.1", none, "http://127.0.0.1/"},
    {"http://0X7F000001", none, "http://127.0.0.1/"},
    {"http://017700000001", none, "http://127.0.0.1/"},
    {"http://0", none, "http://0.0.0.0/"},
    {"http://0x", none, "http://0.0.0.0/"},
    {"http://1.2.3.4.", none, "http://1.2.3.4/"},
    {"http://4294967295", none, "http://255.255.255.255/"},
    {"http://4294967296", none, invalid},
    {"http://1.2.3.256", none, invalid},
    {"http://1.2.65535", none, "http://1.2.255.255/"},
    {"http://1.2.65536", none, invalid},
    {"http://1.2.3.4.5", none, invalid},
    {"http://1..2", none, invalid},
    {"http://1.2.3.08", none, invalid},
    {"http://a.1", none, invalid},
    {"http://a.0x1", none, invalid},
    {"http://a.1x", none, "http://a.1x/"},
    {"http://1.2.3.0x4g", none, "http://1.2.3.0x4g/"},
    {"http://%31%32%37.1", none, "http://127.0.0.1/"},
    {"foo://127.1", none, "foo://127.1"},
    {"http://１２７.１", none, "http://127.0.0.1/"},
    // IPv6 addresses.
    {"http://[::1]", none, "http://[::1]/"},
    {"http://[::1]:80/x", none, "http://[::1]/x"},
    {"http://[2001:DB8:0:0:0:0:0:1]", none, "http://[2001:db8::1]/"},
    {"http://[1:0:0:2:0:0:0:3]", none, "http://[1:0:0:2::3]/"},
    {"http://[1:2:3:4:5:6:7:8]", none, "http://[1:2:3:4:5:6:7:8]/"},
    {"http://[1:0:3:0:5:0:7:0]", none, "http://[1:0:3:0:5:0:7:0]/"},
    {"http://[::]", none, "http://[::]/"},
    {"http://[1::]", none, "http://[1::]/"},
    {"http://[::ffff:1.2.3.4]", none, "http://[::ffff:102:304]/"},
    {"http://[1:2:3:4:5:6:1.2.3.4]", none, "http://[1:2:3:4:5:6:102:304]/"},
    {"http://[1:2:3:4:5:6:7]", none, invalid},
    {"http://[1:2:3:4:5:6:7:8:9]", none, invalid},
    {"http://[1:2:3:4:5:6:7:1.2.3.4]", none, invalid},
    {"http://[1::2::3]", none, invalid},
    {"http://[:1]", none, invalid},
    {"http://[1:]", none, invalid},
    {"http://[::1", none, invalid},
    {"http://::1]", none, invalid},
    {"http://[12345::]", none, invalid},
    {"http://[::g]", none, invalid},
    {"http://[::1.2.3]", none, invalid},
    {"http://[::01.2.3.4]", none, invalid},
    {"http://[::1%25eth0]", none, invalid},
    {"http://[]", none, invalid},
    {"foo://[::1]/", none, "foo://[::1]/"},
    // Domains.
    {"http://ex%41mple.com", none, "http://example.com/"},
    {"http://a_b.example", none, "http://a_b.example/"},
    {"http://a..b", none, "http://a..b/"},
    {"http://a.", none, "http://a./"},
    {"http://.a", none, "http://.a/"},
    {"http://-a-", none, "http://-a-/"},
    {"http://a b", none, invalid},
    {"http://a%20b", none, invalid},
    {"http://a%b", none, invalid},
    {"http://a<b", none, invalid},
    {"http://a^b", none, invalid},
    {"http://a|b", none, invalid},
    {"http://a%00b", none, invalid},
    {"http://a%2fb", none, invalid},
    {"http://a\x7f"
     "b",
     none, invalid},
    {"http://a'b(c)!$&*+,;=~", none, "http://a'b(c)!$&*+,;=~/"},
    {"foo://A%41é", none, "foo://A%41%C3%A9"},
    {"foo://a b", none, invalid},
    {"foo://a^b", none, invalid},
    {"foo://a%zz", none, "foo://a%zz"},
    // Domains outside ASCII become Punycode.
    {"http://bücher.example/", none, "http://xn--bcher-kva.example/"},
    {"http://BÜCHER.example/", none, "http://xn--bcher-kva.example/"},
    {"http://b%C3%BCcher.example/", none, "http://xn--bcher-kva.example/"},
    {"http://xn--bcher-kva.example/", none, "http://xn--bcher-kva.example/"},
    {"http://XN--BCHER-KVA.example/", none, "http://xn--bcher-kva.example/"},
    {"http://faß.de", none, "http://xn--fa-hia.de/"},
    {"http://例え.テスト", none, "http://xn--r8jz45g.xn--zckzah/"},
    {"http://президент.рф", none, "http://xn--d1abbgf6aiiy.xn--p1ai/"},
    {"http://ελλάς.gr", none, "http://xn--hxarsa0b.gr/"},
    {"http://مثال.إختبار", none, "http://xn--mgbh0fb.xn--kgbechtv/"},
    {"http://한국.kr", none, "http://xn--3e0b707e.kr/"},
    {"http://a。b．c", none, "http://a.b.c/"},
    {"http://ｅｘ.com", none, "http://ex.com/"},
    {"http://☃.net", none, "http://xn--n3h.net/"},
    {"http://💩.la", none, "http://xn--ls8h.la/"},
    {"http://a\xc2\xad"
     "b.com",
     none, "http://ab.com/"},
    {"http://\xc4\xb0.com", none, "http://xn--i-9bb.com/"},
    {"http://%FF", none, invalid},
    {"http://a\xef\xbf\xbd"
     "b",
     none, invalid},
    {"http://\xcc\x81"
     "a",
     none, invalid},
    {"http://a\xe2\x80\x8d"
     "b",
     none, invalid},
    {"http://a\xe2\x80\xa8"
     "b",
     none, invalid},
    {"http://xn--", none, invalid},
    {"http://xn--a", none, invalid},
    {"http://xn--a-", none, invalid},
    {"http://xn--💩", none, invalid},
    // File URLs and drive letters.
    {"file:///a/b", none, "file:///a/b"},
    {"file:/a", none, "file:///a"},
    {"file:a", none, "file:///a"},
    {"file:", none, "file:///"},
    {"file://localhost/a", none, "file:///a"},
    {"file://server/a", none, "file://server/a"},
    {"file://SERVER:80/a", none, invalid},
    {"file://u@server/a", none, invalid},
    {"file:///C|/a", none, "file:///C:/a"},
    {"file:///C:/a/../..", none, "file:///C:/"},
    {"file://C:/a", none, "file:///C:/a"},
    {R"(file:\\server\a)", none, "file://server/a"},
    {"file:C|/a", none, "file:///C:/a"},
    {"x", drive, "file:///C:/dir/x"},
    {"/x", drive, "file:///C:/x"},
    {"../x", drive, "file:///C:/x"},
    {"../../../x", drive, "file:///C:/x"},
    {"D:/x", drive, "d:/x"},
    {"/D:/x", drive, "file:///D:/x"},
    {"D|x", drive, "file:///C:/dir/D|x"},
    {"//server/x", drive, "file://server/x"},
    {"///x", drive, "file:///x"},
    {"?q", drive, "file:///C:/dir/file.txt?q"},
    {"#f", drive, "file:///C:/dir/file.txt#f"},
    {"", drive, "file:///C:/dir/file.txt"},
    {"file:x", drive, "file:///C:/dir/x"},
    {"file:/x", drive, "file:///C:/x"},
    {"x", file, "file:///home/user/x"},
    {"C|/x", file, "file:///C:/x"},
    {"C:", file, "c:"},
    {"/..", "file:///C:/", "file:///C:/"},
    {"http://h/C|/x", none, "http://h/C|/x"},
    // Schemes without authority keep their path as it is.
    {"mailto:a@b.example?subject=x y", none, "mailto:a@b.example?subject=x%20y"},
    {"MAILTO:A@B", none, "mailto:A@B"},
    {"tel:+1-23", none, "tel:+1-23"},
    {R"(javascript:alert("é"))", none, R"(javascript:alert("%C3%A9"))"},
    {"data:text/html,<b> x", none, "data:text/html,<b> x"},
    {"about:blank", none, "about:blank"},
    {"blob:http://h/x", none, "blob:http://h/x"},
    {"foo:a b ?q", none, "foo:a b%20?q"},
    {"foo:a  #f", none, "foo:a %20#f"},
    {"foo:", none, "foo:"},
    {"foo:/", none, "foo:/"},
    {"foo://", none, "foo://"},
    {"foo:///", none, "foo:///"},
    {"foo:/a/../b", none, "foo:/b"},
    {"foo:/..//x", none, "foo:/.//x"},
    {"foo://h/..", none, "foo://h/"},
    {"foo://h", none, "foo://h"},
    {"foo://h?q", none, "foo://h?q"},
    {"a+b-c.d:x", none, "a+b-c.d:x"},
    {"+a:x", none, invalid},
    {"a_b:x", none, invalid},
    {":x", none, invalid},
    {"é:x", none, invalid},
};

}  // namespace

// The expected URLs agree with whatwg-url, the standard's reference implementation.
TEST_CASE("References resolve as the URL standard says") {
  for (ResolveRow const& row : resolve_rows) {
    CAPTURE(row.input, row.base);
    CHECK(resolve_url(row.input, row.base).value_or("") == row.expected);
  }
}

TEST_CASE("A resolved URL stays as it is when it is resolved again") {
  for (ResolveRow const& row : resolve_rows) {
    auto const once = resolve_url(row.input, row.base);
    if (!once) continue;
    CAPTURE(row.input, row.base);
    CHECK(resolve_url(*once, "").value_or("") == *once);
    CHECK(resolve_url(*once, page).value_or("") == *once);
  }
}

TEST_CASE("A parsed URL has its parts") {
  auto const url = parse_url("https://me:pw@Example.com:8080/a/b?x=1#top");
  REQUIRE(url);
  CHECK(url->scheme == "https");
  CHECK(url->username == "me");
  CHECK(url->password == "pw");
  CHECK(url->host == "example.com");
  CHECK(url->port == 8080);
  CHECK(url->path == "/a/b");
  CHECK(url->query == "x=1");
  CHECK(url->fragment == "top");
  CHECK(url->is_special());
  CHECK_FALSE(url->has_opaque_path);

  auto const mail = parse_url("mailto:a@b");
  REQUIRE(mail);
  CHECK(mail->has_opaque_path);
  CHECK(mail->path == "a@b");
  CHECK_FALSE(mail->host);
  CHECK_FALSE(mail->query);
  CHECK_FALSE(mail->is_special());
}

TEST_CASE("Any reference can be split without being parsed") {
  struct Row {
    std::string_view url, scheme, host, path, query, fragment;
  };
  constexpr Row rows[] = {
      {"https://example.com/a/b?x#y", "https", "example.com", "/a/b", "x", "y"},
      {"https://me:pw@example.com:8080/", "https", "example.com", "/", "", ""},
      {"http://[::1]:80/x", "http", "[::1]", "/x", "", ""},
      {"http://[::1]/x", "http", "[::1]", "/x", "", ""},
      {"http://h", "http", "h", "", "", ""},
      {"http://h?q/r#f?g", "http", "h", "", "q/r", "f?g"},
      {"mailto:a@b?subject=x", "mailto", "", "a@b", "subject=x", ""},
      {"//h/p", "", "h", "/p", "", ""},
      {"/a:b/c", "", "", "/a:b/c", "", ""},
      {"a/b", "", "", "a/b", "", ""},
      {"1a:b", "", "", "1a:b", "", ""},
      {"#top", "", "", "", "", "top"},
      {"?q", "", "", "", "q", ""},
      {"", "", "", "", "", ""},
      {":", "", "", ":", "", ""},
  };
  for (Row const& row : rows) {
    CAPTURE(row.url);
    UrlParts const parts = split_url(row.url);
    CHECK(parts.scheme == row.scheme);
    CHECK(parts.host == row.host);
    CHECK(parts.path == row.path);
    CHECK(parts.query == row.query);
    CHECK(parts.fragment == row.fragment);
  }
  CHECK(split_url("http://h?").has_query);
  CHECK_FALSE(split_url("http://h#?").has_query);
  CHECK(split_url("a#").has_fragment);
  CHECK(split_url("file:///x").has_authority);
  CHECK(split_url("http://me:pw@h:1/").authority == "me:pw@h:1");
}

TEST_CASE("Hostile URLs take linear time") {
  std::string const dots = [] {
    std::string text = "http://h/";
    for (int i = 0; i < 200000; ++i) text += "a/../";
    return text;
  }();
  CHECK(resolve_url(dots, "").value_or("") == "http://h/");
  CHECK(resolve_url("http://" + std::string(1000000, '@') + "h", "").has_value());
  CHECK_FALSE(resolve_url("http://" + std::string(1000000, '['), "").has_value());
  CHECK(resolve_url("http://" + std::string(1000000, '.'), "").has_value());
  CHECK(resolve_url("http:" + std::string(1000000, '/') + "h", "").value_or("") == "http://h/");

  // Punycode is quadratic in a label, so labels are bounded.
  std::string long_label;
  for (int i = 0; i < 100000; ++i) long_label += "é";
  CHECK_FALSE(resolve_url("http://" + long_label, "").has_value());
}

TEST_CASE("Percent-decoding leaves a stray percent sign") {
  CHECK(percent_decode("a%20b%C3%A9") == "a bé");
  CHECK(percent_decode("%4") == "%4");
  CHECK(percent_decode("%") == "%");
  CHECK(percent_decode("%zz%41") == "%zzA");
  CHECK(percent_decode("%2541") == "%41");
}

TEST_CASE("The component set escapes what encodeURIComponent escapes") {
  std::string out;
  append_percent_encoded(out, "aZ09-_.!~*'() &=+$,/?:;@#%é[]^`{|}\"<>\\",
                         PercentEncodeSet::component);
  CHECK(out ==
        "aZ09-_.!~*'()%20%26%3D%2B%24%2C%2F%3F%3A%3B%40%23%25%C3%A9%5B%5D%5E%60%7B%7C%7D%22%3C%3E"
        "%5C");
}

TEST_CASE("Punycode agrees with the samples of RFC 3492") {
  struct Row {
    std::u32string_view label;
    std::string_view encoded;
  };
  constexpr Row rows[] = {
      {U"bücher", "bcher-kva"},
      {U"ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"},
      {U"他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"},
      {U"почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"},
      {U"3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"},
      {U"ü", "tda"},
      {U"-> $1.00 <-", "-> $1.00 <--"},
  };
  for (Row const& row : rows) {
    CAPTURE(row.encoded);
    CHECK(punycode_encode(row.label).value_or("") == row.encoded);
    CHECK(punycode_decode(row.encoded).value_or(U"") == row.label);
  }
  CHECK(punycode_decode("a").value_or(U"") == U"\u0080");
  CHECK_FALSE(punycode_decode("99999999").has_value());
  CHECK_FALSE(punycode_decode("é-x").has_value());
  CHECK_FALSE(punycode_decode("-x!").has_value());
  CHECK_FALSE(punycode_encode(std::u32string(256, U'é')).has_value());
}
