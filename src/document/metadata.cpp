#include "document/metadata.hpp"

#include <cstddef>

namespace article {
namespace {

/// In the order of `Source`.
constexpr std::string_view source_names[] = {
    "none",      "caller",   "front-matter", "heading",    "body",
    "json",      "json-ld",  "open-graph",   "twitter",    "dublin-core",
    "parsely",   "citation", "html-meta",    "html-title", "link-relation",
    "microdata", "rdfa",     "microformats", "url",        "computed",
};
static_assert(std::size(source_names) == static_cast<std::size_t>(Source::computed) + 1);

}  // namespace

std::string_view source_name(Source source) {
  return source_names[static_cast<std::size_t>(source)];
}

Source parse_source(std::string_view name) {
  for (std::size_t i = 0; i < std::size(source_names); ++i) {
    if (source_names[i] == name) return static_cast<Source>(i);
  }
  return Source::none;
}

std::string byline_names(Metadata const& metadata) {
  std::string names;
  for (Person const& person : metadata.byline.value) {
    if (!names.empty()) names += ", ";
    names += person.name;
  }
  return names;
}

}  // namespace article
