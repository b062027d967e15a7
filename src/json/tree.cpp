#include "json/tree.hpp"

#include "base/json_writer.hpp"

namespace article::json_reader {

std::string_view JsonTree::string(JsonId id) const {
  Value const& value = m_values[id];
  std::string_view const strings = value.is_decoded ? std::string_view(m_decoded) : m_text;
  return strings.substr(value.where, value.length);
}

std::string_view JsonTree::number(JsonId id) const {
  return m_text.substr(m_values[id].offset, m_values[id].length);
}

std::optional<JsonId> JsonTree::find(JsonId object, std::string_view name) const {
  std::optional<JsonId> found;
  if (type(object) != JsonType::object) return found;
  each_member(object, [&](JsonMember const& member) {
    if (member.name == name) found = member.value;
  });
  return found;
}

std::string_view JsonTree::find_string(JsonId object, std::string_view name) const {
  std::optional<JsonId> const found = find(object, name);
  return found && type(*found) == JsonType::string ? string(*found) : std::string_view();
}

std::string JsonTree::to_json(JsonId id) const {
  std::string out;
  JsonWriter json(out);
  std::vector<JsonId> open;
  JsonId const end = next(id);
  for (JsonId at = id;; ++at) {
    while (!open.empty() && next(open.back()) == at) {
      type(open.back()) == JsonType::object ? json.end_object() : json.end_array();
      open.pop_back();
    }
    if (at == end) return out;
    if (!open.empty() && type(open.back()) == JsonType::object) json.key(string(at++));
    switch (type(at)) {
      case JsonType::null: json.null(); break;
      case JsonType::boolean: json.boolean(boolean(at)); break;
      case JsonType::number: json.raw(number(at)); break;
      case JsonType::string: json.string(string(at)); break;
      case JsonType::array: json.begin_array(); break;
      case JsonType::object: json.begin_object(); break;
    }
    bool const is_open = type(at) == JsonType::array || type(at) == JsonType::object;
    if (is_open) open.push_back(at);
  }
}

}  // namespace article::json_reader
