#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace article {

/// Why no article could be made. Names only ever get added: they are part of the binding.
enum class ErrorCode : std::uint8_t {
  invalid_json,         ///< The input is not JSON, although it was said or seen to be.
  unsupported_json,     ///< JSON, but of no shape that holds an article.
  unknown_option,       ///< An option's name is not known.
  invalid_option,       ///< An option's value is not of the right kind.
  unknown_format,       ///< No reader or writer of that name.
  too_large,            ///< A limit on the size of the input was passed.
  unsupported_charset,  ///< The input is in a character encoding that cannot be decoded here.
  needs_full_engine,    ///< The input is for a reader that this program was linked without.
};

/// The name used across the binding: `invalid-json` for `ErrorCode::invalid_json`.
constexpr std::string_view error_name(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid_json: return "invalid-json";
    case ErrorCode::unsupported_json: return "unsupported-json";
    case ErrorCode::unknown_option: return "unknown-option";
    case ErrorCode::invalid_option: return "invalid-option";
    case ErrorCode::unknown_format: return "unknown-format";
    case ErrorCode::too_large: return "too-large";
    case ErrorCode::unsupported_charset: return "unsupported-charset";
    case ErrorCode::needs_full_engine: return "needs-full-engine";
  }
  return "unknown";
}

/// A failure, told to the person with the file: what was found, where, what would be accepted.
struct Error {
  ErrorCode code;
  std::string message;     ///< One sentence.
  std::size_t offset = 0;  ///< Byte offset in the input; 0 when no place is to blame.
  std::string charset{};   ///< Of `unsupported_charset`: its name in the Encoding Standard.
};

/// A value, or the reason why there is none.
template <class T>
class [[nodiscard]] Result {
 public:
  // Implicit, so that `return value` and `return Error{…}` both do.
  Result(T value) : m_value(std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : m_error(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  explicit operator bool() const { return m_value.has_value(); }

  /// The value; only after a check that there is one.
  T& operator*() {
    assert(m_value);
    return *m_value;
  }
  T const& operator*() const {
    assert(m_value);
    return *m_value;
  }
  T* operator->() { return &**this; }
  T const* operator->() const { return &**this; }

  /// The error; only after a check that there is no value.
  Error const& error() const {
    assert(!m_value);
    return m_error;
  }

 private:
  std::optional<T> m_value;
  Error m_error{};
};

}  // namespace article
