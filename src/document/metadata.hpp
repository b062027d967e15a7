#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/vocabulary.hpp"

namespace article {

/// Where a value of the metadata came from.
enum class Source : std::uint8_t {
  none,
  caller,        ///< Said by whoever called the reader.
  front_matter,  ///< Of a Markdown file.
  heading,       ///< The article's own first heading.
  body,          ///< Recognized in the running text: byline, date line, image description.
  json,          ///< A field of a JSON document.
  json_ld,
  open_graph,
  twitter,
  dublin_core,
  parsely,
  citation,
  html_meta,
  html_title,
  link_relation,
  microdata,
  rdfa,
  microformats,
  url,
  computed,  ///< From the text by rule, e.g. an excerpt or a language by script.
};

/// The name in JSON: `front-matter` for `Source::front_matter`.
std::string_view source_name(Source source);
Source parse_source(std::string_view name);

/// A value and where it came from. Unset as long as the source is `none`.
template <class T>
struct Sourced {
  T value{};
  Source source = Source::none;

  bool has_value() const { return source != Source::none; }
  explicit operator bool() const { return has_value(); }

  void set(T new_value, Source new_source) {
    value = std::move(new_value);
    source = new_source;
  }
  /// Sets it unless something set it before.
  void set_if_unset(T new_value, Source new_source) {
    if (!has_value()) set(std::move(new_value), new_source);
  }
  bool operator==(Sourced const&) const = default;
};

struct Person {
  std::string name{};
  std::string url{};  ///< May be empty.
  bool operator==(Person const&) const = default;
};

/// The picture that stands for the article. Where only its description is known (text copied from
/// a page), the URL is empty.
struct LeadImage {
  std::string url{};
  std::string alt{};
  std::string caption{};
  std::string credit{};
  std::uint32_t width_px = 0;
  std::uint32_t height_px = 0;
  bool operator==(LeadImage const&) const = default;
};

/// A field of front matter or JSON that has no place of its own; `json` is its value as JSON.
struct ExtraField {
  std::string name{};
  std::string json{};
  bool operator==(ExtraField const&) const = default;
};

/// What is known about an article. All text is plain, valid UTF-8.
struct Metadata {
  Sourced<std::string> title;
  Sourced<std::string> subtitle;
  Sourced<std::vector<Person>> byline;
  Sourced<std::string> published;  ///< ISO 8601, a date or a date and time.
  Sourced<std::string> modified;   ///< ISO 8601, a date or a date and time.
  Sourced<std::string> site_name;
  Sourced<std::string> section;
  Sourced<std::vector<std::string>> tags;
  Sourced<std::string> language;  ///< BCP 47 tag.
  Sourced<Direction> direction;
  Sourced<std::string> excerpt;
  Sourced<std::string> canonical_url;
  Sourced<LeadImage> lead_image;
  Sourced<std::string> licence;
  Sourced<bool> is_free;  ///< Whether all of it can be read without paying.
  std::vector<ExtraField> extra;

  bool operator==(Metadata const&) const = default;

  /// Visits every sourced field once with its JSON name: the JSON reader and writer, the table of
  /// front matter and the tests are made from it.
  static void each_field(auto& self, auto&& visit) {
    visit("title", self.title);
    visit("subtitle", self.subtitle);
    visit("byline", self.byline);
    visit("published", self.published);
    visit("modified", self.modified);
    visit("siteName", self.site_name);
    visit("section", self.section);
    visit("tags", self.tags);
    visit("language", self.language);
    visit("direction", self.direction);
    visit("excerpt", self.excerpt);
    visit("canonicalUrl", self.canonical_url);
    visit("leadImage", self.lead_image);
    visit("licence", self.licence);
    visit("isFree", self.is_free);
  }
};

/// The names of the byline, joined by ", ".
std::string byline_names(Metadata const& metadata);

}  // namespace article
