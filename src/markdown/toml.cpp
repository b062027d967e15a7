#include "markdown/toml.hpp"

#include <cstddef>
#include <vector>

#include "base/ascii.hpp"
#include "base/json_writer.hpp"
#include "markdown/front_matter_tree.hpp"
#include "markdown/toml_scalars.hpp"
#include "markdown/toml_tree.hpp"

namespace article {
namespace {

/// Bare keys are ASCII in TOML 1.0; other letters do no harm.
bool is_bare_key_character(char c) {
  return is_alphanumeric(c) || c == '_' || c == '-' || !is_ascii(c);
}

class TomlReader {
 public:
  TomlReader(std::string_view toml, FrontMatterProblem& problem)
      : m_toml(toml), m_problem(problem) {}

  std::optional<std::string> read() {
    while (true) {
      skip_to_content();
      if (at_end()) return m_tree.to_json();
      bool const is_read = peek() == '[' ? read_header() : read_member(m_table);
      if (!is_read || !end_line()) return std::nullopt;
    }
  }

 private:
  /// An array or inline table that is being read.
  struct Open {
    TomlTree::Node node;
    bool is_after_value = false;  ///< A comma or the end is due.
  };

  bool at_end() const { return m_offset >= m_toml.size(); }
  char peek() const { return at_end() ? '\0' : m_toml[m_offset]; }
  bool at_line_end() const { return peek() == '\n' || peek() == '\r'; }

  bool take(char c) {
    if (peek() != c || at_end()) return false;
    ++m_offset;
    return true;
  }

  void skip_blanks() {
    while (!at_end() && is_blank(peek())) ++m_offset;
  }

  void skip_comment() {
    if (peek() != '#') return;
    while (!at_end() && !at_line_end()) ++m_offset;
  }

  /// Passes over white space, line ends and comments.
  void skip_to_content() {
    while (!at_end() && (is_space(peek()) || peek() == '#')) {
      skip_comment();
      if (!at_end()) ++m_offset;
    }
  }

  bool end_line() {
    skip_blanks();
    skip_comment();
    if (at_end() || at_line_end()) return true;
    return fail("found text after the end of a value or header, expected a line of its own");
  }

  bool fail(std::string message) {
    m_problem = {std::move(message), m_offset < m_toml.size() ? m_offset : m_toml.size()};
    return false;
  }

  /// `[table]` or `[[array of tables]]`.
  bool read_header() {
    std::size_t const begin = m_offset;
    ++m_offset;
    bool const is_element = take('[');
    if (!read_path()) return false;
    if (!take(']') || (is_element && !take(']'))) {
      return fail(is_element ? "expected `]]` after the name of a table"
                             : "expected `]` after the name of a table");
    }
    std::string message;
    m_table =
        is_element ? m_tree.open_element(m_path, message) : m_tree.open_table(m_path, message);
    if (m_table != TomlTree::no_node) return true;
    m_offset = begin;
    return fail(std::move(message));
  }

  /// A key, with or without dots, into m_path.
  bool read_path() {
    m_path.clear();
    do {
      skip_blanks();
      if (m_path.size() == FieldTree::max_depth) {
        return fail("found a key of more than " + std::to_string(FieldTree::max_depth) + " parts");
      }
      if (peek() == '"' || peek() == '\'') {
        std::size_t const begin = m_offset;
        std::string_view const three = m_toml.substr(m_offset, 3);
        if (three == "\"\"\"" || three == "'''") return fail("expected a key on one line");
        std::optional<std::string> part = read_toml_string(m_toml, m_offset, m_problem);
        if (!part) return false;
        if (part->empty()) {
          m_offset = begin;
          return fail("found an empty key");
        }
        m_path.push_back(std::move(*part));
      } else {
        std::size_t const begin = m_offset;
        while (!at_end() && is_bare_key_character(peek())) ++m_offset;
        if (m_offset == begin) return fail("expected a key: letters, digits, - and _, or quotes");
        m_path.emplace_back(m_toml.substr(begin, m_offset - begin));
      }
      skip_blanks();
    } while (take('.'));
    return true;
  }

  /// `key = value`, all of it, whatever the value holds.
  bool read_member(TomlTree::Node table) {
    if (!begin_member(table)) return false;
    while (!m_open.empty()) {
      bool const goes_on = m_tree.kind(m_open.back().node) == TomlTree::Kind::array
                               ? continue_array()
                               : continue_inline_table();
      if (!goes_on) return false;
    }
    return true;
  }

  bool begin_member(TomlTree::Node table) {
    std::size_t const begin = m_offset;
    if (!read_path()) return false;
    if (!take('=')) return fail("expected `=` after a key");
    skip_blanks();
    std::string message;
    TomlTree::Node const node = m_tree.add_member(table, m_path, kind_of_value(), message);
    if (node != TomlTree::no_node) return begin_value(node);
    m_offset = begin;
    return fail(std::move(message));
  }

  TomlTree::Kind kind_of_value() const {
    if (peek() == '[') return TomlTree::Kind::array;
    if (peek() == '{') return TomlTree::Kind::inline_table;
    return TomlTree::Kind::scalar;
  }

  /// Reads a scalar, or the bracket of an array or inline table.
  bool begin_value(TomlTree::Node node) {
    if (m_tree.kind(node) != TomlTree::Kind::scalar) {
      ++m_offset;
      m_open.push_back({.node = node});
      return true;
    }
    if (peek() == '"' || peek() == '\'') {
      std::optional<std::string> const text = read_toml_string(m_toml, m_offset, m_problem);
      if (!text) return false;
      std::string json;
      append_json_string(json, *text);
      m_tree.set_json(node, std::move(json));
      return true;
    }
    std::optional<std::string> json = read_toml_word(m_toml, m_offset, m_problem);
    if (!json) return false;
    m_tree.set_json(node, std::move(*json));
    return true;
  }

  /// One element of the innermost array, or its end.
  bool continue_array() {
    skip_to_content();
    if (take(']')) {
      m_open.pop_back();
      return true;
    }
    if (!take_comma("expected `,` or `]` in an array")) return false;
    if (peek() == ']') return true;
    Open& open = m_open.back();
    open.is_after_value = true;
    std::string message;
    TomlTree::Node const node = m_tree.add_element(open.node, kind_of_value(), message);
    if (node == TomlTree::no_node) return fail(std::move(message));
    return begin_value(node);
  }

  /// One member of the innermost inline table, or its end.
  bool continue_inline_table() {
    skip_to_content();
    if (take('}')) {
      m_open.pop_back();
      return true;
    }
    if (!take_comma("expected `,` or `}` in an inline table")) return false;
    if (peek() == '}') return true;
    Open& open = m_open.back();
    open.is_after_value = true;
    return begin_member(open.node);
  }

  /// The comma that is due after a value, and the white space after it.
  bool take_comma(std::string_view expected) {
    if (!m_open.back().is_after_value) return true;
    if (!take(',')) return fail(std::string(expected));
    m_open.back().is_after_value = false;
    skip_to_content();
    return true;
  }

  std::string_view m_toml;
  FrontMatterProblem& m_problem;
  std::size_t m_offset = 0;
  TomlTree m_tree;
  TomlTree::Node m_table = TomlTree::root;
  TomlTree::Path m_path;
  std::vector<Open> m_open;
};

}  // namespace

std::optional<std::string> toml_to_json(std::string_view toml, FrontMatterProblem& problem) {
  return TomlReader(toml, problem).read();
}

}  // namespace article
