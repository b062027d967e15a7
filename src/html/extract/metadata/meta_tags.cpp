#include "html/extract/metadata/meta_tags.hpp"

#include <span>
#include <string>
#include <string_view>

#include "base/ascii.hpp"
#include "html/extract/metadata/people.hpp"
#include "html/extract/metadata/plain_text.hpp"

namespace article {
namespace {

struct MetaName {
  std::string_view name;  ///< In lower case, with ":" for the "." that some write instead.
  Field field;
  Source source;
};

/// What each name means. Dates are not of one opinion: `date` and `dc.date` are mostly the date of
/// publication, `last-modified` is often the time at which the page was made.
constexpr MetaName meta_names[] = {
    // Open Graph: https://ogp.me
    {"og:title", Field::title, Source::open_graph},
    {"og:description", Field::excerpt, Source::open_graph},
    {"og:site_name", Field::site_name, Source::open_graph},
    {"og:url", Field::canonical_url, Source::open_graph},
    {"og:image:secure_url", Field::image, Source::open_graph},
    {"og:image:url", Field::image, Source::open_graph},
    {"og:image", Field::image, Source::open_graph},
    {"og:image:alt", Field::image_alt, Source::open_graph},
    {"og:image:width", Field::image_width, Source::open_graph},
    {"og:image:height", Field::image_height, Source::open_graph},
    {"og:locale", Field::language, Source::open_graph},
    {"og:section", Field::section, Source::open_graph},
    {"og:author", Field::author, Source::open_graph},
    {"og:article:author", Field::author, Source::open_graph},
    {"og:published_time", Field::published, Source::open_graph},
    {"og:article:published_time", Field::published, Source::open_graph},
    {"og:publish_date", Field::published, Source::open_graph},
    {"og:pubdate", Field::published, Source::open_graph},
    {"og:release_date", Field::published, Source::open_graph},
    {"og:updated_time", Field::modified, Source::open_graph},
    {"og:modified_time", Field::modified, Source::open_graph},
    {"og:article:modified_time", Field::modified, Source::open_graph},
    {"article:published_time", Field::published, Source::open_graph},
    {"article:published", Field::published, Source::open_graph},
    {"article:publish_time", Field::published, Source::open_graph},
    {"article:post_date", Field::published, Source::open_graph},
    {"article:created", Field::published, Source::open_graph},
    {"article:modified_time", Field::modified, Source::open_graph},
    {"article:modified", Field::modified, Source::open_graph},
    {"article:updated_time", Field::modified, Source::open_graph},
    {"article:author", Field::author, Source::open_graph},
    {"article:author_name", Field::author, Source::open_graph},
    {"book:author", Field::author, Source::open_graph},
    {"article:section", Field::section, Source::open_graph},
    {"article:tag", Field::tag, Source::open_graph},
    {"article:content_tier", Field::is_free, Source::open_graph},
    {"product:is_free", Field::is_free, Source::open_graph},

    // Twitter cards: https://developer.x.com/en/docs/x-for-websites/cards/overview/markup
    {"twitter:title", Field::title, Source::twitter},
    {"twitter:description", Field::excerpt, Source::twitter},
    {"twitter:image", Field::image, Source::twitter},
    {"twitter:image:src", Field::image, Source::twitter},
    {"twitter:image:alt", Field::image_alt, Source::twitter},
    {"twitter:url", Field::canonical_url, Source::twitter},

    // Dublin Core: https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
    {"dc:title", Field::title, Source::dublin_core},
    {"dcterms:title", Field::title, Source::dublin_core},
    {"dc:creator", Field::author, Source::dublin_core},
    {"dcterms:creator", Field::author, Source::dublin_core},
    {"dc:contributor:author", Field::author, Source::dublin_core},
    {"dc:date:issued", Field::published, Source::dublin_core},
    {"dc:date:created", Field::published, Source::dublin_core},
    {"dc:issued", Field::published, Source::dublin_core},
    {"dc:created", Field::published, Source::dublin_core},
    {"dcterms:issued", Field::published, Source::dublin_core},
    {"dcterms:created", Field::published, Source::dublin_core},
    {"dcterms:date", Field::published, Source::dublin_core},
    {"dcterms:available", Field::published, Source::dublin_core},
    {"dc:date", Field::published, Source::dublin_core},
    {"dc:modified", Field::modified, Source::dublin_core},
    {"dcterms:modified", Field::modified, Source::dublin_core},
    {"dc:date:modified", Field::modified, Source::dublin_core},
    {"dc:publisher", Field::publisher, Source::dublin_core},
    {"dcterms:publisher", Field::publisher, Source::dublin_core},
    {"dc:subject", Field::tags, Source::dublin_core},
    {"dcterms:subject", Field::tags, Source::dublin_core},
    {"dc:description", Field::excerpt, Source::dublin_core},
    {"dcterms:abstract", Field::excerpt, Source::dublin_core},
    {"dc:language", Field::language, Source::dublin_core},
    {"dc:rights", Field::licence, Source::dublin_core},
    {"dcterms:license", Field::licence, Source::dublin_core},
    {"dcterms:rights", Field::licence, Source::dublin_core},

    // Parse.ly: https://docs.parse.ly/metatags/
    {"parsely-title", Field::title, Source::parsely},
    {"parsely-author", Field::author, Source::parsely},
    {"parsely-pub-date", Field::published, Source::parsely},
    {"parsely-section", Field::section, Source::parsely},
    {"parsely-tags", Field::tags, Source::parsely},
    {"parsely-image-url", Field::image, Source::parsely},
    {"parsely-link", Field::canonical_url, Source::parsely},

    // Highwire Press: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
    {"citation_title", Field::title, Source::citation},
    {"citation_author", Field::author, Source::citation},
    {"citation_authors", Field::author, Source::citation},
    {"citation_publication_date", Field::published, Source::citation},
    {"citation_online_date", Field::published, Source::citation},
    {"citation_date", Field::published, Source::citation},
    {"citation_journal_title", Field::site_name, Source::citation},
    {"citation_publisher", Field::publisher, Source::citation},
    {"citation_keywords", Field::tags, Source::citation},
    {"citation_language", Field::language, Source::citation},
    {"citation_abstract", Field::excerpt, Source::citation},

    // Others, by use
    {"title", Field::title, Source::html_meta},
    {"headline", Field::title, Source::html_meta},
    {"sailthru:title", Field::title, Source::html_meta},
    {"dcsext:articletitle", Field::title, Source::html_meta},
    {"author", Field::author, Source::html_meta},
    {"authors", Field::author, Source::html_meta},
    {"byline", Field::author, Source::html_meta},
    {"byl", Field::author, Source::html_meta},
    {"sailthru:author", Field::author, Source::html_meta},
    {"cxenseparse:author", Field::author, Source::html_meta},
    {"rbauthors", Field::author, Source::html_meta},
    {"shareaholic:article_author_name", Field::author, Source::html_meta},
    {"datepublished", Field::published, Source::html_meta},
    {"date_published", Field::published, Source::html_meta},
    {"date-published", Field::published, Source::html_meta},
    {"publishdate", Field::published, Source::html_meta},
    {"publish-date", Field::published, Source::html_meta},
    {"publish_date", Field::published, Source::html_meta},
    {"publishtime", Field::published, Source::html_meta},
    {"publisheddate", Field::published, Source::html_meta},
    {"published-date", Field::published, Source::html_meta},
    {"published_date", Field::published, Source::html_meta},
    {"published_at", Field::published, Source::html_meta},
    {"publication_date", Field::published, Source::html_meta},
    {"publication-date", Field::published, Source::html_meta},
    {"pubdate", Field::published, Source::html_meta},
    {"published", Field::published, Source::html_meta},
    {"pub_date", Field::published, Source::html_meta},
    {"pdate", Field::published, Source::html_meta},
    {"originalpublicationdate", Field::published, Source::html_meta},
    {"article_date_original", Field::published, Source::html_meta},
    {"article_date", Field::published, Source::html_meta},
    {"article:date", Field::published, Source::html_meta},
    {"datecreated", Field::published, Source::html_meta},
    {"date_created", Field::published, Source::html_meta},
    {"created", Field::published, Source::html_meta},
    {"sailthru:date", Field::published, Source::html_meta},
    {"bt:pubdate", Field::published, Source::html_meta},
    {"rbpubdate", Field::published, Source::html_meta},
    {"cxenseparse:recs:publishtime", Field::published, Source::html_meta},
    {"cxenseparse:publishtime", Field::published, Source::html_meta},
    {"ptime", Field::published, Source::html_meta},
    {"displaydate", Field::published, Source::html_meta},
    {"release_date", Field::published, Source::html_meta},
    {"gentime", Field::published, Source::html_meta},
    {"shareaholic:article_published_time", Field::published, Source::html_meta},
    {"date", Field::published, Source::html_meta},
    {"timestamp", Field::some_date, Source::html_meta},
    {"datemodified", Field::modified, Source::html_meta},
    {"date_modified", Field::modified, Source::html_meta},
    {"date-modified", Field::modified, Source::html_meta},
    {"lastmodified", Field::modified, Source::html_meta},
    {"last-modified", Field::modified, Source::html_meta},
    {"lastmod", Field::modified, Source::html_meta},
    {"last_updated", Field::modified, Source::html_meta},
    {"modified", Field::modified, Source::html_meta},
    {"modificationdate", Field::modified, Source::html_meta},
    {"revision_date", Field::modified, Source::html_meta},
    {"revised", Field::modified, Source::html_meta},
    {"article_date_updated", Field::modified, Source::html_meta},
    {"utime", Field::modified, Source::html_meta},
    {"moddate", Field::modified, Source::html_meta},
    {"shareaholic:article_modified_time", Field::modified, Source::html_meta},
    {"application-name", Field::site_name, Source::html_meta},
    {"apple-mobile-web-app-title", Field::site_name, Source::html_meta},
    {"al:ios:app_name", Field::site_name, Source::html_meta},
    {"shareaholic:site_name", Field::site_name, Source::html_meta},
    {"publisher", Field::publisher, Source::html_meta},
    {"copyright", Field::publisher, Source::html_meta},
    {"section", Field::section, Source::html_meta},
    {"category", Field::section, Source::html_meta},
    {"keywords", Field::tags, Source::html_meta},
    {"news_keywords", Field::tags, Source::html_meta},
    {"sailthru:tags", Field::tags, Source::html_meta},
    {"description", Field::excerpt, Source::html_meta},
    {"content-language", Field::language, Source::html_meta},
    {"language", Field::language, Source::html_meta},
    {"thumbnail", Field::image, Source::html_meta},
    {"sailthru:image:full", Field::image, Source::html_meta},
    {"license", Field::licence, Source::html_meta},
    {"licence", Field::licence, Source::html_meta},
};

MetaName const* find_meta_name(std::string_view name) {
  // A few hundred bytes of names: most are told apart by their length.
  for (MetaName const& each : meta_names) {
    if (each.name == name) return &each;
  }
  return nullptr;
}

/// Names outside of the table that say enough: "w-published-date", "article-publish-time".
MetaName const* guess_meta_name(std::string_view name) {
  constexpr static MetaName published{"", Field::some_date, Source::html_meta};
  constexpr static MetaName modified{"", Field::modified, Source::html_meta};
  bool const is_date = name.ends_with("date") || name.ends_with("time") ||
                       name.ends_with("published") || name.ends_with("modified") ||
                       name.ends_with("updated") || name.ends_with("_at");
  if (!is_date) return nullptr;
  bool const is_modified =
      name.find("modif") != std::string_view::npos || name.find("updat") != std::string_view::npos;
  bool const is_published = name.find("publi") != std::string_view::npos ||
                            name.find("pubdate") != std::string_view::npos;
  if (is_modified) return &modified;
  return is_published ? &published : nullptr;
}

bool is_address(std::string_view value) {
  return starts_with_ignore_case(value, "http://") || starts_with_ignore_case(value, "https://") ||
         value.starts_with("//") || starts_with_ignore_case(value, "www.");
}

/// What "free", "metered", "locked" of `article:content_tier` mean; empty for other words.
std::string_view free_or_not(std::string_view value) {
  for (std::string_view const each : {"free", "true", "yes", "1"}) {
    if (equals_ignore_case(value, each)) return "true";
  }
  for (std::string_view const each : {"locked", "metered", "false", "no", "0", "paid", "premium"}) {
    if (equals_ignore_case(value, each)) return "false";
  }
  return {};
}

void claim(MetaName const& meaning, std::string value, Claims& claims) {
  Claim claim{meaning.field, meaning.source, std::move(value)};
  if (meaning.field == Field::author && is_address(claim.value)) claim.field = Field::author_url;
  if (meaning.field == Field::is_free) claim.value = free_or_not(claim.value);
  claims.add(std::move(claim));
}

/// Calls `visit` with each name of a list such as `property="og:title twitter:title"`.
template <class Visitor>
void each_name(std::string_view list, Visitor&& visit) {
  std::size_t constexpr longest_name = 60;
  while (!(list = trim_start(list)).empty()) {
    std::size_t end = 0;
    while (end < list.size() && !is_space(list[end])) ++end;
    if (end <= longest_name) {
      std::string name = to_lower(list.substr(0, end));
      for (char& c : name) {
        if (c == '.') c = ':';
      }
      visit(name);
    }
    list.remove_prefix(end);
  }
}

}  // namespace

void claim_meta_tag(Dom const& dom, DomId meta, Claims& claims) {
  std::string_view const content = dom.attribute(meta, "content");
  if (is_all_space(content)) return;
  for (std::string_view const attribute : {"property", "name", "itemprop", "http-equiv"}) {
    bool found = false;
    each_name(dom.attribute(meta, attribute), [&](std::string_view name) {
      MetaName const* meaning = found ? nullptr : find_meta_name(name);
      if (meaning == nullptr && !found) meaning = guess_meta_name(name);
      if (meaning == nullptr) return;
      found = true;
      claim(*meaning, plain_value(content), claims);
    });
    if (found) return;
  }
}

void claim_twitter_labels(Dom const& dom, std::span<DomId const> metas, Claims& claims) {
  for (DomId const meta : metas) {
    std::string_view const name = dom.attribute(meta, "name");
    if (!name.starts_with("twitter:label")) continue;
    std::string const label = plain_value(dom.attribute(meta, "content"));
    if (byline_prefix(label) < label.size() || label.empty()) continue;
    std::string const data = "twitter:data" + std::string(name.substr(13));
    for (DomId const other : metas) {
      if (dom.attribute(other, "name") != data) continue;
      claims.add(Field::author, Source::twitter, plain_value(dom.attribute(other, "content")));
      break;
    }
  }
}

void claim_link(Dom const& dom, DomId link, Claims& claims) {
  std::string_view const href = trim(dom.attribute(link, "href"));
  if (href.empty()) return;
  each_name(dom.attribute(link, "rel"), [&](std::string_view relation) {
    Field field = Field::none;
    if (relation == "canonical") field = Field::canonical_url;
    if (relation == "license") field = Field::licence;
    if (relation == "image_src") field = Field::image;
    if (relation == "author") field = Field::author_url;
    if (field != Field::none) claims.add(field, Source::link_relation, std::string(href));
  });
}

}  // namespace article
