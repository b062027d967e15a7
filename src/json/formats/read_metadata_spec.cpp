#include "json/formats/read_metadata_spec.hpp"

#include <algorithm>
#include <utility>

#include "base/ascii.hpp"
#include "base/date.hpp"
#include "document/clean_text.hpp"
#include "json/formats/strings.hpp"

namespace article::json_reader {
namespace {

/// Most people or tags that are taken.
constexpr std::size_t max_items = 100;

constexpr std::string_view person_names =
    "name|displayName|display_name|full_name|fullName|realname|username|"
    "nickname|#text|_|@value|title|login|fields.name|fields.title";
constexpr std::string_view person_urls =
    "url|link|website|profile_url|profileUrl|uri|html_url|sameAs.*|href";
constexpr std::string_view tag_names = "name|title|label|slug|tag|#text|_|@value|term|fields.title";
constexpr std::string_view image_urls =
    "url|src|contentUrl|source_url|href|link|original|@_url|"
    "fields.file.url|data.attributes.url|image.url|imageInfo.url|wixMedia.image.url|@id";

class SpecMetadata {
 public:
  SpecMetadata(Finder const& finder, JsonId object, std::string_view spec, FieldText text,
               Source source, JsonOptions const& options)
      : m_finder(finder),
        m_fields(spec),
        m_spec(finder, object, spec),
        m_text(text),
        m_source(source),
        m_options(options) {}

  template <class Value>
  void operator()(std::string_view name, Sourced<Value>& field) {
    if (field.has_value()) return;
    Value value{};
    if (read(name, value)) field.set(std::move(value), m_source);
  }

 private:
  std::string line(std::string_view text) const {
    std::string const seen =
        m_text == FieldText::html ? html_to_line(text, m_options) : std::string(text);
    std::string scratch;
    bool at_space = true;
    std::string one(collapse_text(seen, at_space, scratch));
    one.resize(trim_end(one).size());
    return one;
  }

  static bool is_date(std::string_view name) { return name == "published" || name == "modified"; }

  /// `publishedUtc` and `modifiedUtc` are where times of UTC stand that don't say so.
  std::string date(std::string_view name) const {
    std::string utc = parse_date(line(m_spec.text(std::string(name) + "Utc"))).value_or("");
    constexpr std::string_view without_zone = "2024-03-03T10:00:00";
    if (utc.size() == without_zone.size()) utc += 'Z';
    return utc.empty() ? parse_date(line(m_spec.text(name))).value_or("") : utc;
  }

  bool read(std::string_view name, std::string& value) const {
    if (is_date(name)) return value = date(name), !value.empty();
    value = line(m_spec.text(name));
    if (name == "language" && value.size() > 35) value.clear();
    // Tags of locales: en_US.
    if (name == "language") std::replace(value.begin(), value.end(), '_', '-');
    return !value.empty();
  }

  bool read(std::string_view name, bool& value) const {
    auto const found = m_spec.value(name);
    if (!found) return false;
    if (find_in_spec(m_fields, name)->find('~') != std::string_view::npos) {
      return value = m_spec.is_true(name), true;
    }
    JsonTree const& tree = m_finder.tree();
    if (tree.type(*found) == JsonType::boolean) return value = tree.boolean(*found), true;
    std::string const word = to_lower(m_finder.text_of(*found));
    value = word.ends_with("true");
    return value || word.ends_with("false");
  }

  bool read(std::string_view name, Direction& value) const {
    std::string_view const word = m_spec.text(name);
    if (word == "rtl") value = Direction::rtl;
    if (word == "ltr") value = Direction::ltr;
    return value != Direction::none;
  }

  /// Items of all lists at a path.
  template <class Visit>
  void each_item(std::string_view name, Visit&& visit) const {
    std::size_t count = 0;
    JsonTree const& tree = m_finder.tree();
    for (JsonId const place : m_spec.values(name)) {
      for (JsonId const item : m_finder.find_all(place, "*")) {
        if (++count > max_items) return;
        visit(item, tree.type(item));
      }
    }
  }

  bool read(std::string_view name, std::vector<Person>& people) const {
    each_item(name, [&](JsonId item, JsonType type) {
      Person person;
      if (type == JsonType::string) person.name = line(m_finder.tree().string(item));
      if (type == JsonType::object) {
        person.name = line(m_finder.text(item, person_names));
        person.url = m_finder.text(item, person_urls);
        if (person.name.empty()) {
          std::string const given(m_finder.text(item, "givenName|firstName|first_name"));
          person.name =
              line(given + " " + std::string(m_finder.text(item, "familyName|lastName|last_name")));
        }
      }
      bool const is_known = std::find(people.begin(), people.end(), person) != people.end();
      if (!person.name.empty() && !is_known) people.push_back(std::move(person));
    });
    return !people.empty();
  }

  bool read(std::string_view name, std::vector<std::string>& tags) const {
    each_item(name, [&](JsonId item, JsonType type) {
      // Many write all tags in one string.
      std::string_view rest =
          type == JsonType::object ? m_finder.text(item, tag_names) : m_finder.text_of(item);
      while (!rest.empty() && tags.size() < max_items) {
        std::string tag =
            line(type == JsonType::string ? take_part(rest, ',') : std::exchange(rest, {}));
        if (tag.starts_with('#')) tag.erase(0, 1);
        bool const is_new = std::find(tags.begin(), tags.end(), tag) == tags.end();
        if (!tag.empty() && is_new) tags.push_back(std::move(tag));
      }
    });
    return !tags.empty();
  }

  bool read(std::string_view name, LeadImage& image) const {
    each_item(name, [&](JsonId item, JsonType type) {
      if (!image.url.empty()) return;
      if (type != JsonType::object) {
        image.url = m_finder.text_of(item);
        return;
      }
      image.url = m_finder.text(item, image_urls);
      image.alt = line(m_finder.text(item, "alt|alternativeText|alt_text|altText"));
      image.caption = line(m_finder.text(item, "caption|description"));
      image.credit = line(m_finder.text(item, "credit|creditText|copyrightHolder.name"));
      SpecReader const size(m_finder, item, "width:width height:height");
      image.width_px = size.number("width", 0);
      image.height_px = size.number("height", 0);
    });
    if (image.url.empty()) return false;
    if (image.url.starts_with("//")) image.url.insert(0, "https:");
    std::string const alt = line(m_spec.text("imageAlt"));
    if (!alt.empty()) image.alt = alt;
    std::string const caption = html_to_line(m_spec.text("imageCaption"), m_options);
    if (!caption.empty()) image.caption = caption;
    return true;
  }

  Finder const& m_finder;
  std::string_view m_fields;
  SpecReader m_spec;
  FieldText m_text;
  Source m_source;
  JsonOptions const& m_options;
};

}  // namespace

void read_metadata_spec(Finder const& finder, JsonId object, std::string_view spec, FieldText text,
                        Source source, JsonOptions const& options, Metadata& metadata) {
  SpecMetadata reader(finder, object, spec, text, source, options);
  Metadata::each_field(metadata, reader);
}

}  // namespace article::json_reader
