#include "markdown/front_matter_tree.hpp"

#include <unordered_map>
#include <utility>

#include <nlohmann/json.hpp>

#include "base/json_writer.hpp"
#include "base/utf8.hpp"

namespace article {
namespace {

/// Takes what nlohmann's parser tells: https://json.nlohmann.me/features/parsing/sax_interface/
/// Each function returns whether to go on.
class FieldTreeMaker {
 public:
  bool null() { return add(FieldKind::null, {}); }
  bool boolean(bool value) { return add(FieldKind::boolean, value ? "true" : "false"); }
  bool number_integer(std::int64_t value) { return add(FieldKind::number, std::to_string(value)); }
  bool number_unsigned(std::uint64_t value) {
    return add(FieldKind::number, std::to_string(value));
  }
  /// Integers of more than 64 bits come here too; the text has all of their digits.
  bool number_float(double, std::string const& text) { return add(FieldKind::number, text); }
  bool string(std::string& text) { return add(FieldKind::string, std::move(text)); }
  bool binary(nlohmann::ordered_json::binary_t&) { return false; }
  bool key(std::string& name) {
    m_name = std::move(name);
    return true;
  }
  bool start_object(std::size_t) { return open(FieldKind::object); }
  bool start_array(std::size_t) { return open(FieldKind::array); }
  bool end_array() {
    m_values[m_open.back()].end = m_values.size();
    m_open.pop_back();
    return true;
  }
  bool end_object() {
    mark_replaced(m_open.back());
    return end_array();
  }

  bool parse_error(std::size_t position, std::string const&,
                   nlohmann::detail::exception const& error) {
    // "[json.exception.parse_error.101] parse error at line 1, column 2: what is wrong"
    std::string_view message = error.what();
    constexpr std::string_view intro = "parse error at line ";
    if (auto const begin = message.find(intro); begin != std::string_view::npos) {
      auto const colon = message.find(": ", begin);
      if (colon != std::string_view::npos) message.remove_prefix(colon + 2);
    }
    // It quotes what was read, up to the byte that was too much.
    m_problem = {repair_utf8(message).text, position > 0 ? position - 1 : 0};
    return false;
  }

  FrontMatterProblem& problem() { return m_problem; }
  std::vector<FieldValue>& values() { return m_values; }

 private:
  bool add(FieldKind kind, std::string text) {
    m_values.push_back({.kind = kind,
                        .name = std::exchange(m_name, {}),
                        .text = std::move(text),
                        .end = m_values.size() + 1});
    return true;
  }

  bool open(FieldKind kind) {
    if (m_open.size() == FieldTree::max_depth) {
      m_problem.message =
          "nested more than " + std::to_string(FieldTree::max_depth) + " levels deep";
      return false;
    }
    m_open.push_back(m_values.size());
    return add(kind, {});
  }

  void mark_replaced(std::size_t object) {
    std::unordered_map<std::string_view, std::size_t> members;
    for (std::size_t i = object + 1; i < m_values.size(); i = m_values[i].end) {
      auto const [known, is_first] = members.try_emplace(m_values[i].name, i);
      if (is_first) continue;
      m_values[known->second].replaced = true;
      known->second = i;
    }
  }

  std::vector<FieldValue> m_values;
  std::vector<std::size_t> m_open;
  std::string m_name;
  FrontMatterProblem m_problem;
};

}  // namespace

std::optional<FieldTree> parse_field_tree(std::string_view json, FrontMatterProblem& problem) {
  FieldTreeMaker maker;
  bool const is_json =
      nlohmann::ordered_json::sax_parse(json.data(), json.data() + json.size(), &maker);
  if (!is_json) {
    problem = std::move(maker.problem());
    return std::nullopt;
  }
  return FieldTree(std::move(maker.values()));
}

std::string FieldTree::to_json(std::size_t index) const {
  std::string out;
  JsonWriter json(out);
  std::vector<std::size_t> open;
  auto const close_ended = [&](std::size_t at) {
    while (!open.empty() && m_values[open.back()].end <= at) {
      bool const is_array = m_values[open.back()].kind == FieldKind::array;
      is_array ? json.end_array() : json.end_object();
      open.pop_back();
    }
  };

  std::size_t const end = m_values[index].end;
  std::size_t i = index;
  while (i < end) {
    close_ended(i);
    FieldValue const& value = m_values[i];
    if (i != index && value.replaced) {
      i = value.end;
      continue;
    }
    if (!open.empty() && m_values[open.back()].kind == FieldKind::object) json.key(value.name);
    switch (value.kind) {
      case FieldKind::null: json.null(); break;
      case FieldKind::boolean:
      case FieldKind::number: json.raw(value.text); break;
      case FieldKind::string: json.string(value.text); break;
      case FieldKind::array:
        json.begin_array();
        open.push_back(i);
        break;
      case FieldKind::object:
        json.begin_object();
        open.push_back(i);
        break;
    }
    ++i;
  }
  close_ended(end);
  return out;
}

}  // namespace article
