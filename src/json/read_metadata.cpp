#include "json/read_metadata.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "document/clean_text.hpp"
#include "json/fields.hpp"

namespace article::json_reader {
namespace {

constexpr std::string_view extra_name = "extra";

/// Reads one value of the metadata; false when it is of the wrong type.
class ValueReader {
 public:
  ValueReader(JsonTree const& tree, Diagnostics& diagnostics)
      : m_tree(tree), m_diagnostics(diagnostics) {}

  static constexpr std::string_view expected(std::string const&) { return "a string"; }
  bool read(JsonId id, std::string& text) const {
    if (m_tree.type(id) != JsonType::string) return false;
    std::string scratch;
    text = clean_text(m_tree.string(id), scratch);
    return true;
  }

  static constexpr std::string_view expected(bool) { return "true or false"; }
  bool read(JsonId id, bool& value) const {
    if (m_tree.type(id) != JsonType::boolean) return false;
    value = m_tree.boolean(id);
    return true;
  }

  static constexpr std::string_view expected(Direction) { return "none, ltr or rtl"; }
  bool read(JsonId id, Direction& direction) const {
    std::string name;
    if (!read(id, name)) return false;
    auto const* const end = std::end(direction_names);
    auto const* const found = std::find(std::begin(direction_names), end, name);
    if (found == end) return false;
    direction = static_cast<Direction>(found - direction_names);
    return true;
  }

  static constexpr std::string_view expected(Person const&) { return "a list of people"; }
  bool read(JsonId id, Person& person) const {
    if (m_tree.type(id) != JsonType::object) return read(id, person.name);
    Fields fields(m_tree, id, "byline", m_diagnostics);
    fields("name", person.name);
    fields("url", person.url);
    return true;
  }

  static constexpr std::string_view expected(LeadImage const&) { return "an object"; }
  bool read(JsonId id, LeadImage& image) const {
    if (m_tree.type(id) != JsonType::object) return false;
    Fields fields(m_tree, id, "leadImage", m_diagnostics);
    fields("url", image.url);
    fields("alt", image.alt);
    fields("caption", image.caption);
    fields("credit", image.credit);
    fields("width", image.width_px);
    fields("height", image.height_px);
    return true;
  }

  template <class Item>
  static constexpr std::string_view expected(std::vector<Item> const&) {
    return std::is_same_v<Item, Person> ? expected(Person{}) : "a list of strings";
  }
  template <class Item>
  bool read(JsonId id, std::vector<Item>& items) const {
    if (m_tree.type(id) != JsonType::array) return false;
    bool all_read = true;
    m_tree.each_item(id,
                     [&](JsonId item) { all_read = read(item, items.emplace_back()) && all_read; });
    return all_read;
  }

 private:
  JsonTree const& m_tree;
  Diagnostics& m_diagnostics;
};

/// Reads each sourced field.
class MetadataReader {
 public:
  MetadataReader(JsonTree const& tree, JsonId object, Diagnostics& diagnostics)
      : m_tree(tree), m_diagnostics(diagnostics), m_fields(tree, object, "metadata", diagnostics) {}

  template <class Value>
  void operator()(std::string_view name, Sourced<Value>& field) {
    auto const member = m_fields.member(name);
    if (!member) return;
    auto const inner = m_tree.find(*member, "value");
    JsonId const id = inner.value_or(*member);
    Value value{};
    if (!ValueReader(m_tree, m_diagnostics).read(id, value)) {
      return m_fields.report(name, ValueReader::expected(value), id);
    }
    field.set(std::move(value), inner ? source_of(name, *member) : Source::json);
  }

  void read_extra(std::vector<ExtraField>& extra) {
    auto const member = m_fields.member(extra_name);
    if (!member) return;
    if (m_tree.type(*member) != JsonType::object) {
      return m_fields.report(extra_name, "an object", *member);
    }
    std::set<std::string_view> names;
    m_tree.each_member(*member, [&](JsonMember const& each) {
      if (!names.insert(each.name).second) {
        return m_diagnostics.add(
            DiagnosticCode::invalid_field,
            in_message(each.name) + " stands in \"extra\" more than once; the first one counts",
            m_tree.offset(each.value));
      }
      extra.push_back({std::string(each.name), m_tree.to_json(each.value)});
    });
  }

 private:
  Source source_of(std::string_view name, JsonId field) {
    Fields fields(m_tree, field, name, m_diagnostics);
    std::string_view text;
    fields("source", text);
    Source const source = parse_source(text);
    if (source != Source::none) return source;
    if (!text.empty())
      fields.report("source", "a source that is known", *m_tree.find(field, "source"));
    return Source::json;
  }

  JsonTree const& m_tree;
  Diagnostics& m_diagnostics;
  Fields m_fields;
};

}  // namespace

Metadata read_metadata(JsonTree const& tree, JsonId object, Diagnostics& diagnostics) {
  Metadata metadata;
  MetadataReader reader(tree, object, diagnostics);
  Metadata::each_field(metadata, reader);
  reader.read_extra(metadata.extra);
  return metadata;
}

}  // namespace article::json_reader
