#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>

#include <nlohmann/json.hpp>

#include "base/json_surrogates.hpp"
#include "json/syntax_error.hpp"
#include "json/tree.hpp"

namespace article::json_reader {
namespace {

/// Reads characters for the parser and tells how far it has come: its events have no positions.
class TrackedCharacter {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = char const*;
  using reference = char const&;

  TrackedCharacter(char const* at, char const** reached) : m_at(at), m_reached(reached) {}

  reference operator*() const { return *m_at; }
  TrackedCharacter& operator++() {
    *m_reached = ++m_at;
    return *this;
  }
  bool operator==(TrackedCharacter const& other) const { return m_at == other.m_at; }
  bool operator!=(TrackedCharacter const& other) const { return m_at != other.m_at; }

 private:
  char const* m_at;
  char const** m_reached;
};

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

/// Takes the parser's events into a tree.
class TreeMaker : public nlohmann::json_sax<nlohmann::json> {
 public:
  /// The parser refuses half a surrogate pair, so then what it reads is a repaired copy.
  static Result<JsonTree> parse(std::string_view text, std::size_t max_values) {
    Result<JsonTree> tree = TreeMaker(text, max_values).make();
    bool const is_refused = !tree && tree.error().code == ErrorCode::invalid_json;
    if (!is_refused || text.find("\\u") == std::string_view::npos) return tree;
    auto repaired = std::make_unique<std::string>(without_lone_surrogates(text));
    if (*repaired == text) return tree;
    tree = TreeMaker(*repaired, max_values).make();
    if (tree) tree->m_repaired = std::move(repaired);
    return tree;
  }

  bool null() override { return add_word(JsonType::null, 4); }
  bool boolean(bool value) override {
    if (!add_word(JsonType::boolean, value ? 4 : 5)) return false;
    m_tree.m_values.back().is_true = value;
    return true;
  }
  bool number_integer(number_integer_t) override { return add_number(); }
  bool number_unsigned(number_unsigned_t) override { return add_number(); }
  bool number_float(number_float_t, string_t const&) override { return add_number(); }
  bool string(string_t& value) override { return add_string(value); }
  bool key(string_t& name) override { return add_string(name); }
  bool binary(binary_t&) override { return true; }

  bool start_object(std::size_t) override { return open(JsonType::object); }
  bool start_array(std::size_t) override { return open(JsonType::array); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool parse_error(std::size_t position, std::string const&,
                   nlohmann::detail::exception const& exception) override {
    bool const is_complete = !m_tree.m_values.empty() && m_open.empty();
    m_error = syntax_error(m_text, {.library_message = exception.what(),
                                    .characters_read = position,
                                    .token_offset = token_offset(),
                                    .is_after_value = is_complete});
    return false;
  }

 private:
  TreeMaker(std::string_view text, std::size_t max_values)
      : m_text(text), m_max_values(max_values), m_reached(text.data()) {
    m_tree.m_text = text;
    if (text.starts_with(byte_order_mark)) m_end = byte_order_mark.size();
  }

  Result<JsonTree> make() {
    char const* const begin = m_text.data();
    nlohmann::json::sax_parse(TrackedCharacter(begin, &m_reached),
                              TrackedCharacter(begin + m_text.size(), &m_reached), this);
    if (m_error) return *std::move(m_error);
    return std::move(m_tree);
  }

  /// Where the token begins that was read last: nothing but white space, commas and colons stands
  /// between two tokens.
  std::size_t token_offset() const {
    return std::min(m_text.find_first_not_of(" \t\r\n,:", m_end), m_text.size());
  }

  bool add(JsonType type, std::size_t offset) {
    if (m_tree.m_values.size() >= m_max_values) {
      m_error =
          Error{ErrorCode::too_large,
                "the JSON holds more than " + std::to_string(m_max_values) + " values", offset};
      return false;
    }
    JsonTree::Value value;
    value.type = type;
    value.offset = static_cast<std::uint32_t>(offset);
    m_tree.m_values.push_back(value);
    return true;
  }

  bool add_word(JsonType type, std::size_t length) {
    std::size_t const offset = token_offset();
    m_end = offset + length;
    return add(type, offset);
  }

  bool add_number() {
    std::size_t const offset = token_offset();
    m_end = std::min(m_text.find_first_not_of("+-.0123456789Ee", offset), m_text.size());
    if (!add(JsonType::number, offset)) return false;
    m_tree.m_values.back().length = static_cast<std::uint32_t>(m_end - offset);
    return true;
  }

  bool add_string(std::string const& value) {
    std::size_t const offset = token_offset();
    m_end = static_cast<std::size_t>(m_reached - m_text.data());
    if (!add(JsonType::string, offset)) return false;
    JsonTree::Value& added = m_tree.m_values.back();
    added.length = static_cast<std::uint32_t>(value.size());
    added.where = static_cast<std::uint32_t>(offset + 1);
    // Each escape is longer than what it stands for.
    if (m_end - offset == value.size() + 2) return true;
    added.is_decoded = true;
    added.where = static_cast<std::uint32_t>(m_tree.m_decoded.size());
    m_tree.m_decoded += value;
    return true;
  }

  bool open(JsonType type) {
    std::size_t const offset = token_offset();
    m_end = offset + 1;
    m_open.push_back(static_cast<JsonId>(m_tree.m_values.size()));
    return add(type, offset);
  }

  bool close() {
    m_end = token_offset() + 1;
    m_tree.m_values[m_open.back()].where = static_cast<JsonId>(m_tree.m_values.size());
    m_open.pop_back();
    return true;
  }

  std::string_view m_text;
  std::size_t m_max_values;
  char const* m_reached;
  std::size_t m_end = 0;  ///< Of the last token that became a value.
  JsonTree m_tree;
  std::vector<JsonId> m_open;
  std::optional<Error> m_error;
};

Result<JsonTree> parse_json(std::string_view text, std::size_t max_values) {
  if (text.size() > UINT32_MAX) {
    return Error{ErrorCode::too_large, "the JSON has more than 4 GB"};
  }
  // The parser takes NUL for the end of the text.
  std::size_t const nul = text.find('\0');
  if (nul != std::string_view::npos) return nul_error(text, nul);
  return TreeMaker::parse(text, max_values);
}

}  // namespace article::json_reader
