#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "article.hpp"
#include "document/check.hpp"

namespace article {

inline void require(bool holds, char const* what, std::string const& detail) {
  if (holds) return;
  std::fprintf(stderr, "%s: %s\n", what, detail.c_str());
  std::abort();
}

/// What must hold of any bytes read as `format`: a valid document or an error with a message, and
/// every writer comes back.
inline int fuzz_read(Format format, std::uint8_t const* data, std::size_t size) {
  std::string_view const bytes(reinterpret_cast<char const*>(data), size);
  Result<Article> const article = read(bytes, {.from = format, .url = "https://example.org/a/b"});
  if (!article) {
    require(!article.error().message.empty(), "error without message",
            std::string(error_name(article.error().code)));
    return 0;
  }
  std::string const fault = find_fault(article->document);
  require(fault.empty(), "invalid document", fault);
  static_cast<void>(write_html(*article, {.header = HtmlHeader::include}));
  static_cast<void>(write_text(*article, {.width = 60, .links = TextLinks::footnotes}));
  static_cast<void>(write_body_text(*article));

  // Our own JSON and Markdown are read back; JSON without any loss.
  std::string const json = write_json(*article);
  Result<Article> const again =
      read(json, {.from = Format::json, .url = "https://example.org/a/b"});
  require(static_cast<bool>(again), "own JSON refused", json);
  require(write_json(*again) == json, "JSON changes when read back", json);
  Result<Article> const markdown = read(write_markdown(*article), {.from = Format::markdown});
  require(static_cast<bool>(markdown), "own Markdown refused", json);
  return 0;
}

}  // namespace article
