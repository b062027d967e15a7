#include "markdown/yaml.hpp"

#include <cstddef>
#include <vector>

#include <yaml.h>

#include "base/ascii.hpp"
#include "base/json_writer.hpp"
#include "base/utf8.hpp"
#include "markdown/front_matter_number.hpp"
#include "markdown/front_matter_tree.hpp"

namespace article {
namespace {

template <std::size_t size>
bool is_one_of(std::string_view text, std::string_view const (&words)[size]) {
  for (std::string_view const word : words) {
    if (text == word) return true;
  }
  return false;
}

/// A plain scalar as JSON when it is no string.
/// https://yaml.org/spec/1.2.2/#1032-tag-resolution
std::optional<std::string> typed_scalar(std::string_view text) {
  if (is_one_of(text, {"", "~", "null", "Null", "NULL"})) return "null";
  if (is_one_of(text, {"true", "True", "TRUE"})) return "true";
  if (is_one_of(text, {"false", "False", "FALSE"})) return "false";
  if (text.substr(0, 2) == "0o") return json_integer(text.substr(2), 8);
  if (text.substr(0, 2) == "0x") return json_integer(text.substr(2), 16);
  return json_number(text);
}

std::string_view view_of(yaml_char_t const* text) {
  return text == nullptr ? std::string_view{} : reinterpret_cast<char const*>(text);
}

bool is_typed(yaml_event_t const& event) {
  std::string_view const tag = view_of(event.data.scalar.tag);
  if (tag.empty()) return event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
  return is_one_of(tag, {YAML_NULL_TAG, YAML_BOOL_TAG, YAML_INT_TAG, YAML_FLOAT_TAG});
}

/// An event of libyaml, freed with the object.
struct Event {
  Event() = default;
  Event(Event const&) = delete;
  Event& operator=(Event const&) = delete;
  ~Event() { yaml_event_delete(&value); }

  yaml_event_t value{};
};

class YamlReader {
 public:
  YamlReader(std::string_view yaml, FrontMatterProblem& problem)
      : m_yaml(yaml), m_problem(problem) {
    // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): it needs the parser
    m_is_ready = yaml_parser_initialize(&m_parser) != 0;
    if (!m_is_ready) return;
    // Without a set encoding libyaml would look for a byte order mark.
    yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&m_parser, reinterpret_cast<unsigned char const*>(yaml.data()),
                                 yaml.size());
  }
  YamlReader(YamlReader const&) = delete;
  YamlReader& operator=(YamlReader const&) = delete;
  ~YamlReader() {
    if (m_is_ready) yaml_parser_delete(&m_parser);
  }

  std::optional<std::string> read() {
    if (!m_is_ready) {
      m_problem.message = "there is not enough memory";
      return std::nullopt;
    }
    while (true) {
      Event event;
      if (yaml_parser_parse(&m_parser, &event.value) == 0) {
        describe_error();
        return std::nullopt;
      }
      if (event.value.type == YAML_STREAM_END_EVENT) break;
      if (!take(event.value)) {
        m_problem.offset = offset_of(event.value.start_mark.index);
        return std::nullopt;
      }
    }
    return m_out.empty() ? "null" : std::move(m_out);
  }

 private:
  enum class Open { sequence, mapping_before_key, mapping_before_value };

  /// False, with a message, when the event is not accepted.
  bool take(yaml_event_t const& event) {
    switch (event.type) {
      case YAML_SCALAR_EVENT: return take_scalar(event);
      case YAML_ALIAS_EVENT: {
        if (!begin_value()) return false;
        m_json.string("*" + std::string(view_of(event.data.alias.anchor)));
        return true;
      }
      case YAML_SEQUENCE_START_EVENT:
      case YAML_MAPPING_START_EVENT: return open(event.type == YAML_SEQUENCE_START_EVENT);
      case YAML_SEQUENCE_END_EVENT:
        m_json.end_array();
        m_open.pop_back();
        return true;
      case YAML_MAPPING_END_EVENT:
        m_json.end_object();
        m_open.pop_back();
        return true;
      case YAML_DOCUMENT_START_EVENT:
        if (m_out.empty()) return true;
        return refuse("found a second document, expected one only");
      default: return true;
    }
  }

  bool take_scalar(yaml_event_t const& event) {
    std::string_view const text(reinterpret_cast<char const*>(event.data.scalar.value),
                                event.data.scalar.length);
    if (!m_open.empty() && m_open.back() == Open::mapping_before_key) {
      if (text.empty()) return refuse("found a value without a key, expected `key: value`");
      m_json.key(text);
      m_open.back() = Open::mapping_before_value;
      return true;
    }
    if (!begin_value()) return false;
    std::optional<std::string> const typed = is_typed(event) ? typed_scalar(text) : std::nullopt;
    if (typed) {
      m_json.raw(*typed);
    } else {
      m_json.string(text);
    }
    return true;
  }

  bool open(bool is_sequence) {
    if (!begin_value()) return false;
    if (m_open.size() == FieldTree::max_depth) {
      return refuse("nested more than " + std::to_string(FieldTree::max_depth) + " levels deep");
    }
    if (is_sequence) {
      m_json.begin_array();
      m_open.push_back(Open::sequence);
    } else {
      m_json.begin_object();
      m_open.push_back(Open::mapping_before_key);
    }
    return true;
  }

  /// What begins is a value unless a key is due, and afterwards a key may be.
  bool begin_value() {
    if (m_open.empty()) return true;
    if (m_open.back() == Open::mapping_before_key) {
      return refuse("found a list, mapping or alias as a key, expected text");
    }
    if (m_open.back() == Open::mapping_before_value) m_open.back() = Open::mapping_before_key;
    return true;
  }

  bool refuse(std::string message) {
    m_problem.message = std::move(message);
    return false;
  }

  void describe_error() {
    m_problem.message =
        m_parser.problem == nullptr ? "there is not enough memory" : m_parser.problem;
    if (m_parser.context != nullptr) m_problem.message.append(" ").append(m_parser.context);
    if (m_parser.error == YAML_READER_ERROR) {
      // Characters that YAML doesn't allow are found before there are marks.
      m_problem.offset = m_parser.problem_offset;
    } else {
      m_problem.offset = offset_of(m_parser.problem_mark.index);
      // What is never closed is missed at the end of the text; where it begins helps more.
      bool const is_at_end = is_all_space(m_yaml.substr(m_problem.offset));
      if (is_at_end && m_parser.context != nullptr) {
        m_problem.offset = offset_of(m_parser.context_mark.index);
      }
    }
    if (m_problem.offset > m_yaml.size()) m_problem.offset = m_yaml.size();
  }

  /// Byte offset of a character: libyaml counts code points.
  std::size_t offset_of(std::size_t character) const {
    std::size_t offset = 0;
    for (; character > 0 && offset < m_yaml.size(); --character) {
      offset += decode_code_point(m_yaml, offset).length;
    }
    return offset;
  }

  std::string_view m_yaml;
  FrontMatterProblem& m_problem;
  yaml_parser_t m_parser{};
  bool m_is_ready = false;
  std::string m_out;
  JsonWriter m_json{m_out};
  std::vector<Open> m_open;
};

}  // namespace

std::optional<std::string> yaml_to_json(std::string_view yaml, FrontMatterProblem& problem) {
  return YamlReader(yaml, problem).read();
}

}  // namespace article
