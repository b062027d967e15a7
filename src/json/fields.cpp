#include "json/fields.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "document/clean_text.hpp"
#include "json/number.hpp"

namespace article::json_reader {

std::string in_message(std::string_view name) {
  constexpr std::size_t longest = 40;
  if (name.size() <= longest) return "\"" + std::string(name) + "\"";
  return "\"" + std::string(name.substr(0, floor_utf8_boundary(name, longest))) + "…\"";
}

std::optional<JsonId> Fields::member(std::string_view name) {
  std::optional<JsonId> found;
  m_tree.each_member(m_object, [&](JsonMember const& member) {
    if (member.name != name) return;
    if (found) {
      m_diagnostics.add(DiagnosticCode::invalid_field,
                        in_message(name) + " of " + in_message(m_owner) +
                            " stands there more than once; the last one counts",
                        m_tree.offset(member.value));
    }
    found = member.value;
  });
  if (found && m_tree.type(*found) == JsonType::null) found.reset();
  return found;
}

void Fields::report(std::string_view name, std::string_view expected, JsonId value) {
  m_diagnostics.add(DiagnosticCode::invalid_field,
                    in_message(name) + " of " + in_message(m_owner) + " is not " +
                        std::string(expected) + "; it was ignored",
                    m_tree.offset(value));
}

void Fields::operator()(std::string_view name, std::string_view& text) {
  auto const value = member(name);
  if (!value) return;
  if (m_tree.type(*value) != JsonType::string) return report(name, "a string", *value);
  text = m_tree.string(*value);
}

void Fields::operator()(std::string_view name, std::string& text) {
  std::string_view found;
  (*this)(name, found);
  std::string scratch;
  if (!found.empty()) text = clean_text(found, scratch);
}

void Fields::operator()(std::string_view name, bool& value) {
  std::optional<bool> found;
  (*this)(name, found);
  value = found.value_or(value);
}

void Fields::operator()(std::string_view name, std::optional<bool>& value) {
  auto const found = member(name);
  if (!found) return;
  if (m_tree.type(*found) != JsonType::boolean) return report(name, "true or false", *found);
  value = m_tree.boolean(*found);
}

std::optional<std::uint64_t> Fields::whole_number(std::string_view name, std::uint64_t most) {
  auto const value = member(name);
  if (!value) return std::nullopt;
  std::optional<std::uint64_t> number;
  if (m_tree.type(*value) == JsonType::number) {
    number = parse_whole_number(m_tree.number(*value), most);
  }
  if (!number) report(name, "a whole number from 0 to " + std::to_string(most), *value);
  return number;
}

std::optional<std::size_t> Fields::name_index(std::string_view name,
                                              std::span<std::string_view const> names) {
  auto const value = member(name);
  if (!value) return std::nullopt;
  if (m_tree.type(*value) == JsonType::string) {
    auto const found = std::find(names.begin(), names.end(), m_tree.string(*value));
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  }
  std::string expected = "one of";
  for (std::string_view const known : names) {
    expected += known == names.front() ? " " : ", ";
    expected += known;
  }
  report(name, expected, *value);
  return std::nullopt;
}

/// Calls `visit` with fields of each object in the list of that name.
template <class Visitor>
void Fields::each_object(std::string_view name, Visitor&& visit) {
  auto const list = member(name);
  if (!list) return;
  if (m_tree.type(*list) != JsonType::array) return report(name, "a list", *list);
  m_tree.each_item(*list, [&](JsonId item) {
    if (m_tree.type(item) != JsonType::object) return report(name, "a list of objects", item);
    visit(Fields(m_tree, item, name, m_diagnostics));
  });
}

void Fields::operator()(std::string_view name, std::span<ImageCandidate const>& candidates) {
  each_object(name, [&](Fields fields) {
    ImageCandidate candidate;
    fields("url", candidate.url);
    fields("width", candidate.width_px);
    if (auto const density = fields.member("density")) {
      std::optional<std::uint32_t> percent;
      if (m_tree.type(*density) == JsonType::number) {
        percent = parse_percent(m_tree.number(*density));
      }
      if (!percent) return fields.report("density", "a number from 0.01 to 1000", *density);
      candidate.density_percent = *percent;
    }
    m_candidates.push_back(candidate);
  });
  candidates = m_candidates;
}

void Fields::operator()(std::string_view name, std::span<MediaSource const>& sources) {
  each_object(name, [&](Fields fields) {
    MediaSource source;
    fields("url", source.url);
    fields("type", source.type);
    m_sources.push_back(source);
  });
  sources = m_sources;
}

}  // namespace article::json_reader
