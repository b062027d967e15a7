// Reads the metadata of pages: one JSON object {"id", "url", "html"} a line in, one
// {"id", "title", "byline", "published", …} a line out.
#include <iostream>
#include <string>

#include <nlohmann/json.hpp>

#include "html/extract/metadata/metadata.hpp"

int main() {
  std::ios::sync_with_stdio(false);
  std::string line;
  while (std::getline(std::cin, line)) {
    nlohmann::json const page = nlohmann::json::parse(line, nullptr, false);
    if (page.is_discarded()) continue;
    std::string const html = page.value("html", "");
    std::string const url = page.value("url", "");
    article::Dom const dom = article::Dom::parse_page(html);
    article::Metadata const metadata = article::read_metadata(dom, {.url = url});
    nlohmann::json reply;
    reply["id"] = page.value("id", "");
    reply["text"] = "";
    article::Metadata::each_field(metadata, [&](char const* name, auto const& field) {
      if (field) reply["sources"][name] = article::source_name(field.source);
    });
    reply["title"] = metadata.title.value;
    reply["byline"] = article::byline_names(metadata);
    reply["published"] = metadata.published.value;
    reply["modified"] = metadata.modified.value;
    reply["siteName"] = metadata.site_name.value;
    reply["excerpt"] = metadata.excerpt.value;
    reply["lang"] = metadata.language.value;
    reply["leadImage"] = metadata.lead_image.value.url;
    std::cout << reply.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n'
              << std::flush;
  }
  return 0;
}
