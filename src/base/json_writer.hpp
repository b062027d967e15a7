#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace article {

/// Appends `text`, which must be valid UTF-8, to `out` as a JSON string with its quotes
/// (RFC 8259, section 7). `<`, U+2028 and U+2029 are escaped, so that the result can stand in an
/// HTML `<script>` and in JavaScript of any age.
void append_json_string(std::string& out, std::string_view text);

/// Writes JSON in one go, straight into a string:
///
///     JsonWriter json(out);
///     json.begin_object();
///     json.key("title").string("Hello");
///     json.key("tags").begin_array();
///     json.string("a");
///     json.end_array();
///     json.end_object();
///
/// Commas and white space come by themselves. The caller sees to it that keys stand in objects and
/// that what begins ends. Cost: linear, no memory but the text's; any depth.
class JsonWriter {
 public:
  /// Appends to `out`, which must outlive the writer. With `indent` 0 there is no white space.
  explicit JsonWriter(std::string& out, unsigned indent = 0) : m_out(out), m_indent(indent) {}

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }

  /// Name of the member whose value is written next.
  JsonWriter& key(std::string_view name);

  void string(std::string_view text);
  void number(std::uint64_t value);
  void integer(std::int64_t value);
  void boolean(bool value);
  void null();

  /// A value that is JSON already. It must be valid; what `append_json_string` escapes is escaped
  /// in it too.
  void raw(std::string_view json);

 private:
  void separate();
  void begin(char bracket);
  void end(char bracket);
  void new_line();

  std::string& m_out;
  unsigned m_indent;
  std::size_t m_depth = 0;
  bool m_after_value = false;  ///< A comma is due before the next key or value.
  bool m_after_key = false;
};

}  // namespace article
