#include "document/complete_metadata.hpp"

namespace article {

void complete_metadata(Metadata& metadata, Metadata const& more) {
  auto const complete = [](auto& field, auto const& other) {
    if (!field.has_value()) field = other;
  };
  complete(metadata.title, more.title);
  complete(metadata.subtitle, more.subtitle);
  complete(metadata.byline, more.byline);
  complete(metadata.published, more.published);
  complete(metadata.modified, more.modified);
  complete(metadata.site_name, more.site_name);
  complete(metadata.section, more.section);
  complete(metadata.tags, more.tags);
  complete(metadata.language, more.language);
  complete(metadata.direction, more.direction);
  complete(metadata.excerpt, more.excerpt);
  complete(metadata.canonical_url, more.canonical_url);
  complete(metadata.lead_image, more.lead_image);
  complete(metadata.licence, more.licence);
  complete(metadata.is_free, more.is_free);
}

}  // namespace article
