#pragma once

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/html_escape.hpp"

namespace article {

/// Appends markup to a string. Names come from the writers' own source; values and text are
/// escaped here and nowhere else.
class Markup {
 public:
  explicit Markup(std::string& out) : m_out(out) {}

  /// Appends markup as it is. Only for literals.
  Markup& raw(std::string_view markup) {
    m_out += markup;
    return *this;
  }

  /// Bytes written so far.
  std::size_t size() const { return m_out.size(); }

  Markup& text(std::string_view text) {
    append_html_text(m_out, text);
    return *this;
  }

  /// ` name="value"`
  Markup& attribute(std::string_view name, std::string_view value) {
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    append_html_attribute(m_out, value);
    m_out += '"';
    return *this;
  }

  /// Part of an attribute's value.
  Markup& value(std::string_view value) {
    append_html_attribute(m_out, value);
    return *this;
  }

  Markup& number(std::uint64_t number) {
    char digits[24];
    auto const result = std::to_chars(digits, digits + sizeof digits, number);
    m_out.append(digits, result.ptr);
    return *this;
  }

  /// ` name="number"`
  Markup& attribute(std::string_view name, std::uint64_t value) {
    return raw(" ").raw(name).raw("=\"").number(value).raw("\"");
  }

  /// The attribute unless it says nothing.
  Markup& attribute_if(std::string_view name, std::string_view value) {
    return value.empty() ? *this : attribute(name, value);
  }
  Markup& attribute_if(std::string_view name, std::uint64_t value) {
    return value == 0 ? *this : attribute(name, value);
  }

 private:
  std::string& m_out;
};

}  // namespace article
