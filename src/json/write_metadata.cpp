#include "json/write_metadata.hpp"

namespace article {
namespace {

class MetadataWriter {
 public:
  explicit MetadataWriter(JsonWriter& json) : m_json(json) {}

  template <class Value>
  void operator()(std::string_view name, Sourced<Value> const& field) {
    if (!field) return;
    m_json.key(name).begin_object();
    m_json.key("value");
    write(field.value);
    m_json.key("source").string(source_name(field.source));
    m_json.end_object();
  }

 private:
  void write(std::string const& text) { m_json.string(text); }
  void write(bool value) { m_json.boolean(value); }
  void write(Direction direction) {
    m_json.string(direction_names[static_cast<std::size_t>(direction)]);
  }
  void write(std::vector<std::string> const& texts) {
    m_json.begin_array();
    for (std::string const& text : texts) m_json.string(text);
    m_json.end_array();
  }
  void write(std::vector<Person> const& people) {
    m_json.begin_array();
    for (Person const& person : people) {
      m_json.begin_object();
      m_json.key("name").string(person.name);
      if (!person.url.empty()) m_json.key("url").string(person.url);
      m_json.end_object();
    }
    m_json.end_array();
  }
  void write(LeadImage const& image) {
    m_json.begin_object();
    m_json.key("url").string(image.url);
    m_json.key("alt").string(image.alt);
    if (!image.caption.empty()) m_json.key("caption").string(image.caption);
    if (!image.credit.empty()) m_json.key("credit").string(image.credit);
    if (image.width_px > 0) m_json.key("width").number(image.width_px);
    if (image.height_px > 0) m_json.key("height").number(image.height_px);
    m_json.end_object();
  }

  JsonWriter& m_json;
};

}  // namespace

void write_json_metadata(JsonWriter& json, Metadata const& metadata) {
  json.begin_object();
  MetadataWriter writer(json);
  Metadata::each_field(metadata, writer);
  if (!metadata.extra.empty()) {
    json.key("extra").begin_object();
    for (ExtraField const& field : metadata.extra) {
      json.key(field.name);
      field.json.empty() ? json.null() : json.raw(field.json);
    }
    json.end_object();
  }
  json.end_object();
}

}  // namespace article
