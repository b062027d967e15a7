#include "json/formats/place.hpp"

#include <algorithm>

#include "base/ascii.hpp"

namespace article::json_reader {
namespace {

/// Most values that one path leads to: lists of people, tags, pictures. Articles in a feed and the
/// nodes of a document are not found so.
constexpr std::size_t max_places = 10'000;

/// Names under which programs that turn XML into JSON, and others, keep a text.
constexpr std::string_view text_members[] = {"rendered", "_",      "#text",   "$t",
                                             "__text",   "#cdata", "__cdata", "@value",
                                             "content",  "value",  "href",    "@_href"};

/// So many wrappers around a text are opened.
constexpr int max_wrappers = 4;

}  // namespace

std::string_view take_part(std::string_view& rest, char separator) {
  std::size_t const end = std::min(rest.find(separator), rest.size());
  std::string_view const part = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return part;
}

std::optional<std::string_view> find_in_spec(std::string_view spec, std::string_view name) {
  while (!spec.empty()) {
    std::string_view const word = take_part(spec, ' ');
    if (!word.starts_with(name)) continue;
    std::string_view const rest = word.substr(name.size());
    if (rest.empty() || rest.front() == ':' || rest.front() == '=') return rest;
  }
  return std::nullopt;
}

std::vector<JsonId> Finder::follow(JsonId from, std::string_view path) const {
  std::vector<JsonId> places{resolve(from)};
  while (!path.empty() && !places.empty()) {
    std::string_view step = take_part(path, '.');
    std::vector<JsonId> next;
    for (JsonId const place : places) {
      if (next.size() > max_places) break;
      if (step == "*") {
        if (m_tree.type(place) != JsonType::array) {
          next.push_back(place);
        } else {
          m_tree.each_item(place, [&](JsonId item) { next.push_back(resolve(item)); });
        }
        continue;
      }
      std::string_view const name = step == "$" ? m_tree.find_string(place, "type") : step;
      if (auto const found = m_tree.find(place, name)) next.push_back(resolve(*found));
    }
    places = std::move(next);
  }
  std::erase_if(places, [&](JsonId id) { return m_tree.type(id) == JsonType::null; });
  return places;
}

std::vector<JsonId> Finder::find_all(JsonId from, std::string_view path) const {
  std::vector<JsonId> places;
  while (!path.empty() && places.empty()) places = follow(from, take_part(path, '|'));
  return places;
}

std::optional<JsonId> Finder::find(JsonId from, std::string_view path) const {
  std::vector<JsonId> const places = find_all(from, path);
  if (places.empty()) return std::nullopt;
  return places.front();
}

std::string_view Finder::text_of(JsonId id) const {
  for (int wrappers = 0; wrappers < max_wrappers; ++wrappers) {
    switch (m_tree.type(id)) {
      case JsonType::string: return m_tree.string(id);
      case JsonType::number: return m_tree.number(id);
      case JsonType::array:
        if (m_tree.next(id) == id + 1) return {};
        id = resolve(id + 1);
        continue;
      case JsonType::object: {
        std::optional<JsonId> inner;
        for (std::string_view const name : text_members) {
          if (!inner) inner = m_tree.find(id, name);
        }
        if (!inner) return {};
        id = *inner;
        continue;
      }
      default: return {};
    }
  }
  return {};
}

std::string_view Finder::text(JsonId from, std::string_view path) const {
  while (!path.empty()) {
    for (JsonId const place : follow(from, take_part(path, '|'))) {
      std::string_view const found = text_of(place);
      if (!found.empty()) return found;
    }
  }
  return {};
}

bool Finder::is_true(JsonId from, std::string_view path) const {
  // `path~word,word`
  std::size_t const question = path.find('~');
  if (question != std::string_view::npos) {
    std::string_view words = path.substr(question + 1);
    std::string_view const value = text(from, path.substr(0, question));
    while (!words.empty() && !value.empty()) {
      if (take_part(words, ',') == value) return true;
    }
    return false;
  }
  auto const found = find(from, path);
  if (!found) return false;
  if (m_tree.type(*found) == JsonType::boolean) return m_tree.boolean(*found);
  std::string_view const word = text_of(*found);
  return !word.empty() && word != "0" && word != "false" && word != "none";
}

bool Finder::holds(JsonId id, std::string_view condition) const {
  std::size_t const sign = condition.find_first_of("=^@");
  std::string_view const path = condition.substr(0, sign);
  std::vector<JsonId> const places = path.empty() ? std::vector{id} : find_all(id, path);
  if (sign == std::string_view::npos) return !places.empty();
  std::string_view const wanted = condition.substr(sign + 1);
  return std::any_of(places.begin(), places.end(), [&](JsonId place) {
    JsonType const type = m_tree.type(place);
    if (condition[sign] == '@') {
      return type == (wanted == "array" ? JsonType::array : JsonType::object);
    }
    if (type != JsonType::string) return false;
    std::string_view const value = m_tree.string(place);
    return condition[sign] == '=' ? value == wanted : value.starts_with(wanted);
  });
}

bool Finder::matches(JsonId id, std::string_view signature) const {
  while (!signature.empty()) {
    if (!holds(id, take_part(signature, ' '))) return false;
  }
  return true;
}

std::vector<JsonId> SpecReader::values(std::string_view name) const {
  auto const said = find_in_spec(m_spec, name);
  if (!said || !said->starts_with(':')) return {};
  return m_finder.find_all(m_object, said->substr(1));
}

std::optional<JsonId> SpecReader::value(std::string_view name) const {
  auto const said = find_in_spec(m_spec, name);
  if (!said || !said->starts_with(':')) return std::nullopt;
  return m_finder.find(m_object, said->substr(1, said->find('~') - 1));
}

std::string_view SpecReader::text(std::string_view name) const {
  auto const said = find_in_spec(m_spec, name);
  if (!said || said->empty()) return {};
  std::string_view const rest = said->substr(1);
  return said->front() == '=' ? rest : m_finder.text(m_object, rest);
}

bool SpecReader::is_true(std::string_view name) const {
  auto const said = find_in_spec(m_spec, name);
  if (!said) return false;
  if (said->empty() || said->front() == '=') return true;
  return m_finder.is_true(m_object, said->substr(1));
}

std::uint32_t SpecReader::number(std::string_view name, std::uint32_t otherwise) const {
  constexpr std::size_t most_digits = 9;
  std::string_view const word = text(name);
  std::size_t at = 0;
  while (at < word.size() && !is_digit(word[at])) ++at;
  std::size_t const first = at;
  std::uint32_t value = 0;
  while (at < word.size() && is_digit(word[at]) && at - first < most_digits) {
    value = value * 10 + static_cast<std::uint32_t>(word[at++] - '0');
  }
  return at == first ? otherwise : value;
}

}  // namespace article::json_reader
