// URLs, character encodings and front matter, each by itself: what they give holds what it promises.

#include "base/url.hpp"
#include "base/utf8.hpp"
#include "detect/charset.hpp"
#include "fuzz/read_fuzz.hpp"
#include "markdown/front_matter.hpp"
#include "passes/url_policy.hpp"

namespace {

using namespace article;

void try_url(std::string_view written, std::string_view base) {
  if (auto const url = parse_url(written)) {
    std::string const href = url->href();
    auto const again = parse_url(href);
    require(again && again->href() == href, "a URL changes when parsed again", href);
  }
  UrlPolicy const free("");
  for (UrlPolicy const& policy : {UrlPolicy(base), UrlPolicy("https://example.org/a/b")}) {
    for (UrlUse const use : {UrlUse::link, UrlUse::image}) {
      std::string allowed;
      if (policy.decide(written, use, allowed) != UrlVerdict::allowed) continue;
      std::string again;
      require(free.decide(allowed, use, again) == UrlVerdict::allowed && again == allowed,
              "an allowed URL is not allowed again", allowed);
      std::string const scheme = url_scheme(allowed);
      require(scheme != "javascript" && scheme != "vbscript", "a script is allowed", allowed);
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  std::string_view const bytes(reinterpret_cast<char const*>(data), size);
  std::string_view const head = bytes.substr(0, bytes.find('\n'));
  try_url(bytes.substr(0, 4096), head.substr(0, 4096));

  DecodedText const decoded = decode_text(bytes, {.label = head});
  require(is_valid_utf8(decoded.text()), "decoded to invalid UTF-8", std::string(head));
  require(decoded.text().find('\0') == std::string_view::npos, "decoded to NUL", std::string(head));

  Metadata metadata;
  Diagnostics diagnostics;
  std::size_t const body = read_front_matter(decoded.text(), metadata, diagnostics);
  require(body <= decoded.text().size(), "a body beyond the text", std::to_string(body));
  return 0;
}
