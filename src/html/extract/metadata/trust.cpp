#include "html/extract/metadata/trust.hpp"

#include <algorithm>
#include <cstddef>
#include <span>

namespace article {
namespace {

using enum Source;

/// Where nothing else is said: what publishers fill in for search engines comes first, then what they
/// fill in for social networks, then the rest of the head, then marks in the text.
constexpr Source usual[] = {json_ld,       open_graph, parsely,   citation, dublin_core,
                            html_meta,     twitter,    microdata, rdfa,     microformats,
                            link_relation, html_title, body,      url};

/// People: JSON-LD and the metas made for one purpose name them one by one. Marks in the text are right
/// where they are, but a page has many people.
constexpr Source people[] = {json_ld,       citation,     parsely,   dublin_core,
                             open_graph,    html_meta,    microdata, rdfa,
                             link_relation, microformats, twitter,   body};

/// Dates: a meta or JSON-LD has a time and a zone, which the visible date mostly lacks.
constexpr Source dates[] = {json_ld,   open_graph, citation,     parsely, html_meta, dublin_core,
                            microdata, rdfa,       microformats, body,    url};

/// Titles that are made for sharing are rewritten more often than those for readers.
constexpr Source titles[] = {citation,   json_ld,     parsely, microdata,  rdfa,      microformats,
                             open_graph, dublin_core, twitter, html_title, html_meta, body};

/// The <link> is what search engines go by.
constexpr Source addresses[] = {link_relation, open_graph, json_ld,  twitter,
                                parsely,       html_meta,  microdata};

/// Open Graph's picture is the one that was chosen to stand for the page.
constexpr Source images[] = {open_graph, json_ld,      twitter,   parsely,       microdata,
                             rdfa,       microformats, html_meta, link_relation, body};

/// `og:site_name` is the name as readers know it; JSON-LD has the company's.
constexpr Source site_names[] = {open_graph, json_ld,   html_meta, dublin_core,
                                 citation,   microdata, twitter};

std::span<Source const> order_for(Field field) {
  switch (field) {
    case Field::author:
    case Field::author_url: return people;
    case Field::published:
    case Field::modified:
    case Field::some_date: return dates;
    case Field::title:
    case Field::subtitle: return titles;
    case Field::canonical_url: return addresses;
    case Field::image:
    case Field::image_alt:
    case Field::image_caption:
    case Field::image_credit: return images;
    case Field::site_name:
    case Field::publisher: return site_names;
    default: return usual;
  }
}

}  // namespace

int trust_in(Source source, Field field) {
  std::span<Source const> const order = order_for(field);
  return static_cast<int>(std::find(order.begin(), order.end(), source) - order.begin());
}

}  // namespace article
